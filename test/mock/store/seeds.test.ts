import { expect, test } from 'vitest';
import { createStore } from '../../../scripts/mock/store/store.ts';
import { body, contractDocument, example, READ_SCHEMAS, schemaFaults } from './contract-document.ts';

const WHOLE_PAGE = { page: 1, limit: 250 };

const makeStore = () => createStore(contractDocument);

test.each([
  { given: 'products', want: example('responses', 'ProductListOK', 'products') },
  { given: 'categories', want: example('responses', 'CategoryListOK', 'categories') },
  { given: 'orders', want: example('responses', 'OrderListOK', 'orders') },
  { given: 'customers', want: example('responses', 'CustomerListOK', 'customers') },
])('$given are the examples of their list, and valid', ({ given, want }) => {
  const { entities } = makeStore().list(given, {}, WHOLE_PAGE);
  expect(entities).toEqual(want);
  expect(entities.flatMap((entity) => schemaFaults(READ_SCHEMAS[given] ?? '', entity))).toEqual([]);
});

test('the document stays as it was', () => {
  const before = structuredClone(contractDocument);
  const store = makeStore();
  store.update('products', 32, { name: 'Other' });
  store.create('categories', { name: 'Other' });
  expect(contractDocument).toEqual(before);
  expect(Object.isFrozen(example('responses', 'ProductListOK', 'products'))).toBe(false);
});

test('links lead to another base where one is given', () => {
  const store = createStore(contractDocument, { base: 'http://127.0.0.1:4010/api/v2' });
  expect(store.find('products', 32)?.images).toEqual({
    url: 'http://127.0.0.1:4010/api/v2/products/32/images.json',
    resource: '/products/32/images',
  });
  const { id } = store.create('customers', body('CustomerCreate', 'minimal'));
  expect(store.find('customers', id)?.addresses).toMatchObject({
    url: `http://127.0.0.1:4010/api/v2/customers/${id}/addresses.json`,
  });
});
