import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { contractCheck } from '../../scripts/fuzz/contract-check.ts';
import { bundledDocument, createMock } from '../../scripts/mock/create-mock.ts';
import {
  type CollectionShape,
  listCollections,
  readSchemaOf,
  seedsOf,
} from '../../scripts/mock/store/collection-shape.ts';
import { filledPath } from '../../scripts/mock/store/data.ts';
import { readFields } from '../../scripts/mock/store/fields.ts';
import { referencesOf, referredIn } from '../../scripts/mock/store/references.ts';
import { uniqueFieldsOf } from '../../scripts/mock/store/unique-index.ts';
import { makeData } from '../../scripts/seed/make-data.ts';

const document = await loadDocument(bundledDocument);
const check = contractCheck(document);
const COUNT = 12;

/** Every list, below the entries that its first example is below. */
const lists = listCollections(document).map((shape) => {
  const below = seedsOf(document, shape)[0]?.below.map(([, id]) => id) ?? [];
  return { shape, path: filledPath(`/${shape.name}`, below) };
});

/** The document has all that there can be of these. */
const COMPLETE = ['/order_statuses'];

const wanted = lists.filter(({ path }) => !COMPLETE.includes(path));
const data = makeData(
  document,
  wanted.map(({ path }) => ({ path, count: COUNT })),
  1,
);

function idsOf({ name }: CollectionShape, withMade: boolean): unknown[] {
  const shape = lists.find((one) => one.shape.name === name);
  if (shape === undefined) return [];
  const made = withMade ? (data[shape.path] ?? []) : [];
  return [
    ...seedsOf(document, shape.shape).map(({ draft, key }) => key ?? draft.id),
    ...made.map(({ id }) => id),
  ];
}

describe.each(wanted)('$path', ({ shape, path }) => {
  const fields = readFields(document, readSchemaOf(document, shape));
  const made = data[path] ?? [];

  test('its entries fit the answer of the list', () => {
    expect(made.length).toBe(COUNT);
    const answer = {
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      body: JSON.stringify(made),
    };
    const faults = check.faults('GET', `/api/v2${path}`, answer);
    expect(faults.filter((fault) => !/ is missing$/.test(fault))).toEqual([]);
  });

  test('each has an id of its own, and values of its own where no two share one', () => {
    const before = seedsOf(document, shape);
    if (fields.has('id')) expect(new Set(idsOf(shape, true)).size).toBe(before.length + COUNT);
    for (const { name, key } of uniqueFieldsOf(fields)) {
      const values = [...before.map(({ draft }) => draft), ...made].flatMap(
        (entry) => key(String(entry[name])) ?? [],
      );
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('what it refers to is there', () => {
    const dangling = referencesOf(fields).flatMap((reference) => {
      const target = lists.find((one) => one.shape.name === reference.target)?.shape;
      const ids = target === undefined ? [] : idsOf(target, true);
      return made.flatMap((entry) => referredIn(reference, entry).filter(([, id]) => !ids.includes(id)));
    });
    expect(dangling).toEqual([]);
  });
});

test('a mock starts with all of it', async () => {
  // The tags of the blog follow from its posts.
  const { '/blog/tags': _, ...seed } = data;
  const mock = await createMock({ seed });
  const { '/products': products } = mock.data();
  await mock.close();
  expect(products).toEqual(
    expect.arrayContaining(
      (data['/products'] ?? []).map(({ id, name, price }) => expect.objectContaining({ id, name, price })),
    ),
  );
});

test('what there can be no more of is said', () => {
  for (const path of COMPLETE)
    expect(() => makeData(document, [{ path, count: 1 }], 1)).toThrow(
      `No further entry of ${path} fits its schema: /id must be <= 14.`,
    );
});

test('the same seed makes the same entries, another one others', () => {
  const make = (seed: number) => makeData(document, [{ path: '/products', count: 20 }], seed);
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

test('prices and dates differ, dates keep their order, and amounts their sums', () => {
  const { '/products': products = [], '/orders': orders = [] } = makeData(
    document,
    [
      { path: '/products', count: 40 },
      { path: '/orders', count: 40 },
    ],
    1,
  );
  expect(new Set(products.map(({ price }) => price)).size).toBeGreaterThan(5);
  expect(new Set(products.map(({ date_created }) => date_created)).size).toBeGreaterThan(20);
  const wrong = orders.filter(
    ({ date_created, date_modified, total_inc_tax, total_ex_tax, total_tax }) =>
      Date.parse(String(date_modified)) < Date.parse(String(date_created)) ||
      Number(total_inc_tax) !== Number(total_ex_tax) + Number(total_tax),
  );
  expect(wrong).toEqual([]);
});

test('entries lie below those that are made with them, and refer to them', () => {
  const made = makeData(
    document,
    [
      { path: '/customers/8/addresses', count: 2 },
      { path: '/customers', count: 1 },
    ],
    1,
  );
  expect(made).toMatchObject({
    '/customers/8/addresses': [
      { id: 7, customer_id: 8 },
      { id: 8, customer_id: 8 },
    ],
    '/customers': [{ id: 8, addresses: { resource: '/customers/8/addresses' } }],
  });
});

test.each([
  { path: '/product', want: /^There is no list \/product; there are \/products, \/categories, / },
  { path: '/products/count', want: /^There is no list \/products\/count; there are / },
  {
    path: '/customers/1/addresses',
    want: /^There is no 1 for \/customers\/1\/addresses to lie below; the examples of \/customers, and what is made with them, have 5, 6, 7\.$/,
  },
])('it says what is wrong with $path', ({ path, want }) => {
  expect(() => makeData(document, [{ path, count: 1 }], 1)).toThrow(want);
});
