import { exampleParents } from '../contract/example-place.ts';
import { type Collection, type ModelOperation, modelOf, operationOf } from '../contract/model.ts';
import type {
  Example,
  MediaType,
  OpenApiDocument,
  RequestBody,
  Response,
} from '../contract/openapi-document.ts';
import { isReference, resolveReference } from '../contract/resolve-reference.ts';
import { successOf } from '../contract/responses.ts';
import { isObject, type JsonObject, objectAt } from './json.ts';

const JSON_TYPE = 'application/json';

/** The named entries of a collection. */
type Entries = readonly Example[];

/**
 * Gives the answers and the bodies of a collection their examples where they have none. The entries stand once, at the
 * operation that reads one of them, or at the list where no operation does: a list answers all of them, a count their
 * number, a create and an update the first.
 */
export function fillExamples(document: OpenApiDocument): OpenApiDocument {
  const filled = structuredClone(document) as OpenApiDocument;
  for (const collection of modelOf(filled).collections) {
    const read = operationOf(collection, 'read');
    const entries = read === undefined ? listedIn(filled, collection) : entriesOf(filled, read);
    if (entries.length > 0) fillCollection(filled, collection, entries);
  }
  return filled;
}

function entriesOf(document: OpenApiDocument, { operation }: ModelOperation): Entries {
  const { examples = {} } = mediaOf(document, successOf(operation)) ?? {};
  return Object.values(examples).map((example) => resolveReference<Example>(document, example));
}

/** The entries that the examples of a list show, each as an example of its own. */
function listedIn(document: OpenApiDocument, collection: Collection): Entries {
  const list = operationOf(collection, 'list');
  return (list === undefined ? [] : entriesOf(document, list)).flatMap((example) =>
    Array.isArray(example.value)
      ? example.value.map((value: unknown) => ({ ...example, summary: 'One of them', value }))
      : [],
  );
}

function fillCollection(
  document: OpenApiDocument,
  { path, operations, parents }: Collection,
  entries: Entries,
): void {
  const [first] = entries;
  if (first === undefined) return;
  for (const { action, operation, parameters, role } of operations) {
    const success = mediaOf(document, successOf(operation));
    const placeOf = (entry: Example) => exampleParents(entry, entry.value, parents, parameters).join();
    const siblings = entries.filter((entry) => role.ofAllParents || placeOf(entry) === placeOf(first));
    if (action === 'list') fill(success, 'read', listOf(siblings));
    if (action === 'count' || action === 'delete-all') {
      const ids = role.ofAllParents ? [] : exampleParents(first, first.value, parents, parameters);
      const below = Object.fromEntries(ids.map((id, index) => [parents[index]?.parameter ?? '', id]));
      const count = siblings.length;
      if (action === 'count') tellOf(success, below, { count });
      else tellOf(success, below, { resource: pathBelow(path, ids), count });
    }
    if (action === 'create') fill(success, 'created', first);
    if (action === 'update') fill(success, 'updated', first);
    if (action !== 'create' && action !== 'update') continue;
    const body = operation.requestBody;
    const media =
      body === undefined ? undefined : resolveReference<RequestBody>(document, body).content[JSON_TYPE];
    const value =
      action === 'create' ? writable(document, media, first) : smallChange(document, media, first);
    fill(media, action, { summary: action === 'create' ? 'All that can be said' : 'One field', value });
  }
}

/** An example of a list with some entries, for what they lie below. */
function listOf(entries: Entries): Example {
  const [first] = entries;
  const parameters = first?.['x-parameters'];
  return {
    summary: 'The entries that there are',
    ...(parameters === undefined ? {} : { 'x-parameters': parameters }),
    value: entries.map(({ value }) => value),
  };
}

/** Puts what is true of the entries that there are into an example that several operations share. */
function tellOf(
  media: MediaType | undefined,
  below: Readonly<Record<string, number>>,
  told: JsonObject & { readonly resource?: string },
): void {
  for (const example of Object.values(media?.examples ?? {})) {
    if (isReference(example)) continue;
    const before = objectAt(example.value);
    // What tells of this very collection, or of more than a number, the source has for this operation alone.
    const isOwn =
      told.resource === undefined ? Object.keys(before).length > 1 : before.resource === told.resource;
    if (isOwn) continue;
    Object.assign(example, {
      ...(Object.keys(below).length === 0 ? {} : { 'x-parameters': below }),
      value: { ...before, ...told },
    });
  }
}

/** A path with the ids of the entries that it lies below. */
function pathBelow(template: string, ids: readonly number[]): string {
  return ids.reduce((path, id) => path.replace(/\{[^}]*\}/, String(id)), template);
}

/** The fields of an entry that a write may hold, at any depth. */
function writable(document: OpenApiDocument, media: object | undefined, { value }: Example): JsonObject {
  return objectAt(keep(document, objectAt(media).schema, value));
}

/** What a schema has room for of a value; undefined where it has none. */
function keep(document: OpenApiDocument, schema: unknown, value: unknown): unknown {
  const { properties, type } = isObject(schema) ? objectAt(resolveReference(document, schema)) : {};
  // Where an answer has a link, a write has the things themselves.
  if (type === 'array' && !Array.isArray(value)) return undefined;
  if (!isObject(properties) || !isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(([name]) => Object.hasOwn(properties, name))
    .map(([name, part]) => [name, keep(document, properties[name], part)] as const)
    .filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept);
}

/** The first field of an entry that a PUT may hold and that no other entry has to differ in. */
function smallChange(document: OpenApiDocument, media: object | undefined, entry: Example): JsonObject {
  const properties = propertiesOf(document, media);
  const [field] = Object.entries(writable(document, media, entry)).filter(
    ([name, value]) => typeof value !== 'object' && objectAt(properties[name])['x-unique'] === undefined,
  );
  return field === undefined ? {} : Object.fromEntries([field]);
}

function propertiesOf(document: OpenApiDocument, media: object | undefined): JsonObject {
  const { schema } = objectAt(media);
  return isObject(schema) ? objectAt(resolveReference(document, schema), 'properties') : {};
}

function fill(media: object | undefined, name: string, example: Example): void {
  if (media === undefined || 'examples' in media || 'example' in media) return;
  Object.assign(media, { examples: { [name]: example } });
}

function mediaOf(document: OpenApiDocument, response: object | undefined) {
  if (response === undefined) return undefined;
  return resolveReference<Response>(document, response as Response).content?.[JSON_TYPE];
}
