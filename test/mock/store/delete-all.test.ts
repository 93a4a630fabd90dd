import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';

const customer = (email: string) => ({ first_name: 'A', last_name: 'B', email });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const makeStore = () => createStore(contractDocument, { deleteAllAfter: 100 });
const idsOf = (store: ReturnType<typeof makeStore>, resource: string) =>
  store.list(resource, {}, { page: 1, limit: 250 }).entities.map(({ id }) => id);

test('what exists goes a moment later', () => {
  const store = makeStore();
  expect(store.scheduleDeleteAll('customers')).toBe(3);
  vi.advanceTimersByTime(99);
  expect(idsOf(store, 'customers')).toEqual([5, 6, 7]);
  vi.advanceTimersByTime(1);
  expect(idsOf(store, 'customers')).toEqual([]);
  expect(store.find('customers', 5)).toBeUndefined();
  expect(store.scheduleDeleteAll('customers')).toBe(0);
});

test('what is created meanwhile stays, and its id is a new one', () => {
  const store = makeStore();
  store.scheduleDeleteAll('customers');
  store.create('customers', customer('new@example.com'));
  vi.advanceTimersByTime(100);
  expect(idsOf(store, 'customers')).toEqual([8]);
});

test('a second call counts what is still there, and takes along what was created between the two', () => {
  const store = makeStore();
  store.scheduleDeleteAll('customers');
  vi.advanceTimersByTime(50);
  store.create('customers', customer('new@example.com'));
  store.delete('customers', 5);
  expect(store.scheduleDeleteAll('customers')).toBe(3);
  vi.advanceTimersByTime(50);
  expect(idsOf(store, 'customers')).toEqual([8]);
  vi.advanceTimersByTime(50);
  expect(idsOf(store, 'customers')).toEqual([]);
});

test('calls that find nothing new schedule nothing more', () => {
  const store = makeStore();
  const counts = [1, 2, 3].map(() => store.scheduleDeleteAll('customers'));
  expect({ counts, timers: vi.getTimerCount() }).toEqual({ counts: [3, 3, 3], timers: 1 });
});

test('other collections stay', () => {
  const store = makeStore();
  store.scheduleDeleteAll('orders');
  vi.advanceTimersByTime(100);
  expect({ orders: idsOf(store, 'orders'), products: idsOf(store, 'products') }).toEqual({
    orders: [],
    products: [32, 33, 34],
  });
});

test('a value that was unique is free again', () => {
  const store = makeStore();
  store.scheduleDeleteAll('customers');
  const refuse = () =>
    store.refuse('create', 'customers', undefined, customer('janedoe@example.com'), PLAN)?.cause;
  expect(refuse()).toBe('duplicate-email');
  vi.advanceTimersByTime(100);
  expect(refuse()).toBeUndefined();
});

test('nothing new may refer to what is about to go', () => {
  const store = makeStore();
  for (const id of [32, 33, 34]) store.delete('products', id);
  store.scheduleDeleteAll('categories');
  const given = { name: 'X', parent_id: 16 };
  expect(store.refuse('create', 'categories', undefined, given, PLAN)?.details).toEqual({
    location: 'body',
    field: 'parent_id',
    invalid_reason: 'There is no entry of /categories with the id 16.',
  });
  const { id } = store.create('categories', { name: 'New' });
  expect(store.refuse('create', 'categories', undefined, { ...given, parent_id: id }, PLAN)).toBeUndefined();
});

test('a reset brings everything back, and what was scheduled does not happen', () => {
  const store = makeStore();
  store.scheduleDeleteAll('customers');
  store.reset();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(200);
  expect(idsOf(store, 'customers')).toEqual([5, 6, 7]);
  expect(store.scheduleDeleteAll('customers')).toBe(3);
});

test('close ends what is scheduled', () => {
  const store = makeStore();
  store.scheduleDeleteAll('customers');
  store.close();
  expect(vi.getTimerCount()).toBe(0);
  expect(store.refuse('update', 'orders', 118, { customer_id: 6 }, PLAN)).toBeUndefined();
});

test('with filters what matches goes, and nothing else', () => {
  const store = makeStore();
  expect(store.scheduleDeleteAll('customers', { min_id: '6', max_id: '6' })).toBe(1);
  expect(store.scheduleDeleteAll('customers', { first_name: 'nobody' })).toBe(0);
  vi.advanceTimersByTime(100);
  expect(idsOf(store, 'customers')).toEqual([5, 7]);
});

test.each([
  { given: { max_id: '14' }, want: 'category-holds-products' },
  { given: { name: 'nothing' }, want: undefined },
])('categories that match $given: $want', ({ given, want }) => {
  expect(makeStore().refuseDeleteAll('categories', given)?.cause).toBe(want);
});

test('a category goes together with what is below it, not without', () => {
  const store = makeStore();
  const { id } = store.create('categories', { name: 'Above' });
  const below = store.create('categories', { name: 'Below', parent_id: id });
  expect(store.refuseDeleteAll('categories', { name: 'Above' })).toMatchObject({
    cause: 'category-has-subcategories',
    details: { category_ids: [below.id] },
  });
  expect(store.refuseDeleteAll('categories', { min_id: String(id) })).toBeUndefined();
});

test('archiving is what a delete of all orders does', () => {
  const store = makeStore();
  store.scheduleDeleteAll('orders', { max_id: '118' });
  vi.advanceTimersByTime(100);
  expect(idsOf(store, 'orders')).toEqual([119, 120]);
  expect(store.scheduleDeleteAll('orders')).toBe(2);
  expect(store.count('orders', { is_deleted: 'true' })).toMatchObject({ count: 1 });
});
