import type { OpenApiDocument, PathItem, Response } from '../contract/openapi-document.ts';
import { type DescribedOperation, listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';

/** What an operation does to the store, told from the shape of its path and its method. */
export type Action = 'list' | 'count' | 'create' | 'delete-all' | 'read' | 'update' | 'delete' | 'singleton';

export interface RoutedOperation extends DescribedOperation {
  readonly action: Action;
  /** The largest value that a query parameter may have, by its name. */
  readonly maximums: ReadonlyMap<string, number>;
  /** The value of a query parameter that is left out, by its name. */
  readonly defaults: ReadonlyMap<string, number>;
  /** The fields of the resource that a write to the operation's collection may not touch, and those it may. */
  readonly readFields: ReadonlySet<string>;
}

/** A path of the document. */
export interface Route {
  readonly path: string;
  /** The collection of the store that it belongs to; undefined for `/time` and `/store`. */
  readonly resource: string | undefined;
  readonly operations: ReadonlyMap<string, RoutedOperation>;
  /** The methods that the path answers, as `Allow` lists them. */
  readonly allow: readonly string[];
  /** Methods that the document plans for the path. */
  readonly planned: readonly string[];
}

/** The paths of the document with their operations, each told what it does. */
export function routesOf(document: OpenApiDocument): readonly Route[] {
  const operations = listOperations(document);
  const items = operations.filter(
    ({ path, method }) => method === 'get' && /^\/[^/{]+\/\{[^/]+\}$/.test(path),
  );
  const readFields = new Map(items.map((item) => [collectionOf(item.path), fieldsOf(document, item)]));
  return [...new Set(operations.map(({ path }) => path))].map((path) => {
    const fields = readFields.get(collectionOf(path));
    const own = operations
      .filter((operation) => operation.path === path)
      .map((operation) => ({
        ...operation,
        action: fields === undefined ? ('singleton' as const) : actionOf(path, operation.method),
        maximums: schemaNumbers(operation, 'maximum'),
        defaults: schemaNumbers(operation, 'default'),
        readFields: fields ?? new Set<string>(),
      }));
    return {
      path,
      resource: fields === undefined ? undefined : collectionOf(path).slice(1),
      operations: new Map(own.map((operation) => [operation.method.toUpperCase(), operation])),
      allow: supportedMethods(own.map(({ method }) => method)),
      planned: plannedMethods(document, path),
    };
  });
}

/** Methods in the order of RFC 9110, section 9.3; HEAD comes with GET, and OPTIONS with any. */
export function supportedMethods(methods: readonly string[]): readonly string[] {
  const own = new Set(methods.map((method) => method.toUpperCase()));
  return ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'].filter(
    (method) => own.has(method) || method === 'OPTIONS' || (method === 'HEAD' && own.has('GET')),
  );
}

function collectionOf(path: string): string {
  return /^\/[^/]+/.exec(path)?.[0] ?? path;
}

function actionOf(path: string, method: string): Action {
  if (path.endsWith('/count')) return 'count';
  const ofOne = path.endsWith('}');
  if (method === 'post') return 'create';
  if (method === 'put') return 'update';
  if (method === 'delete') return ofOne ? 'delete' : 'delete-all';
  return ofOne ? 'read' : 'list';
}

function schemaNumbers({ parameters }: DescribedOperation, keyword: string): ReadonlyMap<string, number> {
  return new Map(
    parameters.flatMap(({ name, in: place, schema }) => {
      const value = typeof schema === 'object' ? schema[keyword] : undefined;
      return place === 'query' && typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}

/** The properties of the schema that a GET of one answers with; the bundle has no `allOf`. */
function fieldsOf(document: OpenApiDocument, { operation }: DescribedOperation): ReadonlySet<string> {
  const ok = operation.responses['200'];
  const response = ok === undefined ? undefined : resolveReference<Response>(document, ok);
  const schema = response?.content?.['application/json']?.schema;
  if (typeof schema !== 'object') return new Set();
  const { properties } = resolveReference<{ readonly properties?: object }>(document, schema);
  return new Set(Object.keys(properties ?? {}));
}

function plannedMethods(document: OpenApiDocument, path: string): readonly string[] {
  const item = resolveReference<PathItem>(document, document.paths[path] ?? {});
  return (item['x-planned-methods'] ?? []).map((method) => method.toUpperCase());
}
