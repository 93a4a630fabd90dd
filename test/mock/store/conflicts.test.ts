import { expect, test } from 'vitest';
import { body, causesOf } from './contract-document.ts';
import {
  customer,
  duplicate,
  expectRefusal,
  inTheWay,
  order,
  product,
  type RefusalCase,
  unavailable,
} from './refusal-cases.ts';

const mug = { id: 34, name: 'Enamel Mug', inventory_level: 3 };

const cases: readonly RefusalCase[] = [
  {
    name: 'a category that holds products is deleted',
    given: ['delete', 'categories', 14],
    want: inTheWay('category-holds-products', { product_ids: [32, 33] }),
  },
  {
    name: 'a category that has subcategories is deleted',
    given: ['delete', 'categories', 10],
    want: inTheWay('category-has-subcategories', { category_ids: [14] }),
  },
  {
    name: 'all categories are deleted while there are products in any',
    given: ['delete-all', 'categories', undefined],
    want: inTheWay('category-holds-products', { product_ids: [32, 33, 34] }),
  },
  {
    name: 'no more than 250 products are listed',
    prepare: (store) => {
      for (let number = 0; number < 250; number += 1)
        store.create('products', product({ name: `P${number}`, categories: [16] }));
      store.create('products', product({ name: 'One more', categories: [16] }));
    },
    given: ['delete', 'categories', 16],
    want: inTheWay('category-holds-products', { product_ids: Array.from({ length: 250 }, (_, n) => 35 + n) }),
  },
  {
    name: 'a product name is taken',
    given: ['create', 'products', undefined, product({ name: 'Enamel Mug' })],
    want: duplicate('name', 'Enamel Mug', 34, "The name 'Enamel Mug' is in use already."),
  },
  {
    name: 'a product is renamed to a name that is taken',
    given: ['update', 'products', 32, { name: 'Enamel Mug' }],
    want: duplicate('name', 'Enamel Mug', 34, "The name 'Enamel Mug' is in use already."),
  },
  {
    name: 'an SKU is taken',
    given: ['update', 'products', 34, { sku: 'TSTRL' }],
    want: duplicate('sku', 'TSTRL', 33, "The SKU 'TSTRL' is in use already."),
  },
  {
    name: 'a name holds what looks like the example',
    prepare: (store) => store.create('products', product({ name: 'Plain T-Shirt name $& 32' })),
    given: ['create', 'products', undefined, product({ name: 'Plain T-Shirt name $& 32' })],
    want: duplicate(
      'name',
      'Plain T-Shirt name $& 32',
      35,
      "The name 'Plain T-Shirt name $& 32' is in use already.",
    ),
  },
  {
    name: 'a category name is taken, below another parent too',
    given: ['create', 'categories', undefined, { name: 'Shirts', parent_id: 15 }],
    want: duplicate('name', 'Shirts', 14, "The name 'Shirts' is in use already."),
  },
  {
    name: 'an e-mail address is taken, in other letters too',
    given: ['create', 'customers', undefined, customer('JaneDoe@Example.com')],
    want: duplicate(
      'email',
      'JaneDoe@Example.com',
      5,
      "The e-mail address 'JaneDoe@Example.com' is in use already.",
    ),
  },
  {
    name: 'an order asks for more than there is, in all its lines together',
    given: [
      'create',
      'orders',
      undefined,
      order(
        { product_id: 34, quantity: 2 },
        { product_id: 32, quantity: 99 },
        { product_id: 34, quantity: 2 },
      ),
    ],
    want: unavailable({ type: 'OutOfStock', product: mug }),
  },
  {
    name: 'an order asks for more than one may hold',
    prepare: (store) => store.update('products', 34, { inventory_level: 50 }),
    given: ['create', 'orders', undefined, order({ product_id: 34, quantity: 11 })],
    want: unavailable({
      type: 'ExceedsMaxQuantity',
      product: { ...mug, inventory_level: 50 },
      maximum_quantity: 10,
    }),
  },
  {
    name: 'an order asks for less than one must hold, and for too much of something else',
    prepare: (store) => store.update('products', 32, { order_quantity_minimum: 3 }),
    given: [
      'update',
      'orders',
      118,
      {
        products: [
          { product_id: 32, quantity: 2 },
          { product_id: 34, quantity: 4 },
        ],
      },
    ],
    want: unavailable(
      {
        type: 'InsufficientQuantity',
        product: { id: 32, name: 'Plain T-Shirt', inventory_level: 0 },
        minimum_quantity: 3,
      },
      { type: 'OutOfStock', product: mug },
    ),
  },
  {
    name: 'the code of a currency is taken',
    given: [
      'create',
      'currencies',
      undefined,
      { ...body('createCurrency', 'minimal'), currency_code: 'EUR' },
    ],
    want: inTheWay('duplicate-code', { field: 'currency_code', value: 'EUR', conflicting_id: 2 }),
  },
  {
    name: 'the path of a redirect is taken',
    given: ['update', 'redirects', 1, { ...body('updateRedirect', 'target'), path: '/tops' }],
    want: duplicate('path', '/tops', 2, "The path '/tops' is in use already."),
  },
  {
    name: 'the default currency is deleted',
    given: ['delete', 'currencies', 1],
    want: inTheWay('default-currency', { currency_id: 1 }),
  },
  {
    name: 'another currency is deleted',
    given: ['delete', 'currencies', 2],
    want: undefined,
  },
  {
    name: 'all currencies are deleted, which the default one stays out of',
    given: ['delete-all', 'currencies', undefined],
    want: undefined,
  },
];

test.each(cases)('$name', expectRefusal);

test('every conflict of the document has a case', () => {
  const tested = new Set(cases.flatMap(({ want }) => want?.cause ?? []));
  expect([...tested].toSorted()).toEqual(Object.keys(causesOf(409)).toSorted());
});
