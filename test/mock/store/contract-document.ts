import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { answeredEntity } from '../../../scripts/contract/entity-schema.ts';
import { loadDocument } from '../../../scripts/contract/load-document.ts';
import { modelOf, operationOf } from '../../../scripts/contract/model.ts';
import type {
  Example,
  MediaType,
  RequestBody,
  Response,
} from '../../../scripts/contract/openapi-document.ts';
import { listOperations } from '../../../scripts/contract/operations.ts';
import { componentKey, isReference, resolveReference } from '../../../scripts/contract/resolve-reference.ts';
import { listSharedResponses } from '../../../scripts/contract/responses.ts';
import type { Input } from '../../../scripts/mock/store/store.ts';

/** The contract, as the mock reads it. */
export const contractDocument = await loadDocument(
  fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url)),
);

/** What has no reason to fail a plan's limit. */
export const PLAN = { planLimits: { '/products': 500 } };

/** The names of the schemas that entities are answered by, by collection. */
export const READ_SCHEMAS: Readonly<Record<string, string>> = Object.fromEntries(
  modelOf(contractDocument).collections.flatMap((collection) => {
    const list = operationOf(collection, 'list');
    const schema = list && answeredEntity(contractDocument, list.operation)?.whole;
    const name = typeof schema === 'object' && isReference(schema) ? componentKey(schema) : undefined;
    return name === undefined ? [] : [[collection.path.slice(1), name]];
  }),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(contractDocument, 'contract');

/** What is wrong with a value, by a schema of the contract; empty if nothing is. */
export function schemaFaults(schema: string, value: unknown): string[] {
  return faults(`contract#/components/schemas/${schema}`, value);
}

/** What is wrong with an entry of an error body, by the shared response for its status; empty if nothing is. */
export function errorFaults(entry: { readonly status: number }): string[] {
  const shared = listSharedResponses(contractDocument).find(({ status }) => status === entry.status);
  const schema = `contract#/components/responses/${shared?.component}/content/application~1json/schema`;
  return faults(schema, [entry]);
}

/** The named examples in the JSON body of an operation's answer or, without a status, of its request. */
export function examples(
  operationId: string,
  status?: number,
  document = contractDocument,
): Readonly<Record<string, object>> {
  const described = listOperations(document).find((one) => one.operationId === operationId);
  if (described === undefined) throw new Error(`The contract has no operation ${operationId}.`);
  const { requestBody, responses } = described.operation;
  const holder = status === undefined ? requestBody : responses[status];
  if (holder === undefined) return {};
  const { content = {} } = resolveReference<RequestBody | Response>(document, holder);
  return namedIn(content['application/json'], document);
}

/** The value of one of them. */
export function example(
  operationId: string,
  status: number | undefined,
  name: string,
  document = contractDocument,
): object {
  const value = examples(operationId, status, document)[name];
  if (value === undefined) throw new Error(`${operationId} has no example ${name}.`);
  return value;
}

/** A body that the document shows for a request. */
export function body(operationId: string, name: string): Input {
  return example(operationId, undefined, name) as Input;
}

/** The values of the path's parameters that an example of a request states. */
export function statedParameters(operationId: string, name: string): Readonly<Record<string, number>> {
  const described = listOperations(contractDocument).find((one) => one.operationId === operationId);
  const holder = described?.operation.requestBody;
  if (holder === undefined) return {};
  const { content } = resolveReference<RequestBody>(contractDocument, holder);
  const example = content['application/json']?.examples?.[name];
  return example === undefined
    ? {}
    : (resolveReference<Example>(contractDocument, example)['x-parameters'] ?? {});
}

/** The bodies of the causes of a shared response. */
export function causesOf(status: number): Readonly<Record<string, object>> {
  const shared = listSharedResponses(contractDocument).find((one) => one.status === status);
  return namedIn(shared?.response.content?.['application/json']);
}

function namedIn(media: MediaType | undefined, document = contractDocument): Record<string, object> {
  const named = Object.entries(media?.examples ?? {});
  return Object.fromEntries(
    named.map(([name, one]) => [name, resolveReference(document, one).value as object]),
  );
}

function faults(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) throw new Error(`The contract has no ${schema}.`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
