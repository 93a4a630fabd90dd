import { answeredEntity } from '../../contract/entity-schema.ts';
import type { ApiModel, ModelOperation } from '../../contract/model.ts';
import { ownSubjectOf } from '../estate/subject-of.ts';
import { type Exchange, entriesOf, fieldsOf, hasSucceeded } from '../exchange.ts';
import type { Workshop } from '../run/workshop.ts';
import { type Filter, lets } from './filters.ts';

type Values = Readonly<Record<string, unknown>>;
type Court = Workshop['court'];

/** Entries that are shown in a line. */
const SHOWN = 5;

/** What a list holds: its pages, what its filters let through, the fields that are chosen, and its count. */
export async function tellList(list: ModelOperation, workshop: Workshop): Promise<void> {
  const { courier, court } = workshop;
  const subject = await ownSubjectOf(list, workshop);
  if (subject === undefined) return;
  const target = subject.pathTo();
  const get = (query = '') =>
    courier.send({ method: 'GET', target: query === '' ? target : `${target}?${query}` });
  const limit = maximumOf(list, 'limit');
  const whole = await get(limit === undefined ? '' : `limit=${limit}`);
  const entries = entriesOf(whole);
  if (entries.length === 0 || !court.areSound(whole)) return;
  const again = await get(limit === undefined ? '' : `limit=${limit}`);
  court.hold('safe', [whole, again], () =>
    whole.answer.body === again.answer.body
      ? undefined
      : { came: `entries ${idsOf(entriesOf(again))}`, wanted: `entries ${idsOf(entries)}` },
  );
  const isComplete = limit === undefined || entries.length < limit;
  if (limit !== undefined) await holdPages(whole, get, court);
  for (const filter of filtersOf(list)) await holdFilter(filter, whole, isComplete, get, court);
  const { excerpt } = answeredEntity(workshop.document, list.operation) ?? {};
  const always = new Set((excerpt?.required ?? []) as string[]);
  for (const { name, select } of selectsOf(list)) await holdFields(name, select, always, whole, get, court);
  const count = countOf(workshop.model, list);
  if (count !== undefined && isComplete) {
    const counted = await courier.send({ method: 'GET', target: `${target}/count` });
    if (hasSucceeded(counted))
      court.hold('count', [whole, counted], () => {
        const came = fieldsOf(counted).count;
        return Number(came) === entries.length
          ? undefined
          : { came: `count ${came}`, wanted: `count ${entries.length}` };
      });
  }
}

type Get = (query?: string) => Promise<Exchange>;

/** The first pages of one entry each are the first entries of the whole list. */
async function holdPages(whole: Exchange, get: Get, court: Court): Promise<void> {
  const entries = entriesOf(whole);
  for (const page of [1, 2].slice(0, entries.length)) {
    const exchange = await get(`limit=1&page=${page}`);
    const isRight = court.hold('pages', [whole, exchange], () => {
      const [came, wanted] = [idsOf(entriesOf(exchange)), idsOf(entries.slice(page - 1, page))];
      return came === wanted ? undefined : { came: `entries ${came || 'none'}`, wanted: `entries ${wanted}` };
    });
    if (!isRight) return;
  }
}

async function holdFilter(
  filter: Filter,
  whole: Exchange,
  isComplete: boolean,
  get: Get,
  court: Court,
): Promise<void> {
  const all = entriesOf(whole);
  const value = all.map((entry) => valueFor(filter, entry)).find((one) => one !== undefined);
  if (value === undefined) return;
  const exchange = await get(`${filter.name}=${encodeURIComponent(value)}`);
  if (exchange.answer.status >= 400) return;
  const entries = entriesOf(exchange);
  court.hold('filters', [exchange], () => {
    const wrong = entries.find((entry) => lets(filter, entry, value) === false);
    const missing =
      !isComplete || entries.length >= all.length
        ? undefined
        : all.find(
            (entry) => lets(filter, entry, value) === true && !entries.some(({ id }) => id === entry.id),
          );
    if (wrong !== undefined)
      return { came: `entry ${wrong.id}`, wanted: `entries that ${filter.name}=${value} lets through` };
    return missing === undefined
      ? undefined
      : { came: `entries ${idsOf(entries) || 'none'}`, wanted: `entry ${missing.id} among them` };
  });
}

async function holdFields(
  name: string,
  select: Values,
  always: ReadonlySet<string>,
  whole: Exchange,
  get: Get,
  court: Court,
): Promise<void> {
  const [first = {}] = entriesOf(whole);
  const [field, other] = Object.keys(first).filter(
    (one) => !always.has(one) && typeof first[one] !== 'object',
  );
  if (field === undefined || other === undefined) return;
  const exchange = await get(`${name}=${field}`);
  if (!hasSucceeded(exchange)) return;
  const [kept, left] = select.keep === 'named' ? [field, other] : [other, field];
  court.hold('fields', [exchange], () => {
    const [entry = {}] = entriesOf(exchange);
    return kept in entry && !(left in entry)
      ? undefined
      : { came: `the fields ${Object.keys(entry).join(', ')}`, wanted: `${kept}, and no ${left}` };
  });
}

function filtersOf({ parameters }: ModelOperation): readonly Filter[] {
  return parameters.flatMap(({ name, in: place, schema, 'x-filter': filter }) => {
    const { field, match } = (filter ?? {}) as {
      readonly field?: string | string[];
      readonly match?: string;
    };
    return place === 'query' && field !== undefined && match !== undefined
      ? [{ name, fields: [field].flat(), match, schema: typeof schema === 'object' ? schema : {} }]
      : [];
  });
}

function selectsOf({ parameters }: ModelOperation) {
  return parameters.flatMap(({ name, 'x-select': select }) =>
    select === undefined ? [] : [{ name, select: select as Values }],
  );
}

function valueFor({ fields: [field = ''], match }: Filter, entry: Values): string | undefined {
  const found = entry[field];
  const value = Array.isArray(found) && match === 'includes' ? found[0] : found;
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== '' ? String(value) : undefined;
}

function maximumOf({ parameters }: ModelOperation, name: string): number | undefined {
  const schema = parameters.find((one) => one.name === name && one.in === 'query')?.schema;
  return typeof schema === 'object' && typeof schema.maximum === 'number' ? schema.maximum : undefined;
}

function countOf({ paths }: ApiModel, { path }: ModelOperation) {
  return paths
    .find((one) => one.path === `${path}/count`)
    ?.operations.find(({ action }) => action === 'count');
}

function idsOf(entries: readonly Values[]): string {
  const ids = entries.slice(0, SHOWN).map(({ id }) => id);
  return ids.join(', ') + (entries.length > SHOWN ? `… (${entries.length})` : '');
}
