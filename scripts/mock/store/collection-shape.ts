import { answeredEntity } from '../../contract/entity-schema.ts';
import { modelOf, operationOf } from '../../contract/model.ts';
import type {
  Header,
  OpenApiDocument,
  Operation,
  RequestBody,
  Response,
  Schema,
} from '../../contract/openapi-document.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import type { Draft } from './entity.ts';
import { exampleValues } from './examples.ts';

const JSON_TYPE = 'application/json';

/** A collection that a document describes. */
export interface CollectionShape {
  /** The path without its first slash. */
  readonly name: string;
  readonly list: DescribedOperation;
  readonly count: DescribedOperation | undefined;
  readonly create: DescribedOperation | undefined;
  readonly deleteAll: DescribedOperation | undefined;
}

/** The collections of a document that are listed and lie below no other. */
export function listCollections(document: OpenApiDocument): readonly CollectionShape[] {
  return modelOf(document).collections.flatMap((collection) => {
    const list = operationOf(collection, 'list');
    if (list === undefined || collection.parents.length > 0 || itemsOf(document, list) === undefined)
      return [];
    return [
      {
        name: collection.path.slice(1),
        list,
        count: operationOf(collection, 'count'),
        create: operationOf(collection, 'create'),
        deleteAll: operationOf(collection, 'delete-all'),
      },
    ];
  });
}

/** The schema of one entry of a list. */
export function readSchemaOf(document: OpenApiDocument, { list }: CollectionShape): Schema {
  return itemsOf(document, list) === undefined
    ? true
    : (answeredEntity(document, list.operation)?.whole ?? true);
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

/** The entries that the examples of the list show, by their ids; copies, so that the document stays as it is. */
export function seedsOf(document: OpenApiDocument, { list }: CollectionShape): Draft[] {
  const pages = exampleValues(document, okResponse(document, list.operation)) as readonly Draft[][];
  const seeds = structuredClone(pages.flat());
  return [...new Map(seeds.map((seed) => [seed.id, seed])).values()].toSorted((a, b) => a.id - b.id);
}

/** The value that the document gives to a response header as its example. */
export function headerExample(document: OpenApiDocument, name: string): unknown {
  const header = document.components?.headers?.[name];
  return header === undefined ? undefined : resolveReference<Header>(document, header).example;
}

function okResponse(document: OpenApiDocument, { operationId, responses }: Operation): Response {
  const response = responses['200'];
  if (response === undefined) throw new Error(`The operation ${operationId} has no response 200.`);
  return resolveReference<Response>(document, response);
}
