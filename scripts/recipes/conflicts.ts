import type { Recipe } from './recipe.ts';
import {
  COUPON,
  CUSTOMER,
  makeCategory,
  makeCustomer,
  makeProduct,
  PRODUCT,
  remove,
  send,
} from './requests.ts';

const removeProductAndCategory = [remove('/products/{product}'), remove('/categories/{category}')];

/** Changes that the state of the store speaks against: 409. */
export const conflicts: readonly Recipe[] = [
  {
    name: '409-category-holds-products',
    status: 409,
    cause: 'category-holds-products',
    title: 'Delete a category that a product is in',
    setUp: [makeCategory(), makeProduct()],
    request: { method: 'DELETE', path: '/categories/{category}' },
    expect: { details: { product_ids: ['{product}'] } },
    cleanUp: removeProductAndCategory,
  },
  {
    name: '409-category-has-subcategories',
    status: 409,
    cause: 'category-has-subcategories',
    title: 'Delete a category that has another one below it',
    setUp: [
      makeCategory(),
      makeCategory('subcategory', { name: 'Recipe {run} below', parent_id: '{category}' }),
    ],
    request: { method: 'DELETE', path: '/categories/{category}' },
    expect: { details: { category_ids: ['{subcategory}'] } },
    cleanUp: [remove('/categories/{subcategory}'), remove('/categories/{category}')],
  },
  {
    name: '409-duplicate-name',
    status: 409,
    cause: 'duplicate-name',
    title: 'Create a category twice',
    setUp: [makeCategory()],
    request: send('POST', '/categories', { name: 'Recipe {run}' }),
    expect: { details: { field: 'name', conflicting_id: '{category}' } },
    cleanUp: [remove('/categories/{category}')],
  },
  {
    name: '409-duplicate-sku',
    status: 409,
    cause: 'duplicate-sku',
    title: 'Create another product with the same SKU',
    setUp: [makeCategory(), makeProduct({ sku: 'RECIPE-{run}' })],
    request: send('POST', '/products', { ...PRODUCT, name: 'Recipe {run} again', sku: 'RECIPE-{run}' }),
    expect: { details: { field: 'sku', conflicting_id: '{product}' } },
    cleanUp: removeProductAndCategory,
  },
  {
    name: '409-duplicate-email',
    status: 409,
    cause: 'duplicate-email',
    title: 'Create a customer twice',
    setUp: [makeCustomer()],
    request: send('POST', '/customers', CUSTOMER),
    expect: { details: { field: 'email', conflicting_id: '{customer}' } },
    cleanUp: [remove('/customers/{customer}')],
  },
  {
    name: '409-duplicate-code',
    status: 409,
    cause: 'duplicate-code',
    title: 'Create another coupon with the same code',
    setUp: [
      {
        request: send('POST', '/coupons', COUPON),
        statuses: [201],
        capture: { coupon: 'id' },
      },
    ],
    request: send('POST', '/coupons', { ...COUPON, name: 'Recipe {run} again' }),
    expect: { details: { field: 'code', conflicting_id: '{coupon}' } },
    cleanUp: [remove('/coupons/{coupon}')],
  },
  {
    name: '409-quantity-unavailable',
    status: 409,
    cause: 'quantity-unavailable',
    title: 'Order two of a product of which one is left',
    setUp: [makeCategory(), makeProduct({ inventory_tracking: 'simple', inventory_level: 1 })],
    request: send('POST', '/orders', {
      billing_address: { zip: '78751' },
      products: [{ product_id: '{product}', quantity: 2 }],
    }),
    cleanUp: removeProductAndCategory,
  },
];
