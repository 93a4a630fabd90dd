import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { loadDocument } from '../../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../../scripts/contract/responses.ts';
import type { Input } from '../../../scripts/mock/store/store.ts';

/** The contract, as the mock reads it. */
export const contractDocument = await loadDocument(
  fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url)),
);

/** What has no reason to fail a plan's limit. */
export const PLAN = { planProducts: 500 };

/** The names of the schemas that entities are answered by. */
export const READ_SCHEMAS: Readonly<Record<string, string>> = {
  products: 'Product',
  categories: 'Category',
  orders: 'Order',
  customers: 'Customer',
};

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

/** The values of the named examples in a component's JSON body. */
export function examples(
  section: 'responses' | 'requestBodies',
  component: string,
  document = contractDocument,
): Readonly<Record<string, object>> {
  const { content } = (document.components?.[section]?.[component] ?? {}) as {
    readonly content?: Readonly<Record<string, { readonly examples?: Record<string, { value: object }> }>>;
  };
  const named = Object.entries(content?.['application/json']?.examples ?? {});
  return Object.fromEntries(named.map(([name, { value }]) => [name, value]));
}

/** The value of one of them. */
export function example(
  section: 'responses' | 'requestBodies',
  component: string,
  name: string,
  document = contractDocument,
): object {
  const value = examples(section, component, document)[name];
  if (value === undefined) throw new Error(`${component} has no example ${name}.`);
  return value;
}

/** A body that the document shows for a request. */
export function body(schema: string, name: string): Input {
  return example('requestBodies', `${schema}Body`, name) as Input;
}

function faults(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) throw new Error(`The contract has no ${schema}.`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
