import { describe, expect, test } from 'vitest';
import { createStore, type Entity } from '../../../scripts/mock/store/store.ts';
import { body, contractDocument, example } from './contract-document.ts';

const NOW = Date.parse('2026-11-22T12:00:00.900Z');
const WHOLE_PAGE = { page: 1, limit: 250 };

const makeStore = () => createStore(contractDocument, { now: () => NOW });

describe('the moment of the last change', () => {
  test('two writes within one second differ', () => {
    const store = makeStore();
    const created = store.create('categories', { name: 'Outlet' });
    const moments = [
      created,
      store.update('categories', created.id, {}),
      store.update('categories', created.id, {}),
    ];
    expect(moments.map((entity) => new Date(store.modified(entity)).toISOString())).toEqual([
      '2026-11-22T12:00:00.000Z',
      '2026-11-22T12:00:01.000Z',
      '2026-11-22T12:00:02.000Z',
    ]);
  });

  test('the body says the same', () => {
    const store = makeStore();
    store.update('customers', 5, {});
    expect(store.update('customers', 5, {}).date_modified).toBe('Sun, 22 Nov 2026 12:00:01 +0000');
  });

  test('the clock may go back', () => {
    let now = NOW;
    const store = createStore(contractDocument, { now: () => now });
    const before = store.modified(store.update('customers', 5, {}));
    now -= 3_600_000;
    expect(store.modified(store.update('customers', 5, {}))).toBe(before + 1000);
  });
});

test('ids count up and are never given twice; after a reset they start again', () => {
  const store = makeStore();
  const create = () => store.create('categories', { name: 'Outlet' }).id;
  const given = create();
  store.delete('categories', given);
  expect([given, create()]).toEqual([17, 18]);
  store.reset();
  expect(store.list('categories', {}, WHOLE_PAGE).entities).toEqual(
    example('responses', 'CategoryListOK', 'categories'),
  );
  expect(create()).toBe(17);
});

describe('entities are immutable', () => {
  test('to the bottom', () => {
    const store = makeStore();
    const order = store.create('orders', body('OrderCreate', 'minimal'));
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
    const given = { ...body('ProductCreate', 'minimal'), categories: [14] };
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
