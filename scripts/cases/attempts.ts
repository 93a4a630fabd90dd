import { operationOf } from '../contract/model.ts';
import type { Schema } from '../contract/openapi-document.ts';
import type { Attempt, CaseRequest } from './case.ts';
import type { Entry, JsonObject, Subject } from './subject.ts';

/** An id that no entry has. */
export const NO_ID = 2_147_483_647;

/** More than any server takes. */
const LARGE = 2_000_000;

type MakeAttempts = (subject: Subject, cause: string) => readonly Attempt[];

/** How causes are brought about, by their names; those that fields and references name are told from these. */
const BY_CAUSE: Readonly<Record<string, MakeAttempts>> = {
  read: plain,
  created: plain,
  updated: plain,
  deleted: plain,
  'task-scheduled': (subject) => [...plain(subject), ...blocked(subject)],
  'empty-list': (subject) => [
    ...withParameter(subject, 'page', 'maximum'),
    ...withParameter(subject, 'min_id', 'maximum'),
    ...emptied(subject),
    ...belowOthers(subject),
  ],
  'nothing-to-delete': (subject) => [...withParameter(subject, 'min_id', 'maximum'), ...emptied(subject)],
  'not-modified-since': (subject) =>
    changed(subject, { headers: { 'if-modified-since': new Date().toUTCString() } }),
  'insecure-request': (subject) => changed(subject, { headers: { 'x-forwarded-proto': 'http' } }),
  'deprecated-version': (subject) => changed(subject, { deprecatedVersion: true }),
  'malformed-syntax': (subject) => changed(subject, { headers: { host: undefined } }),
  'missing-required-data': (subject) => changed(subject, { body: undefined }),
  'invalid-field': (subject) =>
    Object.entries(subject.writable).flatMap(([name, schema]) =>
      withBody(subject, { [name]: [schema.type].flat().includes('object') ? 'x' : { x: 1 } }),
    ),
  'unknown-field': (subject) => withBody(subject, { no_such_field: 1 }),
  'read-only-field': (subject) =>
    Object.keys(subject.propertiesOf(subject.collection))
      .filter((name) => !(name in subject.writable))
      .flatMap((name) => withBody(subject, { [name]: subject.entries[0]?.value[name] ?? 1 })),
  'invalid-parameter': (subject) =>
    subject.operation.parameters.flatMap(({ name, in: place, schema }) => {
      if (place === 'path')
        return [{ request: { ...first(subject), target: subject.pathTo(undefined, { [name]: 'x' }) } }];
      return place === 'query' ? [withQuery(subject, name, wrongValue(schema))] : [];
    }),
  'missing-credentials': (subject) => changed(subject, { account: 'none' }),
  'incorrect-credentials': (subject) => changed(subject, { account: 'wrong' }),
  'missing-permission': (subject) =>
    subject.method === 'GET' ? [] : changed(subject, { account: 'reader' }),
  'platform-limit': (subject) =>
    plain(subject).flatMap((attempt) => [
      { ...attempt, state: 'store-full' },
      ...grown(subject).map((request) => ({ request, state: 'store-full' as const })),
    ]),
  'no-such-resource': (subject) => {
    const names = [...subject.operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
    return names.toReversed().map((name) => ({
      request: { ...first(subject), target: subject.pathTo(undefined, { [name]: NO_ID }) },
    }));
  },
  'unsupported-accept': (subject) => changed(subject, { headers: { accept: 'application/xml' } }),
  'limit-above-maximum': (subject) => withParameter(subject, 'limit', 'beyond'),
  'body-too-large': (subject) => changed(subject, { body: ' '.repeat(LARGE), headers: JSON_HEADERS }),
  'unsupported-content-type': (subject) => changed(subject, { headers: { 'content-type': 'text/plain' } }),
  'missing-content-type': (subject) => changed(subject, { headers: { 'content-type': undefined } }),
  'internal-error': (subject) =>
    [...plain(subject), ...blocked(subject)].map((attempt) => ({ ...attempt, state: 'failing' as const })),
  'down-for-maintenance': (subject) => inState(subject, 'maintenance'),
  'being-upgraded': (subject) => inState(subject, 'upgrade'),
  'hourly-limit-reached': (subject) => inState(subject, 'hour-used-up'),
  'plan-limit-reached': (subject) => inState(subject, 'plan-used-up'),
  // They can be asked for by name alone.
  'routes-changed': () => [],
  'found-elsewhere': () => [],
  'quantity-unavailable': (subject) =>
    subject
      .entriesAt('/products')
      .flatMap(({ value: { id } }) =>
        withBody(subject, { products: [{ product_id: id, quantity: 1_000_000 }] }),
      ),
};

const JSON_HEADERS = { 'content-type': 'application/json' };

/** The ways to bring a cause about, the likeliest first. */
export const attemptsAt: MakeAttempts = (subject, cause) =>
  BY_CAUSE[cause]?.(subject, cause) ?? [
    ...duplicates(subject, cause),
    ...copies(subject),
    ...blocked(subject),
  ];

/** The request that the examples make. */
function first(subject: Subject): CaseRequest {
  const [request] = plain(subject).map((attempt) => attempt.request);
  if (request === undefined) throw new Error(`${subject.operation.operationId} has no example.`);
  return request;
}

/** The requests that the examples make, with values of their own where no two entries may have the same. */
function plain(subject: Subject): readonly Attempt[] {
  const { method, operation, bodies } = subject;
  const isOne = operation.role.kind === 'entry';
  const entries = isOne && subject.entries.length > 0 ? subject.entries : [undefined];
  if (operation.operation.requestBody === undefined)
    return entries.map((entry) => ({ request: { method, target: subject.pathTo(entry) } }));
  return entries.flatMap((entry) =>
    bodies.map(({ value, parameters }) => ({
      request: {
        method,
        target: subject.pathTo(entry, parameters),
        body: operation.action === 'create' ? distinct(subject, value) : value,
      },
    })),
  );
}

function changed(subject: Subject, { headers, ...changes }: Partial<CaseRequest>): readonly Attempt[] {
  return plain(subject).map(({ request }) => ({
    request: { ...request, ...changes, headers: { ...request.headers, ...headers } },
  }));
}

function inState(subject: Subject, state: NonNullable<Attempt['state']>): readonly Attempt[] {
  return plain(subject).map((attempt) => ({ ...attempt, state }));
}

function withBody(subject: Subject, fields: JsonObject): readonly Attempt[] {
  return plain(subject).map(({ request }) => ({
    request: { ...request, body: { ...(request.body as JsonObject), ...fields } },
  }));
}

function withQuery(subject: Subject, name: string, value: string): Attempt {
  return {
    request: { ...first(subject), target: `${subject.pathTo()}?${name}=${encodeURIComponent(value)}` },
  };
}

/** A query parameter at its maximum, or one beyond it. */
function withParameter(subject: Subject, name: string, where: 'maximum' | 'beyond'): readonly Attempt[] {
  const parameter = subject.operation.parameters.find((one) => one.name === name && one.in === 'query');
  if (typeof parameter?.schema !== 'object') return [];
  const maximum = Number(parameter.schema.maximum);
  return [withQuery(subject, name, String(where === 'maximum' ? maximum : maximum + 1))];
}

/** After all entries of the collection were deleted, one by one or all at once. */
function emptied(subject: Subject): readonly Attempt[] {
  const { collection } = subject;
  if (collection === undefined) return [];
  const [one, all] = [operationOf(collection, 'delete'), operationOf(collection, 'delete-all')];
  const at = subject.pathTo();
  const before: CaseRequest[] = [];
  if (one !== undefined) {
    for (const { parameters, value } of subject.entries)
      if (
        collection.parents.every(
          ({ parameter }) => parameters[parameter] === subject.entries[0]?.parameters[parameter],
        )
      )
        before.push({ method: 'DELETE', target: `${at}/${value.id}` });
  } else if (all !== undefined) before.push({ method: 'DELETE', target: at });
  const elsewhere =
    collection.parents.length === 0
      ? []
      : [{ request: { ...first(subject), target: withoutEntries(subject) } }];
  return [...elsewhere, ...(before.length === 0 ? [] : [{ before, request: first(subject) }])];
}

/** What there is one of, below each of the entries that it can lie below. */
function belowOthers(subject: Subject): readonly Attempt[] {
  const { kind, parents } = subject.operation.role;
  const parent = parents.at(-1);
  if (kind !== 'singleton' || parent === undefined) return [];
  return subject.entriesAt(parent.collection).map(({ parameters, value: { id } }) => ({
    request: {
      ...first(subject),
      target: subject.pathTo(undefined, { ...parameters, [parent.parameter]: id }),
    },
  }));
}

/** The path below a parent that none of the entries belongs to. */
function withoutEntries(subject: Subject): string {
  const { collection, model } = subject;
  const parent = collection?.parents.at(-1);
  const owner = model.collections.find(({ path }) => path === parent?.collection);
  const taken = new Set(subject.entries.map(({ parameters }) => parameters[parent?.parameter ?? '']));
  const free =
    owner === undefined ? undefined : subject.entriesOf(owner).find(({ value }) => !taken.has(value.id));
  return subject.pathTo(undefined, { ...free?.parameters, [parent?.parameter ?? '']: free?.value.id });
}

/** A write with the value that another entry has in a field that is unique with that cause. */
function duplicates(subject: Subject, cause: string): readonly Attempt[] {
  const properties = subject.propertiesOf(subject.collection);
  return Object.entries(properties).flatMap(([name, property]) => {
    const unique = property['x-unique'] as
      | { readonly cause: string; readonly except?: unknown[]; readonly with?: string[] }
      | undefined;
    if (unique?.cause !== cause) return [];
    const others = subject.entries.filter(({ value }) => !unique.except?.includes(value[name]));
    return others.flatMap((other) =>
      subject.entries
        .filter((entry) => entry !== other)
        .concat(subject.operation.action === 'create' ? other : [])
        .flatMap((entry) =>
          withBody(subject, pick(other.value, [name, ...(unique.with ?? [])])).map(({ request }) => ({
            request: { ...request, target: subject.pathTo(entry) },
          })),
        ),
    );
  });
}

function pick(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, value[name]]));
}

/** A write of all that another entry holds, for what no single field tells. */
function copies(subject: Subject): readonly Attempt[] {
  const { entries, writable, method } = subject;
  if (subject.operation.operation.requestBody === undefined) return [];
  return entries.flatMap((entry) =>
    entries
      .filter((other) => subject.operation.action === 'create' || other !== entry)
      .map((other) => {
        const fields = Object.entries(other.value).filter(([name]) => name in writable);
        return { request: { method, target: subject.pathTo(entry), body: Object.fromEntries(fields) } };
      }),
  );
}

/** A value that a query parameter cannot have. */
function wrongValue(schema: Schema | undefined): string {
  const { maxLength = 0 } = (typeof schema === 'object' ? schema : {}) as { readonly maxLength?: number };
  return 'x'.repeat(maxLength + 1);
}

/** A delete of entries that others refer to: of each, of all, and of those that a filter lets through. */
function blocked(subject: Subject): readonly Attempt[] {
  if (!subject.operation.action.startsWith('delete')) return [];
  const isExact = (filter: JsonObject) => filter.match === 'equals';
  const filtered = subject.operation.parameters
    .map(({ name, 'x-filter': filter }) => ({ name, filter: (filter ?? {}) as JsonObject }))
    .toSorted((a, b) => Number(isExact(b.filter)) - Number(isExact(a.filter)))
    .flatMap(({ name, filter: { field } }) =>
      subject.entries
        .toReversed()
        .flatMap(({ value }) =>
          typeof field !== 'string' || value[field] === undefined
            ? []
            : [withQuery(subject, name, String(value[field])).request],
        ),
    );
  const requests = [...filtered, ...plain(subject).map(({ request }) => request)];
  return [
    ...requests.map((request) => ({ request })),
    ...requests.map((request) => ({ before: freed(subject), request })),
  ];
}

/** Deletes the entries of other collections that refer to those of this one. */
function freed(subject: Subject): readonly CaseRequest[] {
  return subject.model.collections.flatMap((other) => {
    const all = operationOf(other, 'delete-all');
    const refers = Object.values(subject.propertiesOf(other)).some((property) => {
      const references = {
        ...objectIn(property.items, 'x-references'),
        ...objectIn(property, 'x-references'),
      };
      return (
        references.collection === subject.collection?.path && typeof references['on-delete'] === 'object'
      );
    });
    if (!refers || other === subject.collection || all === undefined || other.parents.length > 0) return [];
    return [{ method: 'DELETE', target: other.path }];
  });
}

function objectIn(holder: unknown, name: string): JsonObject {
  return ((holder as JsonObject | undefined)?.[name] ?? {}) as JsonObject;
}

/** Writes that make an entry larger than it is. */
function grown(subject: Subject): readonly CaseRequest[] {
  return Object.entries(subject.writable).flatMap(([name, schema]) => {
    if (
      schema.type !== 'string' ||
      schema.format !== undefined ||
      schema.pattern !== undefined ||
      schema.enum !== undefined
    )
      return [];
    const length = Math.min(Number(schema.maxLength ?? 0), 200);
    return withBody(subject, { [name]: 'x'.repeat(length) }).map(({ request }) => request);
  });
}

/** A body whose unique values no entry of the examples has. */
function distinct(subject: Subject, body: unknown): unknown {
  const properties = subject.propertiesOf(subject.collection);
  const changes = Object.entries((body ?? {}) as JsonObject).flatMap(([name, value]) => {
    const isTaken = subject.entries.some((entry: Entry) => entry.value[name] === value);
    if (properties[name]?.['x-unique'] === undefined || !isTaken || typeof value !== 'string') return [];
    return [[name, value.includes('@') ? `other.${value}` : value.replace(/.?$/, 'Q')] as const];
  });
  return { ...(body as JsonObject), ...Object.fromEntries(changes) };
}
