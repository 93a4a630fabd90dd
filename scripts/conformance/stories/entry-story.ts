import { type Collection, type ModelOperation, operationOf } from '../../contract/model.ts';
import { pathWith } from '../estate/paths.ts';
import { ownSubjectOf } from '../estate/subject-of.ts';
import { type Exchange, fieldsOf, hasSucceeded, isArchived, successesOf } from '../exchange.ts';
import type { Workshop } from '../run/workshop.ts';
import { idOf, pathOf } from '../server/ledger.ts';
import { differences, isAlike, isScalar, shown } from './alike.ts';
import { listedEntry } from './lists.ts';

type Values = Readonly<Record<string, unknown>>;

/** In milliseconds. */
const DAY = 86_400_000;

/**
 * The life of an entry: it is made, read, listed, changed, left alone by what is refused, and deleted, and each answer is
 * held against those before.
 */
export async function tellEntry(collection: Collection, workshop: Workshop): Promise<void> {
  const { estate, courier } = workshop;
  const create = operationOf(collection, 'create');
  const parameters = create && (await estate.freshParents(collection));
  if (create === undefined || parameters === undefined) return;
  const made = await make(collection, create, parameters, workshop);
  if (made === undefined) return;
  const { path } = made;
  const read = operationOf(collection, 'read');
  const get = async () => (read === undefined ? undefined : courier.send({ method: 'GET', target: path }));
  const first = await get();
  if (first !== undefined) {
    holdRead(made.exchange, first, workshop);
    const again = await get();
    if (again !== undefined) holdSame(first, again, workshop);
    await holdChanged(first, workshop);
  }
  holdLocation(made, workshop);
  await holdListed(collection, path, first ?? made.exchange, parameters, workshop);
  await holdUpdate(collection, path, get, workshop);
  await holdDelete(collection, path, parameters, workshop);
}

interface Made {
  readonly path: string;
  readonly exchange: Exchange;
}

/** Makes an entry by the first of the examples that the server takes, and holds what was made against what was sent. */
async function make(
  collection: Collection,
  operation: ModelOperation,
  parameters: Values,
  { estate, courier, court }: Workshop,
): Promise<Made | undefined> {
  const target = pathWith(operation.path, parameters);
  for (const body of await estate.bodies(collection, parameters)) {
    const exchange = await courier.send({ method: 'POST', target, body }, { wanted: successesOf(operation) });
    const id = hasSucceeded(exchange) ? idOf(exchange) : undefined;
    if (id === undefined) continue;
    const came = fieldsOf(exchange);
    const names = Object.keys(body as Values).filter(
      (name) => name in came && isKeptAsSent((body as Values)[name], name),
    );
    court.hold('created', [exchange], () => {
      const others = differences(body as Values, came, names);
      return others.length === 0
        ? undefined
        : { came: shown(came, others), wanted: shown(body as Values, others) };
    });
    return { path: `${target}/${id}`, exchange };
  }
  return undefined;
}

/** Addresses of files become those of the store's own copies, and the first of a kind may be marked as such. */
function isKeptAsSent(value: unknown, name: string): boolean {
  return isScalar(value) && typeof value !== 'boolean' && !name.endsWith('_file');
}

function holdRead(made: Exchange, read: Exchange, { court }: Workshop): void {
  const isThere = court.hold('read-back', [made, read], () =>
    hasSucceeded(read)
      ? undefined
      : { came: `status ${read.answer.status}`, wanted: 'what the POST answered' },
  );
  if (!isThere) return;
  const { id } = fieldsOf(read);
  const named = pathOf(read.request.target).split('/').at(-1);
  const isOwn = court.hold('own-id', [read], () =>
    id === undefined || String(id) === named ? undefined : { came: `id ${id}`, wanted: `id ${named}` },
  );
  if (isOwn) holdFields('read-back', [made, read], fieldsOf(made), fieldsOf(read), court);
}

function holdSame(first: Exchange, again: Exchange, { court }: Workshop): void {
  court.hold('safe', [first, again], () =>
    first.answer.status === again.answer.status && first.answer.body === again.answer.body
      ? undefined
      : {
          came: `${again.answer.status} ${again.answer.body.slice(0, 80)}`,
          wanted: `${first.answer.status} ${first.answer.body.slice(0, 80)}`,
        },
  );
}

/** What has changed since a date is answered whole. */
async function holdChanged(read: Exchange, { courier, court }: Workshop): Promise<void> {
  const modified = Date.parse(read.answer.headers['last-modified'] ?? '');
  const isAsked = read.operation?.parameters.some(({ name }) => name.toLowerCase() === 'if-modified-since');
  if (isAsked !== true || Number.isNaN(modified)) return;
  const headers = { 'if-modified-since': new Date(modified - DAY).toUTCString() };
  const exchange = await courier.send({ ...read.request, headers });
  court.hold('not-modified', [read, exchange], () =>
    hasSucceeded(exchange)
      ? undefined
      : { came: `status ${exchange.answer.status}`, wanted: 'the entry, which has changed since' },
  );
}

/** @param names fields that may not differ; all of those wanted if left out */
function holdFields(
  law: string,
  exchanges: readonly Exchange[],
  wanted: Values,
  came: Values,
  court: Workshop['court'],
  names?: readonly string[],
): boolean {
  return court.hold(law, exchanges, () => {
    const others = differences(wanted, came, [...(names ?? Object.keys(wanted))]);
    return others.length === 0 ? undefined : { came: shown(came, others), wanted: shown(wanted, others) };
  });
}

/** A Location may lead anywhere: it is not followed. */
function holdLocation({ path, exchange }: Made, { court, subject }: Workshop): void {
  const { location } = exchange.answer.headers;
  if (location === undefined || !court.areSound(exchange)) return;
  const url = URL.canParse(location, exchange.sent.url) ? new URL(location, exchange.sent.url) : undefined;
  const wanted = new URL(`${subject.server}${path}`);
  court.hold('location', [exchange], () =>
    url !== undefined &&
    url.origin === wanted.origin &&
    url.pathname.replace(/\.json$/, '') === wanted.pathname
      ? undefined
      : { came: `Location: ${location}`, wanted: `Location: ${wanted.pathname}` },
  );
}

async function holdListed(
  collection: Collection,
  path: string,
  known: Exchange,
  parameters: Values,
  workshop: Workshop,
): Promise<void> {
  const listed = await listedEntry(collection, parameters, fieldsOf(known).id, workshop);
  if (listed === undefined) return;
  const { exchange, entry } = listed;
  const isThere = workshop.court.hold('listed', [known, exchange], () =>
    entry !== undefined ? undefined : { came: 'a list without it', wanted: `a list with ${path}` },
  );
  if (isThere && entry !== undefined && known.request.method === 'GET')
    holdFields('listed', [known, exchange], fieldsOf(known), entry, workshop.court);
}

type Get = () => Promise<Exchange | undefined>;

async function holdUpdate(collection: Collection, path: string, get: Get, workshop: Workshop): Promise<void> {
  const { courier, court } = workshop;
  const update = operationOf(collection, 'update');
  const before = await get();
  if (update === undefined || before === undefined) return;
  if (!hasSucceeded(before) || !court.areSound(before)) return;
  const subject = await ownSubjectOf(update, workshop);
  if (subject === undefined) return;
  for (const { value: body } of subject.bodies) {
    await holdRefused(path, body, before, get, workshop);
    const put = await courier.send({ method: 'PUT', target: path, body }, { wanted: successesOf(update) });
    if (!hasSucceeded(put)) continue;
    const sent = body as Values;
    const [old, came] = [fieldsOf(before), fieldsOf(put)];
    const sentNames = Object.keys(sent).filter((name) => isScalar(sent[name]) && name in came);
    const { id } = came;
    court.hold('own-id', [put], () =>
      id === undefined || isAlike(id, old.id) ? undefined : { came: `id ${id}`, wanted: `id ${old.id}` },
    );
    if (!holdFields('put-changes', [put], sent, came, court, sentNames)) return;
    const kept = Object.keys(subject.writable).filter((name) => !(name in sent) && name in old);
    if (!holdFields('put-keeps', [before, put], old, came, court, kept)) return;
    const after = await get();
    if (after === undefined) return;
    if (!holdFields('put-read-back', [put, after], came, fieldsOf(after), court)) return;
    return;
  }
}

/** A change that is refused, for one of its fields, changes nothing. */
async function holdRefused(
  path: string,
  body: unknown,
  before: Exchange,
  get: Get,
  { courier, court }: Workshop,
): Promise<void> {
  const request = { method: 'PUT', target: path, body: { ...(body as Values), no_such_field: 1 } };
  const refused = await courier.send(request, { wanted: [] });
  const after = await get();
  if (after === undefined || hasSucceeded(refused) || !hasSucceeded(after)) return;
  holdFields('refused-changes-nothing', [before, refused, after], fieldsOf(before), fieldsOf(after), court);
}

async function holdDelete(
  collection: Collection,
  path: string,
  parameters: Values,
  workshop: Workshop,
): Promise<void> {
  const { courier, court, estate } = workshop;
  const remove = operationOf(collection, 'delete');
  if (remove === undefined) return;
  const sibling = await estate.create(collection, parameters);
  const below = childrenOf(collection, path, workshop);
  const deleted = await courier.send({ method: 'DELETE', target: path }, { wanted: successesOf(remove) });
  if (!hasSucceeded(deleted)) return;
  const gone = workshop.statusOf('no-such-resource');
  const after = await courier.send({ method: 'GET', target: path }, { wanted: [gone] });
  const isKept = hasSucceeded(after) && isArchived(after);
  if (operationOf(collection, 'read') !== undefined)
    court.hold('deleted', [deleted, after], () =>
      after.answer.status === gone || isKept
        ? undefined
        : { came: `status ${after.answer.status}`, wanted: `status ${gone}` },
    );
  const again = await courier.send({ method: 'DELETE', target: path }, { wanted: [gone] });
  court.hold('deleted', [deleted, again], () =>
    again.answer.status === gone || isKept
      ? undefined
      : { came: `status ${again.answer.status}`, wanted: `status ${gone}` },
  );
  const listed = await listedEntry(collection, parameters, path.split('/').at(-1), workshop);
  if (listed !== undefined)
    court.hold('deleted', [deleted, listed.exchange], () =>
      listed.entry === undefined ? undefined : { came: 'a list with it', wanted: 'a list without it' },
    );
  for (const target of isKept ? [] : below) {
    const exchange = await courier.send({ method: 'GET', target }, { wanted: [gone] });
    court.hold('deleted-below', [deleted, exchange], () =>
      exchange.answer.status === gone
        ? undefined
        : { came: `status ${exchange.answer.status}`, wanted: `status ${gone}` },
    );
  }
  if (sibling === undefined || operationOf(collection, 'read') === undefined) return;
  const list = path.slice(0, path.lastIndexOf('/'));
  const other = await courier.send({ method: 'GET', target: `${list}/${sibling.value.id}` });
  court.hold('deleted-alone', [deleted, other], () =>
    other.answer.status !== gone ? undefined : { came: `status ${gone}`, wanted: 'the other entry' },
  );
}

/** The lists below an entry. */
function childrenOf(collection: Collection, path: string, { model }: Workshop): readonly string[] {
  return model.collections
    .filter(({ parents }) => parents.at(-1)?.collection === collection.path)
    .filter((child) => operationOf(child, 'list')?.role.ofAllParents === false)
    .map((child) => `${path}${child.path.slice(child.path.lastIndexOf('}') + 1)}`);
}
