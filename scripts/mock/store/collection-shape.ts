import { answeredEntity } from '../../contract/entity-schema.ts';
import { exampleParents } from '../../contract/example-place.ts';
import { modelOf, operationOf } from '../../contract/model.ts';
import { oncePerDocument } from '../../contract/once-per-document.ts';
import type {
  Example,
  Header,
  OpenApiDocument,
  Operation,
  RequestBody,
  Response,
  Schema,
} from '../../contract/openapi-document.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import type { Parent } from '../../contract/path-roles.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import { successOf } from '../../contract/responses.ts';
import type { Below, Input } from './computations/computations.ts';
import type { Draft } from './entity.ts';

const JSON_TYPE = 'application/json';

/** A collection that a document describes. */
export interface CollectionShape {
  /** The path without its first slash. */
  readonly name: string;
  /** What its entries lie below, the outermost first. */
  readonly parents: readonly Parent[];
  readonly list: DescribedOperation | undefined;
  readonly read: DescribedOperation | undefined;
  readonly count: DescribedOperation | undefined;
  readonly create: DescribedOperation | undefined;
  readonly deleteAll: DescribedOperation | undefined;
}

/** The collections of a document whose entries can be told: from their list or, without one, from the GET of one. */
export const listCollections = oncePerDocument((document): readonly CollectionShape[] =>
  modelOf(document).collections.flatMap((collection) => {
    const listed = operationOf(collection, 'list');
    const list = listed !== undefined && itemsOf(document, listed) !== undefined ? listed : undefined;
    const read = operationOf(collection, 'read');
    if (list === undefined && read === undefined) return [];
    return [
      {
        name: collection.path.slice(1),
        parents: collection.parents,
        list,
        read,
        count: operationOf(collection, 'count'),
        create: operationOf(collection, 'create'),
        deleteAll: operationOf(collection, 'delete-all'),
      },
    ];
  }),
);

/** The schema of one entry. */
export function readSchemaOf(document: OpenApiDocument, { list, read }: CollectionShape): Schema {
  const { operation } = list ?? read ?? {};
  return operation === undefined ? true : (answeredEntity(document, operation)?.whole ?? true);
}

/** Undefined where the answer is no array. */
function itemsOf(document: OpenApiDocument, { operation }: DescribedOperation): Schema | undefined {
  const { content = {} } = okResponse(document, operation);
  return resolveReference(document, (content[JSON_TYPE]?.schema ?? {}) as { items?: Schema }).items;
}

/** The schema of the body that creates an entry. */
export function createSchemaOf(document: OpenApiDocument, { create }: CollectionShape): Schema {
  const body = create?.operation.requestBody;
  if (body === undefined) return true;
  return resolveReference<RequestBody>(document, body).content[JSON_TYPE]?.schema ?? true;
}

/** An entry that the store starts with. */
export interface Seed {
  readonly draft: Draft;
  readonly below: Below;
  /** Its id, where that is a text. */
  readonly key: string | undefined;
}

/**
 * The entries that the examples of the list and of the GET of one show, by their ids; copies, so that the document
 * stays as it is. Entries without ids are counted, and so are those whose ids are texts that are no numbers.
 */
export function seedsOf(document: OpenApiDocument, shape: CollectionShape): readonly Seed[] {
  const { list, read } = shape;
  const seeds = [read, list].flatMap((operation) =>
    operation === undefined
      ? []
      : examplesOf(document, operation).flatMap((example) => seedsIn(example, shape)),
  );
  const different = [...new Map(seeds.map((seed, index) => [identityOf(seed, index), seed])).values()];
  return different
    .map(({ draft, below }, index) => ({
      draft: { ...draft, id: numberOf(draft.id) ?? index + 1 },
      below,
      key: typeof draft.id === 'string' ? draft.id : undefined,
    }))
    .toSorted((a, b) => a.draft.id - b.draft.id);
}

/** What tells a seed from others: the two examples of one entry are one seed. */
function identityOf({ draft, below }: { readonly draft: Input; readonly below: Below }, index: number) {
  const { id } = draft;
  if (id === undefined) return `entry ${index}`;
  return typeof id === 'string' ? `${below.join()} ${id}` : id;
}

function numberOf(id: unknown): number | undefined {
  const isNumber = typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id));
  return isNumber ? Number(id) : undefined;
}

function seedsIn(example: Example, { list, read, parents }: CollectionShape) {
  const { parameters = [] } = list ?? read ?? {};
  return ([example.value].flat() as readonly Input[]).map((entry) => ({
    draft: structuredClone(entry),
    below: exampleParents(example, entry, parents, parameters).map(
      (id, index) => [parents[index]?.parameter ?? '', id] as const,
    ),
  }));
}

function examplesOf(document: OpenApiDocument, { operation }: DescribedOperation): readonly Example[] {
  const { examples = {} } = okResponse(document, operation).content?.[JSON_TYPE] ?? {};
  return Object.values(examples).map((example) => resolveReference<Example>(document, example));
}

/** The value that the document gives to a response header as its example. */
export function headerExample(document: OpenApiDocument, name: string): unknown {
  const header = document.components?.headers?.[name];
  return header === undefined ? undefined : resolveReference<Header>(document, header).example;
}

function okResponse(document: OpenApiDocument, operation: Operation): Response {
  const response = successOf(operation);
  if (response === undefined) throw new Error(`The operation ${operation.operationId} has no success.`);
  return resolveReference<Response>(document, response);
}
