import { describe, expect, test } from 'vitest';
import { createStore, type Entity } from '../../../scripts/mock/store/store.ts';
import { body, contractDocument, example } from './contract-document.ts';

const NOW = Date.parse('2026-11-22T12:00:00.900Z');
const WHOLE_PAGE = { page: 1, limit: 250 };

const makeStore = () => createStore(contractDocument, { now: () => NOW });

describe('the moment of the last change', () => {
  test('a hundred writes in a second lead no further than to the next', () => {
    const store = makeStore();
    for (let write = 0; write < 100; write += 1) store.update('customers', 5, { notes: String(write) });
    const customer = store.update('customers', 5, {});
    expect(customer.date_modified).toBe('Sun, 22 Nov 2026 12:00:00 +0000');
    expect(store.modified(customer)).toBe(Date.parse('2026-11-22T12:00:01Z'));
  });

  test('the clock may go back: the body has its date, but no change comes before an earlier one', () => {
    let now = NOW;
    const store = createStore(contractDocument, { now: () => now });
    const before = store.modified(store.update('customers', 5, {}));
    now -= 3_600_000;
    const customer = store.update('customers', 5, {});
    expect(store.modified(customer)).toBe(before);
    expect(customer.date_modified).toBe('Sun, 22 Nov 2026 11:00:00 +0000');
  });
});

test('ids count up and are never given twice; after a reset they start again', () => {
  const store = makeStore();
  const create = () => store.create('categories', { name: 'Outlet' }).id;
  const given = create();
  store.delete('categories', given);
  expect([given, create()]).toEqual([17, 18]);
  store.reset();
  expect(store.list('categories', {}, WHOLE_PAGE).entities).toEqual(example('listCategories', 200, 'read'));
  expect(create()).toBe(17);
});

describe('entities are immutable', () => {
  test('to the bottom', () => {
    const store = makeStore();
    const order = store.create('orders', body('createOrder', 'minimal'));
    expect(mutableParts(order)).toEqual([]);
    expect(mutableParts(store.update('orders', order.id, { staff_notes: 'x' }))).toEqual([]);
    expect(mutableParts(store.find('products', 32))).toEqual([]);
  });

  test('a write leaves the object that was read before as it was', () => {
    const store = makeStore();
    const before = store.find('customers', 5);
    store.update('customers', 5, { notes: 'changed' });
    expect(before?.notes).toBe('');
  });

  test('what a client sent is not kept', () => {
    const store = makeStore();
    const given = { ...body('createProduct', 'minimal'), categories: [14] };
    const entity: Entity = store.create('products', given);
    given.categories.push(15);
    expect(entity.categories).toEqual([14]);
  });
});

function mutableParts(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([name, part]) => mutableParts(part, `${path}/${name}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}
