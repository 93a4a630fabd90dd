import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument, Schema } from '../../scripts/contract/openapi-document.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { BodySchemas } from '../../scripts/mock/body-schema.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';

const contract = await loadDocument(bundledDocument);

/** The faults of a body by a schema, or by that of an operation of the contract. */
function faultsOf(schema: Schema | string, body: unknown) {
  const document = typeof schema === 'string' ? contract : documentWith(schema);
  const operation = listOperations(document).find(
    ({ operationId }) => operationId === (typeof schema === 'string' ? schema : 'op'),
  );
  if (operation === undefined) throw new Error(`There is no operation ${schema}`);
  return new BodySchemas(document).of(operation)?.faults(body);
}

function documentWith(schema: Schema): OpenApiDocument {
  const requestBody = { content: { 'application/json': { schema } } };
  return {
    openapi: '3.1.0',
    info: { title: 'one operation', version: '1' },
    paths: { '/things': { post: { operationId: 'op', requestBody, responses: {} } } },
    components: { schemas: { Text: { type: 'string', maxLength: 3 } } },
  };
}

const text = { $ref: '#/components/schemas/Text' };
const many = <T>(item: T, count = 40_000): T[] => Array.from({ length: count }, () => item);

test.each([
  { name: 'nothing', schema: true, given: many({}), want: [] },
  { name: 'a reference', schema: text, given: 'long', want: ['maxLength'] },
  {
    name: 'all of what is wrong in a body of any usual size',
    schema: { properties: { a: text, b: text }, required: ['c'], additionalProperties: false },
    given: { a: 'long', b: 1, d: 2 },
    want: ['required', 'additionalProperties d', 'maxLength a', 'type b'],
  },
  {
    name: 'what comes last of many right items',
    schema: { type: 'array', items: text },
    given: [...many('a'), 'long'],
    want: ['maxLength 40000'],
  },
  {
    name: 'an array that is too long, beside something else',
    schema: { properties: { a: text, b: { type: 'array', maxItems: 50 } } },
    given: { a: 'long', b: many(1) },
    want: ['maxLength a', 'maxItems b'],
  },
  {
    name: 'no fault that only the excerpt has',
    schema: {
      properties: { a: text, b: { type: 'array', minItems: 30_000 }, c: { minProperties: 20_000 } },
      required: ['a', 'z'],
    },
    given: { b: many(1), c: Object.fromEntries(many(1).map((one, index) => [`k${index}`, one])), z: 1 },
    want: ['required'],
  },
])('$name', ({ schema, given, want }) => {
  const faults = faultsOf(schema, given) ?? [];
  const named = faults.map(({ keyword, path, property }) =>
    [keyword, keyword === 'required' ? path.join('.') : (property ?? path.join('.'))].join(' ').trim(),
  );
  expect(named.toSorted()).toEqual([...want].toSorted());
});

test.each([
  { name: 'empty products', operation: 'createOrder', given: { products: many({}) } },
  { name: 'numbers for products', operation: 'createOrder', given: { products: many(0) } },
  {
    name: 'form fields',
    operation: 'createOrder',
    given: { billing_address: { form_fields: many({}) }, products: [] },
  },
  { name: 'categories', operation: 'createProduct', given: { categories: many('') } },
  {
    name: 'unknown fields',
    operation: 'createCustomer',
    given: Object.fromEntries(many(0).map((zero, index) => [`k${index}`, zero])),
  },
])('the faults of many $name are not all collected', ({ operation, given }) => {
  const { length } = faultsOf(operation, given) ?? [];
  expect(length).toBeGreaterThan(50);
  expect(length).toBeLessThanOrEqual(1_000);
});

test('a name as long as a body is told in part', () => {
  const [fault] = faultsOf({ additionalProperties: false }, { ['x'.repeat(500_000)]: 1 }) ?? [];
  expect(fault?.property).toBe(`${'x'.repeat(250)}…`);
});

test('what is compiled ahead reads the document no more', () => {
  const document = documentWith({ properties: { a: { type: 'string', maxLength: 3 } } });
  const [operation] = listOperations(document);
  if (operation === undefined) throw new Error('There is no operation.');
  const schemas = new BodySchemas(document);
  expect([...schemas.ahead([operation])].length).toBe(2);
  // Another document could not tell.
  expect(
    schemas.of({ ...operation, operation: { responses: {}, operationId: 'op' } })?.faults({ a: 'long' }),
  ).toMatchObject([{ keyword: 'maxLength', path: ['a'] }]);
});
