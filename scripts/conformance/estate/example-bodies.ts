import { type ApiModel, type ModelOperation, operationOf } from '../../contract/model.ts';
import type { OpenApiDocument, RequestBody, Schema } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import { resolve } from './own-body.ts';

type Values = Readonly<Record<string, unknown>>;

const JSON_TYPE = 'application/json';
/** Schemas within schemas; a deeper one is a circle. */
const DEPTH = 12;

/** The schema of the body of an operation, with the bodies that its examples show. */
export function exampleBodies(
  document: OpenApiDocument,
  { operation: { requestBody } }: Pick<ModelOperation, 'operation'>,
): { readonly schema: Schema | undefined; readonly bodies: readonly unknown[] } {
  if (requestBody === undefined) return { schema: undefined, bodies: [] };
  const { schema, examples = {} } =
    resolveReference<RequestBody>(document, requestBody).content[JSON_TYPE] ?? {};
  return {
    schema,
    bodies: Object.values(examples).map((one) => resolveReference(document, one).value),
  };
}

/**
 * A body with the fields of its schema that it leaves out and that refer to entries which clients can make, or that no
 * two entries have in common: they make it stand in the way of others.
 */
export function withTies(
  body: unknown,
  schema: unknown,
  document: OpenApiDocument,
  model: ApiModel,
  own: string,
): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { properties = {} } = resolve(schema, document) as { readonly properties?: Values };
  const ties = Object.entries(properties).flatMap(([name, property]) => {
    const keywords = resolve(property, document);
    if (name in body || keywords['x-writable-on'] === 'update' || keywords.example === undefined) return [];
    const { collection } = (keywords['x-references'] ?? {}) as Values;
    const target = model.collections.find(({ path }) => path === collection);
    const isTie = target !== undefined && collection !== own && operationOf(target, 'create') !== undefined;
    return isTie || keywords['x-unique'] !== undefined ? [[name, keywords.example] as const] : [];
  });
  return { ...body, ...Object.fromEntries(ties) };
}

/**
 * The collections that fields refer to, by the names of the fields: those of path parameters, and those whose schema
 * says so anywhere in the document.
 */
export function namedCollections(document: OpenApiDocument, model: ApiModel): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const collection of model.collections) {
    for (const { role } of collection.operations)
      if (role.key !== undefined) named.set(role.key, collection.path);
    for (const operation of [operationOf(collection, 'create'), operationOf(collection, 'update')])
      if (operation !== undefined) noteReferences(exampleBodies(document, operation).schema, document, named);
  }
  return named;
}

function noteReferences(
  schema: unknown,
  document: OpenApiDocument,
  named: Map<string, string>,
  name = '',
  depth = 0,
): void {
  if (depth > DEPTH) return;
  const keywords = resolve(schema, document);
  const { collection } = (keywords['x-references'] ?? {}) as Values;
  if (typeof collection === 'string' && name.endsWith('_id') && !named.has(name)) named.set(name, collection);
  for (const [key, property] of Object.entries((keywords.properties ?? {}) as Values))
    noteReferences(property, document, named, key, depth + 1);
  if (keywords.items !== undefined) noteReferences(keywords.items, document, named, name, depth + 1);
}
