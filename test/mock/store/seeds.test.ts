import { describe, expect, test } from 'vitest';
import { type Base, createStore } from '../../../scripts/mock/store/store.ts';
import { contractDocument, example, READ_SCHEMAS, schemaFaults } from './contract-document.ts';

const BASE = { url: 'https://store-abc123.mybigcommerce.com/api/v2', form: 'legacy' } as const;
const WHOLE_PAGE = { page: 1, limit: 250 };

const makeStore = () => createStore(contractDocument);

test.each([
  { given: 'products', want: example('listProducts', 200, 'read') },
  { given: 'categories', want: example('listCategories', 200, 'read') },
  { given: 'orders', want: example('listOrders', 200, 'read') },
  { given: 'customers', want: example('listCustomers', 200, 'read') },
])('$given are the examples of their list, and valid', ({ given, want }) => {
  const store = makeStore();
  const { entities } = store.list(given, {}, WHOLE_PAGE);
  const shown = entities.map((entity) => store.present(given, entity, BASE));
  expect(shown).toEqual(want);
  expect(shown.flatMap((entity) => schemaFaults(READ_SCHEMAS[given] ?? '', entity))).toEqual([]);
});

test.each([
  [BASE],
  [{ url: 'http://127.0.0.1:4010/api/v2', form: 'legacy' }],
  [{ url: 'https://[::1]/stores/abc/v2', form: 'gateway' }],
] as const)('every entry is written below $url as it is shown there', (base) => {
  const store = makeStore();
  const all = store.resources.flatMap((resource) =>
    store.list(resource, {}, WHOLE_PAGE).entities.map((entity) => ({ resource, entity })),
  );
  const written = all.map(({ resource, entity }) => store.write(resource, entity, base));
  expect(written).toEqual(
    all.map(({ resource, entity }) => JSON.stringify(store.present(resource, entity, base))),
  );
  expect(all.length).toBeGreaterThan(100);
});

test('the document stays as it was', () => {
  const before = structuredClone(contractDocument);
  const store = makeStore();
  store.update('products', 32, { name: 'Other' });
  store.create('categories', { name: 'Other' });
  expect(contractDocument).toEqual(before);
  expect(Object.isFrozen(example('listProducts', 200, 'read'))).toBe(false);
});

describe('links lead back to the base that a client uses, in its form', () => {
  const store = makeStore();
  const linksOf = (resource: string, id: number, base: Base) => {
    const entity = store.find(resource, id);
    if (entity === undefined) throw new Error(`There is no ${resource} ${id}`);
    const presented = Object.entries(store.present(resource, entity, base));
    return Object.fromEntries(
      presented.flatMap(([name, value]) =>
        typeof value === 'object' && value !== null && 'resource' in value ? [[name, value]] : [],
      ),
    );
  };
  const legacy = { url: 'http://127.0.0.1:4010/api/v2', form: 'legacy' } as const;
  const gateway = { url: 'https://[::1]/stores/abc/v2', form: 'gateway' } as const;

  test.each([
    [legacy, 'customers', 5, 'addresses', '/customers/5/addresses.json', '/customers/5/addresses'],
    [legacy, 'products', 32, 'custom_fields', '/products/32/customfields.json', '/products/32/custom_fields'],
    [legacy, 'products', 32, 'tax_class', '/taxclasses/0.json', '/taxclasses/0'],
    [legacy, 'products', 32, 'brand', '/brands/17.json', '/brands/17'],
    [gateway, 'customers', 5, 'addresses', '/customers/5/addresses', '/customers/5/addresses'],
    [gateway, 'products', 32, 'custom_fields', '/products/32/custom_fields', '/products/32/custom_fields'],
    [gateway, 'products', 32, 'tax_class', '/tax_classes/0', '/tax_classes/0'],
    [gateway, 'products', 32, 'brand', '/brands/17', '/brands/17'],
    [gateway, 'orders', 118, 'shipping_addresses', ...twice('/orders/118/shipping_addresses')],
  ] as const)('$0.form: the $3 of $1 $2', (base, resource, id, name, url, path) => {
    expect(linksOf(resource, id, base)[name]).toEqual({ url: base.url + url, resource: path });
  });

  test('every one of them', () => {
    for (const resource of store.resources)
      for (const { id } of store.list(resource, {}, WHOLE_PAGE).entities)
        for (const { url } of Object.values(linksOf(resource, id, gateway)) as unknown as { url: string }[])
          expect(url).toMatch(/^https:\/\/\[::1\]\/stores\/abc\/v2(\/[a-z_]+\/\d+)+(\/[a-z_]+)?$/);
  });
});

function twice<T>(value: T): readonly [T, T] {
  return [value, value];
}
