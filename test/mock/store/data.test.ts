import { expect, test } from 'vitest';
import type { MockData } from '../../../scripts/mock/store/data.ts';
import { dataText } from '../../../scripts/mock/store/data-text.ts';
import { createStore, type Input, type Store, type StoreOptions } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';

const makeStore = (options?: StoreOptions) => createStore(contractDocument, options);
const dataOf = (store: Store): MockData => JSON.parse([...dataText(store.snapshot())].join(''));
const examples = dataOf(makeStore());

test('what a store holds, put into another, is the same, whatever happened to it before', () => {
  const store = makeStore();
  store.create('brands', { name: 'New' });
  store.update('products', 32, { name: 'Changed' });
  store.delete('categories', 16);
  store.delete('orders', 118);
  store.singletons.delete('/shipping/carrier/connection', []);
  const data = dataOf(store);
  expect(data).not.toEqual(examples);
  const copy = makeStore({ data });
  expect(dataOf(copy)).toEqual(data);
  copy.create('brands', { name: 'More' });
  copy.reset();
  expect(dataOf(copy)).toEqual(data);
  expect(dataOf(makeStore({ like: copy }))).toEqual(data);
});

const lamp = {
  id: 9,
  name: 'Lamp',
  type: 'physical',
  availability: 'available',
  price: '1.0000',
  weight: '1.0000',
  categories: [14],
};

test('data takes the place of the examples, or stands beside them', () => {
  const brands = [
    { id: 17, name: 'Other' },
    { id: 90, name: 'New' },
  ];
  const namesIn = (store: Store) =>
    ((dataOf(store)['/brands'] ?? []) as { name: string }[]).map(({ name }) => name);
  expect(namesIn(makeStore({ data: { '/brands': brands } }))).toEqual(['Other', 'New']);
  const beside = makeStore({ data: { '/brands': brands }, examples: true });
  expect(namesIn(beside)).toEqual(['Other', 'Harbour Goods', 'New']);
  expect(beside.find('products', 32)).toBeDefined();
  expect(makeStore({ data: {} }).list('products', {}, { page: 1, limit: 1 }).total).toBe(0);
});

test('what an entry leaves out has its default, or follows from the rest', () => {
  const store = makeStore({ data: { '/products': [lamp] }, examples: true });
  const product = (dataOf(store)['/products'] as readonly Input[]).find(({ id }) => id === 9);
  expect(product).toMatchObject({
    ...lamp,
    is_visible: false,
    brand_id: 0,
    images: { resource: '/products/9/images' },
  });
  expect(store.refuse('update', 'products', 9, { name: 'Lamp 2' }, PLAN)).toBeUndefined();
});

test.each<{ given: MockData; want: string }>([
  { given: { '/unicorns': [] }, want: '/~1unicorns is no path of a list, or of what there is one of.' },
  { given: { '/brands': {} }, want: '/~1brands must be a list of entries.' },
  { given: { '/store': [] }, want: '/~1store must be an object, or null where there is none.' },
  { given: { '/time': {} }, want: '/~1time follows from other things, so it cannot be set.' },
  {
    given: { '/blog/tags': [{ tag: 'a' }] },
    want: '/~1blog~1tags follows from other things, so it cannot be set.',
  },
  { given: { '/brands': [{ id: 1, name: 5 }] }, want: '/~1brands/0/name must be string.' },
  { given: { '/brands': [{ id: 1 }] }, want: "/~1brands/0 must have required property 'name'." },
  {
    given: { '/brands': [{ id: 1, name: 'A', colour: 'red' }] },
    want: "/~1brands/0/colour There is no field 'colour'.",
  },
  {
    given: {
      '/brands': [
        { id: 1, name: 'A' },
        { id: 1, name: 'B' },
      ],
    },
    want: '/~1brands/1/id The id 1 is there twice.',
  },
  {
    given: {
      '/brands': [
        { id: 1, name: 'A' },
        { id: 2, name: 'A' },
      ],
    },
    want: "/~1brands/0/name 'A' is that of the entry 2 already.",
  },
  {
    given: { '/products': [{ ...lamp, categories: [99] }] },
    want: '/~1products/0/categories/0 There is no 99 in /categories.',
  },
  {
    given: { '/products/77/images': [] },
    want: '/~1products~177~1images lies below something that is not there.',
  },
])('$want', ({ given, want }) => {
  expect(() => makeStore({ data: given, examples: true })).toThrow(want);
});

test('so many faults are told at most, and more data than the limit is refused', () => {
  const brands = Array.from({ length: 50 }, (_, id) => ({ id: id + 1 }));
  expect(() => makeStore({ data: { '/brands': brands } })).toThrow(/\(and 19 more\)$/);
  const data = { '/brands': [{ id: 1, name: 'A' }] };
  expect(() => makeStore({ data, maximumBytes: 50 })).toThrow('The data takes more than 50 bytes.');
});
