import createRouter from 'find-my-way';
import { answeredEntity } from '../contract/entity-schema.ts';
import { type ModelOperation, modelOf, operationOf } from '../contract/model.ts';
import { oncePerDocument } from '../contract/once-per-document.ts';
import type { OpenApiDocument, Parameter, PathItem, Schema } from '../contract/openapi-document.ts';
import type { DescribedOperation } from '../contract/operations.ts';
import type { PathRole } from '../contract/path-roles.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { type Excerpt, excerptOf } from './selection.ts';
import { listCollections } from './store/collection-shape.ts';

type SchemaObject = Exclude<Schema, boolean>;

/** An operation with what the decisions ask about it. */
export interface RoutedOperation extends ModelOperation {
  /** The largest value that a query parameter may have, by its name. */
  readonly maximums: ReadonlyMap<string, number>;
  /** The value of a query parameter that is left out, by its name. */
  readonly defaults: ReadonlyMap<string, number>;
  /** The parameters that choose the fields of the answer. */
  readonly selectors: readonly Parameter[];
  /** What is left of an answer where the client chooses its fields; undefined where it cannot. */
  readonly excerpt: Excerpt | undefined;
  /** The fields of the resource that a write to the operation's collection may not touch, and those it may. */
  readonly readFields: ReadonlySet<string>;
}

/** A path of the document. */
export interface Route {
  readonly path: string;
  /** The path parameters with the ids of what it lies below, the outermost first. */
  readonly parents: readonly string[];
  /** The path parameter with the id of an entry. */
  readonly key: string | undefined;
  /** The collection of the store that it belongs to; undefined for `/time` and `/store`. */
  readonly resource: string | undefined;
  readonly operations: ReadonlyMap<string, RoutedOperation>;
  /** The methods that the path answers, as `Allow` lists them. */
  readonly allow: readonly string[];
  /** Methods that the document plans for the path. */
  readonly planned: readonly string[];
}

/** The paths of the document with their operations, each told what it does. */
export const routesOf = oncePerDocument((document): readonly Route[] => {
  const model = modelOf(document);
  const kept = keptCollections(document);
  const readFields = new Map(
    model.collections.map((collection) => [
      collection.path,
      fieldsOf(document, operationOf(collection, 'read') ?? operationOf(collection, 'list')),
    ]),
  );
  return model.paths.map(({ path, role, operations }) => {
    const isKept = unkeptOf(role, kept) === undefined;
    const own = operations.map((operation) => ({
      ...operation,
      action: isKept ? operation.action : 'act',
      maximums: schemaNumbers(operation, 'maximum'),
      defaults: schemaNumbers(operation, 'default'),
      readFields: readFields.get(role.collection ?? '') ?? new Set<string>(),
      selectors: operation.parameters.filter((parameter) => parameter['x-select'] !== undefined),
      excerpt: excerptOf(document, operation),
    }));
    return {
      path,
      parents: isKept ? role.parents.map(({ parameter }) => parameter) : [],
      key: isKept ? role.key : undefined,
      resource: isKept ? role.collection?.slice(1) : undefined,
      operations: new Map(own.map((operation) => [operation.method.toUpperCase(), operation])),
      allow: supportedMethods(own.map(({ method }) => method)),
      planned: plannedMethods(document, path),
    };
  });
});

/** A path of the document, and the parameters that the path of a request has for it, as they were sent. */
export interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds what the path of a request, without its base and query, is about; undefined where that is nothing. */
export type FindRoute = (path: string) => FoundRoute | undefined;

/** In characters: what the header section of a request may hold. */
export const LONGEST_PARAMETER = 16_384;

/** By Fastify's own router, which has each path once here: Fastify would have it for each method, in each server. */
export const routeFinderOf = oncePerDocument((document): FindRoute => {
  const router = createRouter({ maxParamLength: LONGEST_PARAMETER });
  for (const route of routesOf(document))
    router.on('GET', route.path.replaceAll(/\{([^}]+)\}/g, ':$1'), () => undefined, route);
  return (path) => {
    const found = router.find('GET', path);
    // An empty id is none that a path of the document has.
    if (found === null || Object.values(found.params).includes('')) return undefined;
    return { route: found.store as Route, parameters: found.params as FoundRoute['parameters'] };
  };
});

/** Why the mock keeps nothing of what a document describes, a sentence for each path: it answers those with their examples. */
export function unkeptPaths(document: OpenApiDocument): readonly string[] {
  const { paths, unknown } = modelOf(document);
  const kept = keptCollections(document);
  const untold = unknown.map(
    ({ path, method, reason }) => `${method?.toUpperCase() ?? ''} ${path}: ${reason}`,
  );
  const unlisted = paths.flatMap(({ path, role }) => {
    const collection = unkeptOf(role, kept);
    return collection === undefined ? [] : [`${path}: Nothing lists or reads the entries of ${collection}.`];
  });
  return [...untold, ...unlisted].map((sentence) => sentence.trim());
}

function keptCollections(document: OpenApiDocument): ReadonlySet<string> {
  return new Set(listCollections(document).map(({ name }) => `/${name}`));
}

/** The first collection that a path is about, or lies below, and that no store can keep. */
function unkeptOf({ collection, parents }: PathRole, kept: ReadonlySet<string>): string | undefined {
  const all = [
    ...parents.map((parent) => parent.collection),
    ...(collection === undefined ? [] : [collection]),
  ];
  return all.find((one) => !kept.has(one));
}

/** Methods in the order of RFC 9110, section 9.3; HEAD comes with GET, and OPTIONS with any. */
export function supportedMethods(methods: readonly string[]): readonly string[] {
  const own = new Set(methods.map((method) => method.toUpperCase()));
  return ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'].filter(
    (method) => own.has(method) || method === 'OPTIONS' || (method === 'HEAD' && own.has('GET')),
  );
}

function schemaNumbers({ parameters }: DescribedOperation, keyword: string): ReadonlyMap<string, number> {
  return new Map(
    parameters.flatMap(({ name, in: place, schema }) => {
      const value = typeof schema === 'object' ? schema[keyword] : undefined;
      return place === 'query' && typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}

/**
 * The properties of the schema that a GET answers with for one entry; of what they hold, those that are read-only, with
 * the ways to them (`items.product_id`). The bundle has no `allOf`.
 */
function fieldsOf(document: OpenApiDocument, read: ModelOperation | undefined): ReadonlySet<string> {
  const schema = read && answeredEntity(document, read.operation)?.whole;
  if (typeof schema !== 'object') return new Set();
  const own = Object.entries(propertiesOf(document, schema));
  const inner = own.flatMap(([name, property]) =>
    Object.entries(propertiesOf(document, property)).flatMap(([part, { readOnly }]) =>
      readOnly === true ? [`${name}.${part}`] : [],
    ),
  );
  return new Set([...own.map(([name]) => name), ...inner]);
}

/** Those of an object, or of the objects that an array holds. */
function propertiesOf(document: OpenApiDocument, schema: Schema) {
  const resolved = typeof schema === 'object' ? resolveReference<SchemaObject>(document, schema) : {};
  const { items, properties = {} } = resolved as { items?: SchemaObject; properties?: object };
  const found = items === undefined ? properties : resolveReference<SchemaObject>(document, items).properties;
  return (found ?? {}) as Readonly<Record<string, SchemaObject>>;
}

function plannedMethods(document: OpenApiDocument, path: string): readonly string[] {
  const item = resolveReference<PathItem>(document, document.paths[path] ?? {});
  return (item['x-planned-methods'] ?? []).map((method) => method.toUpperCase());
}
