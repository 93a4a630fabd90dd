import { describe, expect, test } from 'vitest';
import { createStore, type Refusal, type Store } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';
import {
  customer,
  duplicate,
  expectRefusal,
  order,
  pickup,
  product,
  type RefusalCase,
} from './refusal-cases.ts';

const invalid = (field: string, reason: string): Refusal => ({
  cause: 'invalid-field',
  message: `The field '${field}' is invalid.`,
  details: { location: 'body', field, invalid_reason: reason },
});

const limit = (message: string, details: object): Refusal => ({
  cause: 'platform-limit',
  message,
  details: { ...details },
});
const tooDeep = limit('A category can have at most 7 levels of parents.', { field: 'parent_id', maximum: 7 });

/** Categories 17 to 24, each below the one before, so that the last has 7 parents. */
function chainOfEight(store: Store): void {
  for (let level = 0; level < 8; level += 1)
    store.create('categories', { name: `Level ${level}`, parent_id: level === 0 ? 0 : 16 + level });
}

const cases: readonly RefusalCase[] = [
  {
    name: 'a product is put into a category that does not exist',
    given: ['create', 'products', undefined, product({ categories: [14, 99] })],
    want: invalid('categories.1', 'There is no entry of /categories with the id 99.'),
  },
  {
    name: 'a parent does not exist',
    given: ['create', 'categories', undefined, { name: 'X', parent_id: 99 }],
    want: invalid('parent_id', 'There is no entry of /categories with the id 99.'),
  },
  {
    name: 'a category is put below itself',
    given: ['update', 'categories', 10, { parent_id: 10 }],
    want: invalid('parent_id', 'An entry cannot be below itself.'),
  },
  {
    name: 'a category is put below what is below it',
    given: ['update', 'categories', 10, { parent_id: 14 }],
    want: invalid('parent_id', 'An entry cannot be below itself.'),
  },
  {
    name: 'a category is put below what is deep below it',
    prepare: chainOfEight,
    given: ['update', 'categories', 17, { parent_id: 24 }],
    want: invalid('parent_id', 'An entry cannot be below itself.'),
  },
  {
    name: 'a product to order does not exist',
    given: [
      'create',
      'orders',
      undefined,
      order({ product_id: 32, quantity: 1 }, { product_id: 99, quantity: 1 }),
    ],
    want: invalid('products.1.product_id', 'There is no entry of /products with the id 99.'),
  },
  {
    name: 'a product to pick up does not exist',
    given: ['create', 'orders', undefined, pickup({ product_id: 99, quantity: 1 })],
    want: invalid(
      'consignments.pickups.0.line_items.0.product_id',
      'There is no entry of /products with the id 99.',
    ),
  },
  {
    name: 'an order of nothing',
    given: ['create', 'orders', undefined, { billing_address: { zip: '78751' } }],
    want: {
      cause: 'missing-required-data',
      message: 'Required fields missing [products]',
      details: {
        location: 'body',
        field: 'products',
        invalid_reason: 'The field is required where there are no consignments.',
      },
    },
  },
  {
    name: 'an order gets another merchant',
    given: ['update', 'orders', 118, { external_merchant_id: 'merchant-43' }],
    want: {
      cause: 'read-only-field',
      message:
        "The field 'external_merchant_id' cannot be written to. Please remove it from your request before trying again.",
      details: {
        location: 'body',
        field: 'external_merchant_id',
        invalid_reason: 'It is set when the entry is created.',
      },
    },
  },
  {
    name: 'a customer who orders does not exist',
    given: ['update', 'orders', 118, { customer_id: 99 }],
    want: invalid('customer_id', 'There is no entry of /customers with the id 99.'),
  },
  {
    name: 'an order holds more items than the field can say',
    given: [
      'update',
      'orders',
      118,
      { products: [{ name: 'X', quantity: 2147483646, price_inc_tax: 1, price_ex_tax: 1 }] },
    ],
    want: invalid('products', 'The items must be 2147483647 or fewer.'),
  },
  {
    name: 'a number is infinite',
    given: ['update', 'products', 32, { description: 'Infinity', price: Number.POSITIVE_INFINITY }],
    want: invalid('price', 'It is outside of the range of numbers.'),
  },
  {
    name: 'a number inside is infinite',
    given: [
      'update',
      'orders',
      118,
      {
        products: [
          { product_id: 32, quantity: 1 },
          { name: 'X', quantity: 1, price_inc_tax: 1, price_ex_tax: Number.NEGATIVE_INFINITY },
        ],
      },
    ],
    want: invalid('products.1.price_ex_tax', 'It is outside of the range of numbers.'),
  },
  {
    name: 'a date does not exist',
    given: ['update', 'products', 32, { preorder_release_date: 'Sat, 30 Feb 2013 10:00:00 +0000' }],
    want: invalid('preorder_release_date', 'It must be a date that exists.'),
  },
  {
    name: 'a category has 7 levels of parents already',
    prepare: chainOfEight,
    given: ['create', 'categories', undefined, { name: 'Too deep', parent_id: 24 }],
    want: tooDeep,
  },
  {
    name: 'a category moves, and what is below it would be too deep',
    prepare: chainOfEight,
    given: ['update', 'categories', 10, { parent_id: 23 }],
    want: tooDeep,
  },
  {
    name: 'the plan allows no more products',
    given: ['create', 'products', undefined, product()],
    planProducts: 3,
    want: {
      cause: 'plan-limit-reached',
      message: "The store's plan allows 3 entries of /products.",
      details: { resource: '/products', limit: 3, plan: 'Standard' },
    },
  },
  {
    name: 'a conflict comes before the limit of the plan',
    given: ['create', 'products', undefined, product({ sku: 'MUGEN' })],
    planProducts: 0,
    want: duplicate('sku', 'MUGEN', 34, "The SKU 'MUGEN' is in use already."),
  },
  {
    name: 'a value that is wrong comes before a conflict',
    given: ['create', 'products', undefined, product({ sku: 'MUGEN', categories: [99] })],
    want: invalid('categories.0', 'There is no entry of /categories with the id 99.'),
  },
  {
    name: 'a limit of the platform comes before a conflict',
    prepare: chainOfEight,
    given: ['create', 'categories', undefined, { name: 'Shirts', parent_id: 24 }],
    want: tooDeep,
  },
];

test.each(cases)('$name', expectRefusal);

describe('not refused', () => {
  const admitted: readonly Omit<RefusalCase, 'want'>[] = [
    { name: 'its own name', given: ['update', 'products', 32, { name: 'Plain T-Shirt', sku: 'TTRPS' }] },
    { name: 'its own e-mail address', given: ['update', 'customers', 5, { email: 'JANEDOE@example.com' }] },
    {
      name: 'a second product without an SKU',
      prepare: (store) => store.create('products', product({ sku: '' })),
      given: ['create', 'products', undefined, product({ name: 'Y', sku: '' })],
    },
    { name: 'a name in other letters', given: ['create', 'categories', undefined, { name: 'shirts' }] },
    {
      name: 'a name that was given up',
      prepare: (store) => store.update('products', 34, { name: 'Mug' }),
      given: ['create', 'products', undefined, product({ name: 'Enamel Mug' })],
    },
    {
      name: 'a name whose holder was deleted',
      prepare: (store) => store.delete('products', 34),
      given: ['create', 'products', undefined, product({ name: 'Enamel Mug' })],
    },
    { name: 'an empty category is deleted', given: ['delete', 'categories', 16] },
    {
      name: 'all categories are deleted when there are no products',
      prepare: (store) => {
        for (const id of [32, 33, 34]) store.delete('products', id);
      },
      given: ['delete-all', 'categories', undefined],
    },
    { name: 'all products are deleted', given: ['delete-all', 'products', undefined] },
    {
      name: 'an order of what is picked up',
      given: ['create', 'orders', undefined, pickup({ product_id: 32, quantity: 1 })],
    },
    {
      name: 'the merchant that an order has already',
      given: ['update', 'orders', 118, { external_merchant_id: null }],
    },
    { name: 'an order of a guest', given: ['create', 'orders', undefined, { ...order(), customer_id: 0 }] },
    {
      name: 'all that is in stock',
      given: ['create', 'orders', undefined, order({ product_id: 34, quantity: 3 })],
    },
    {
      name: 'the last product of the plan',
      given: ['create', 'products', undefined, product()],
      planProducts: 4,
    },
    {
      name: 'an update at the limit of the plan',
      given: ['update', 'products', 32, { price: 1 }],
      planProducts: 3,
    },
    {
      name: 'the deepest category',
      prepare: chainOfEight,
      given: ['create', 'categories', undefined, { name: 'Deep', parent_id: 23 }],
    },
    {
      name: 'a category moves to the deepest place',
      prepare: chainOfEight,
      given: ['update', 'categories', 10, { parent_id: 22 }],
    },
    { name: 'an id that does not exist', given: ['update', 'products', 99, { name: 'Enamel Mug' }] },
    { name: 'a DELETE of an id that does not exist', given: ['delete', 'categories', 99] },
  ];

  test.each(admitted)('$name', (one) => expectRefusal({ ...one, want: undefined }));
});

describe('how many there may be', () => {
  test('16,000 categories', () => {
    const store = createStore(contractDocument);
    for (let id = 17; id <= 16_012; id += 1) store.create('categories', { name: `C${id}` });
    const refuse = () => store.refuse('create', 'categories', undefined, { name: 'X' }, PLAN);
    expect(refuse()).toEqual(limit('A store can have at most 16000 categories.', { maximum: 16_000 }));
    store.delete('categories', 17);
    expect(refuse()).toBeUndefined();
  });

  test('100,000 of anything', () => {
    const store = createStore(contractDocument);
    for (let id = 8; id <= 100_004; id += 1) store.create('customers', customer(`c${id}@example.com`));
    expect(store.refuse('create', 'customers', undefined, customer('new@example.com'), PLAN)).toEqual(
      limit('The limit of the platform is 100000.', { maximum: 100_000 }),
    );
  }, 60_000);
});
