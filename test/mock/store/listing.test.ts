import { expect, test } from 'vitest';
import { modelOf, operationOf } from '../../../scripts/contract/model.ts';
import { createStore, type Query, type Store } from '../../../scripts/mock/store/store.ts';
import { contractDocument, example } from './contract-document.ts';

const NOW = Date.parse('2026-11-22T12:00:00.900Z');
const WHOLE_PAGE = { page: 1, limit: 250 };

const ids = (entities: readonly { readonly id: number }[]) => entities.map(({ id }) => id);

const customer = (email: string) => ({ first_name: 'A', last_name: 'B', email });

/** A store with the customers 5 to 14. */
function storeWithTenCustomers(): Store {
  const store = createStore(contractDocument, { now: () => NOW });
  for (let id = 8; id <= 14; id += 1)
    store.create('customers', { first_name: 'A', last_name: 'B', email: `c${id}@example.com` });
  return store;
}

test('the collections are those that the document lists page by page', () => {
  const listed = modelOf(contractDocument).collections.filter(
    (one) => operationOf(one, 'list') !== undefined,
  );
  const names = listed.map(({ path }) => path.slice(1));
  expect(createStore(contractDocument).resources).toEqual(names);
  expect(names).toEqual(expect.arrayContaining(['products', 'products/{product_id}/images']));
});

test('a collection that the document has under another path is found by its shape', () => {
  const { paths } = contractDocument;
  const copy = {
    ...contractDocument,
    paths: {
      '/v3/goods': paths['/products'] ?? {},
      '/v3/goods/{id}': paths['/products/{product_id}'] ?? {},
      '/settings': paths['/products/count'] ?? {},
      '/settings/{id}': paths['/products/{product_id}'] ?? {},
    },
  };
  const store = createStore(copy);
  expect(store.resources).toEqual(['v3/goods', 'settings']);
  expect(ids(store.list('v3/goods', { name: 'Enamel Mug' }, WHOLE_PAGE).entities)).toEqual([34]);
  expect(store.create('v3/goods', { name: 'X' })).toMatchObject({ id: 35, is_visible: false });
});

test.each([
  { given: { page: 1, limit: 4 }, want: [5, 6, 7, 8] },
  { given: { page: 2, limit: 4 }, want: [9, 10, 11, 12] },
  { given: { page: 3, limit: 4 }, want: [13, 14] },
  { given: { page: 4, limit: 4 }, want: [] },
  { given: { page: Number.MAX_SAFE_INTEGER, limit: 250 }, want: [] },
  { given: { page: 1, limit: 250 }, want: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14] },
])('the page $given', ({ given, want }) => {
  const { entities, total } = storeWithTenCustomers().list('customers', {}, given);
  expect({ ids: ids(entities), total }).toEqual({ ids: want, total: 10 });
});

test('a deleted entity leaves no gap in the pages', () => {
  const store = storeWithTenCustomers();
  store.delete('customers', 6);
  store.delete('customers', 14);
  expect(ids(store.list('customers', {}, { page: 1, limit: 3 }).entities)).toEqual([5, 7, 8]);
  expect(ids(store.list('customers', {}, { page: 3, limit: 3 }).entities)).toEqual([12, 13]);
});

test('a page of the filtered list is cut after filtering', () => {
  const page = storeWithTenCustomers().list('customers', { min_id: '8' }, { page: 2, limit: 3 });
  expect({ ids: ids(page.entities), total: page.total }).toEqual({ ids: [11, 12, 13], total: 7 });
});

test.each([
  { given: 'id:asc', want: [118, 119, 120, 121] },
  { given: 'id:desc', want: [121, 120, 119, 118] },
  { given: 'customer_id:asc', want: [119, 118, 121, 120] },
  { given: 'customer_id:desc', want: [120, 118, 121, 119] },
  { given: 'date_created:asc', want: [121, 118, 119, 120] },
  { given: 'date_created:desc', want: [120, 119, 118, 121] },
  { given: 'date_modified:desc', want: [121, 120, 119, 118] },
  { given: 'status_id:asc', want: [121, 120, 118, 119] },
  { given: 'channel_id:desc', want: [121, 118, 119, 120] },
  { given: 'external_id:asc', want: [118, 119, 120, 121] },
])('orders sorted by $given', ({ given, want }) => {
  const store = createStore(contractDocument, { now: () => NOW });
  store.create('orders', {
    billing_address: { zip: '78751' },
    products: [{ product_id: 32, quantity: 1 }],
    date_created: 'Fri, 10 May 2013 23:30:00 -0500',
    customer_id: 5,
    channel_id: 2,
  });
  expect(ids(store.list('orders', { sort: given }, WHOLE_PAGE).entities)).toEqual(want);
});

test('a list whose operation has no `sort` stays in the order of the ids', () => {
  const { entities } = createStore(contractDocument).list('products', { sort: 'id:desc' }, WHOLE_PAGE);
  expect(ids(entities)).toEqual([32, 33, 34]);
});

test('the order of equal entities is that of their ids, in both directions', () => {
  const store = createStore(contractDocument);
  for (const sort of ['channel_id:asc', 'channel_id:desc'])
    expect(ids(store.list('orders', { sort }, WHOLE_PAGE).entities)).toEqual([118, 119, 120]);
});

test.each([
  { given: ['b', 'a', null], sort: 'external_id:asc', want: [120, 119, 118] },
  { given: ['b', null, 'a'], sort: 'external_id:asc', want: [119, 120, 118] },
  { given: [null, 'b', 'a'], sort: 'external_id:asc', want: [118, 120, 119] },
  { given: [null, 'b', null], sort: 'external_id:desc', want: [119, 118, 120] },
])('an order without a value comes before one that has it: $given, $sort', ({ given, sort, want }) => {
  const document = structuredClone(contractDocument);
  const seeds = example('listOrders', 200, 'read', document) as object[];
  for (const [position, value] of given.entries())
    Object.assign(seeds[position] ?? {}, { external_id: value });
  expect(ids(createStore(document).list('orders', { sort }, WHOLE_PAGE).entities)).toEqual(want);
});

const AT = (text: string) => Date.parse(text);

test.each([
  { resource: 'products', want: AT('2016-11-15T12:45:26Z') },
  { resource: 'orders', want: AT('2019-03-05T21:40:11Z') },
  { resource: 'categories', want: AT('2011-11-15T12:45:26Z') },
])('the latest change of $resource', ({ resource, want }) => {
  expect(createStore(contractDocument).list(resource, {}, WHOLE_PAGE).modified).toBe(want);
});

interface SinceCase {
  readonly name: string;
  readonly query?: Query;
  readonly write: (store: Store) => unknown;
  readonly want: readonly number[];
}

test.each([
  { name: 'a create', write: (store: Store) => void store.create('customers', customer('x@example.com')) },
  { name: 'an update', write: (store: Store) => void store.update('customers', 5, { notes: 'x' }) },
  { name: 'a delete', write: (store: Store) => store.delete('customers', 7) },
])('the latest change of a list, filtered or not, moves with $name', ({ write }) => {
  const store = createStore(contractDocument, { now: () => NOW });
  write(store);
  for (const query of [{}, { min_id: '6' }])
    expect(store.list('customers', query, WHOLE_PAGE).modified).toBe(AT('2026-11-22T12:00:00Z'));
});

test.each<SinceCase>([
  {
    name: 'a create',
    write: (store: Store) => void store.create('customers', customer('x@example.com')),
    want: [8],
  },
  {
    name: 'an update',
    write: (store: Store) => void store.update('customers', 5, { notes: 'x' }),
    want: [5],
  },
  { name: 'a delete', write: (store: Store) => store.delete('customers', 7), want: [5, 6] },
  {
    name: 'a delete of what a filter leaves out',
    query: { max_id: '5' },
    write: (store: Store) => store.delete('customers', 7),
    want: [5],
  },
  {
    name: 'an update after which a filter leaves it out',
    query: { max_date_modified: '2020' },
    write: (store: Store) => store.update('customers', 5, {}),
    want: [6, 7],
  },
  {
    name: 'an update of another',
    query: { max_id: '6' },
    write: (store: Store) => void store.update('customers', 6, { notes: 'x' }),
    want: [6],
  },
])('since then: $name', ({ write, query = {}, want }) => {
  const store = createStore(contractDocument, { now: () => NOW });
  write(store);
  expect(ids(store.list('customers', query, WHOLE_PAGE, NOW - 60_000).entities)).toEqual(want);
});

test.each([
  { given: '2013-05-06T16:20:10Z', want: [32, 33, 34] },
  { given: '2013-05-06T16:20:11Z', want: [32, 34] },
  { given: '2016-11-15T12:45:25Z', want: [32] },
  { given: '2016-11-15T12:45:26Z', want: [] },
])('of the products only those changed after $given', ({ given, want }) => {
  const { entities, total } = createStore(contractDocument).list('products', {}, WHOLE_PAGE, AT(given));
  expect({ ids: ids(entities), total }).toEqual({ ids: want, total: 3 });
});

test('orders are counted in all and by status', () => {
  const want = structuredClone(example('countOrders', 200, 'read'));
  expect(createStore(contractDocument).count('orders', {})).toEqual(want);
  const filtered = createStore(contractDocument).count('orders', { status_id: '7' }) as {
    readonly count: number;
    readonly statuses: readonly { readonly id: number; readonly count: number }[];
  };
  expect(filtered.count).toBe(1);
  expect(filtered.statuses.filter(({ count }) => count > 0).map(({ id }) => id)).toEqual([7]);
});

test('what is no collection is an error of the caller', () => {
  expect(() => createStore(contractDocument).count('unicorns', {})).toThrow(
    'The document has no collection unicorns.',
  );
});

test('a list that is asked for again shows what has changed since', () => {
  const store = createStore(contractDocument, { now: () => NOW, deleteAllAfter: 0 });
  const listed = (filters: Query = { is_deleted: 'false' }) =>
    ids(store.list('orders', filters, WHOLE_PAGE).entities);
  const first = listed();
  const [gone = 0, archived = 0] = first;
  const seen = [listed(), listed({ is_deleted: 'true' })];
  store.update('orders', gone, { customer_id: 7 });
  seen.push(listed({ customer_id: '7' }));
  store.delete('orders', archived);
  seen.push(listed(), listed({ is_deleted: 'true' }));
  expect(seen).toEqual([first, [], [gone], first.filter((id) => id !== archived), [archived]]);

  const named = (name: string) => ids(store.list('brands', { name }, WHOLE_PAGE).entities);
  expect(named('New')).toEqual([]);
  const { id } = store.create('brands', { name: 'New' });
  expect(named('New')).toEqual([id]);
  store.update('brands', id, { name: 'Old' });
  expect([named('New'), named('Old')]).toEqual([[], [id]]);
  store.delete('brands', id);
  expect(named('Old')).toEqual([]);
});
