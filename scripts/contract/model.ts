import { oncePerDocument } from './once-per-document.ts';
import type { Method, OpenApiDocument, PathItem, Response, Schema } from './openapi-document.ts';
import { type DescribedOperation, listOperations } from './operations.ts';
import { type Parent, type PathRole, type PathShape, rolesOf, type UnknownRole } from './path-roles.ts';
import { resolveReference } from './resolve-reference.ts';
import { successOf } from './responses.ts';

/** What an operation does. */
export type Action =
  | 'list'
  | 'count'
  | 'create'
  | 'delete-all'
  | 'read'
  | 'update'
  | 'delete'
  | 'read-singleton'
  | 'create-singleton'
  | 'update-singleton'
  | 'delete-singleton'
  | 'act';

/** An operation, told what it does. */
export interface ModelOperation extends DescribedOperation {
  readonly action: Action;
  readonly role: PathRole;
}

/** A path of the document with what it stands for. */
export interface ModelPath {
  readonly path: string;
  readonly role: PathRole;
  readonly operations: readonly ModelOperation[];
}

/** Entries that the API keeps, all those below one path. */
export interface Collection {
  /** The path template, such as `/orders/{order_id}/shipments`. */
  readonly path: string;
  /** What its entries lie below, the outermost first. */
  readonly parents: readonly Parent[];
  /** Those that are about the collection or its entries, those of all parents included, in the order of the document. */
  readonly operations: readonly ModelOperation[];
}

/** Something that the document describes and nobody can tell what it does; it is taken for an action. */
export type Unknown = UnknownRole & { readonly method?: Method };

/** What the operations of a document do, and to what. */
export interface ApiModel {
  readonly paths: readonly ModelPath[];
  readonly collections: readonly Collection[];
  readonly unknown: readonly Unknown[];
}

const ACTIONS: Readonly<Record<PathRole['kind'], { readonly [method in Method]?: Action }>> = {
  collection: { get: 'list', post: 'create', delete: 'delete-all' },
  entry: { get: 'read', put: 'update', delete: 'delete' },
  count: { get: 'count' },
  singleton: {
    get: 'read-singleton',
    post: 'create-singleton',
    put: 'update-singleton',
    delete: 'delete-singleton',
  },
  action: { post: 'act' },
};

/** Reads from a bundled document what its operations do. Nobody else looks at a path to tell. */
export const modelOf = oncePerDocument((document): ApiModel => {
  const operations = listOperations(document);
  const { roles, unknown } = rolesOf(shapesOf(document, operations));
  const withoutAction: Unknown[] = [];
  const told = operations.map((operation): ModelOperation => {
    const role = roles.get(operation.path) ?? ROLELESS;
    if (role === ROLELESS) return { ...operation, role, action: 'act' };
    const action = ACTIONS[role.kind][operation.method];
    if (action !== undefined) return { ...operation, role, action };
    const { path, method } = operation;
    const reason = `Nobody can tell what ${method.toUpperCase()} does to a path that is ${NOUNS[role.kind]}.`;
    withoutAction.push({ path, method, reason });
    return { ...operation, role, action: 'act' };
  });
  const toldOf = byPath(told);
  return {
    paths: Object.keys(document.paths).map((path) => ({
      path,
      role: roles.get(path) ?? ROLELESS,
      operations: toldOf.get(path) ?? [],
    })),
    collections: collectionsOf(told),
    unknown: [...unknown, ...withoutAction],
  };
});

/** Of a path whose place among the others nobody can tell: what is done to it is an action of its own. */
const ROLELESS: PathRole = {
  kind: 'action',
  collection: undefined,
  parents: [],
  key: undefined,
  ofAllParents: false,
};

const NOUNS: Readonly<Record<PathRole['kind'], string>> = {
  collection: 'a collection',
  entry: 'an entry of a collection',
  count: 'the count of a collection',
  singleton: 'a singleton',
  action: 'an action',
};

/** The operation of a collection that does something; that of one parent before that of all parents. */
export function operationOf({ operations }: Collection, action: Action): ModelOperation | undefined {
  const found = operations.filter((operation) => operation.action === action);
  return found.find(({ role }) => !role.ofAllParents) ?? found[0];
}

function collectionsOf(operations: readonly ModelOperation[]): readonly Collection[] {
  const collections = new Map<string, { parents: readonly Parent[]; operations: ModelOperation[] }>();
  for (const operation of operations) {
    const { collection, parents, ofAllParents } = operation.role;
    if (collection === undefined) continue;
    const known = collections.get(collection) ?? { parents: [], operations: [] };
    collections.set(collection, known);
    if (!ofAllParents) known.parents = parents;
    known.operations.push(operation);
  }
  return [...collections].map(([path, { parents, operations: own }]) => ({ path, parents, operations: own }));
}

function byPath<Of extends DescribedOperation>(operations: readonly Of[]): ReadonlyMap<string, Of[]> {
  const found = new Map<string, Of[]>();
  for (const operation of operations) {
    const own = found.get(operation.path) ?? [];
    found.set(operation.path, own);
    own.push(operation);
  }
  return found;
}

function shapesOf(document: OpenApiDocument, operations: readonly DescribedOperation[]): PathShape[] {
  const operationsOf = byPath(operations);
  return Object.entries(document.paths).map(([path, item]) => {
    const own = operationsOf.get(path) ?? [];
    const get = own.find(({ method }) => method === 'get');
    return {
      path,
      methods: own.map(({ method }) => method),
      listsEntries: get !== undefined && answersArray(document, get),
      hints: resolveReference<PathItem>(document, item),
    };
  });
}

function answersArray(document: OpenApiDocument, { operation }: DescribedOperation): boolean {
  const schema = bodySchemaOf(document, successOf(operation));
  return typeof schema === 'object' && schema.type === 'array';
}

/** The schema of the JSON body of a response; undefined where it has none. */
function bodySchemaOf(
  document: OpenApiDocument,
  response: DescribedOperation['operation']['responses'][string] | undefined,
): Schema | undefined {
  if (response === undefined) return undefined;
  const { content = {} } = resolveReference<Response>(document, response);
  const schema = content['application/json']?.schema;
  return typeof schema === 'object' ? resolveReference<Exclude<Schema, boolean>>(document, schema) : schema;
}
