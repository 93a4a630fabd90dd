import type { RecipeSource } from './recipe-source.ts';
import {
  CURRENCY,
  CUSTOMER,
  makeCategory,
  makeCustomer,
  makeProduct,
  PRODUCT,
  REDIRECT,
  remove,
  send,
} from './requests.ts';

const removeProductAndCategory = [remove('/products/{product}'), remove('/categories/{category}')];

/** Changes that the state of the store speaks against. */
export const conflicts: readonly RecipeSource[] = [
  {
    cause: 'category-holds-products',
    title: 'Delete a category that a product is in',
    setUp: [makeCategory(), makeProduct()],
    request: { method: 'DELETE', path: '/categories/{category}' },
    expect: { details: { product_ids: ['{product}'] } },
    cleanUp: removeProductAndCategory,
  },
  {
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
    cause: 'duplicate-name',
    title: 'Create a category twice',
    setUp: [makeCategory()],
    request: send('POST', '/categories', { name: 'Recipe {run}' }),
    expect: { details: { field: 'name', conflicting_id: '{category}' } },
    cleanUp: [remove('/categories/{category}')],
  },
  {
    cause: 'duplicate-sku',
    title: 'Create another product with the same SKU',
    setUp: [makeCategory(), makeProduct({ sku: 'RECIPE-{run}' })],
    request: send('POST', '/products', { ...PRODUCT, name: 'Recipe {run} again', sku: 'RECIPE-{run}' }),
    expect: { details: { field: 'sku', conflicting_id: '{product}' } },
    cleanUp: removeProductAndCategory,
  },
  {
    cause: 'duplicate-email',
    title: 'Create a customer twice',
    setUp: [makeCustomer()],
    request: send('POST', '/customers', CUSTOMER),
    expect: { details: { field: 'email', conflicting_id: '{customer}' } },
    cleanUp: [remove('/customers/{customer}')],
  },
  {
    cause: 'duplicate-code',
    title: 'Create a currency twice',
    // The code that ISO 4217 keeps for tests.
    setUp: [
      {
        request: send('POST', '/currencies', CURRENCY),
        causes: ['created'],
        capture: { currency: 'id' },
      },
    ],
    request: send('POST', '/currencies', CURRENCY),
    expect: { details: { field: 'currency_code', conflicting_id: '{currency}' } },
    cleanUp: [remove('/currencies/{currency}')],
  },
  {
    cause: 'duplicate-path',
    title: 'Create a redirect twice',
    setUp: [
      {
        request: send('POST', '/redirects', REDIRECT),
        causes: ['created'],
        capture: { redirect: 'id' },
      },
    ],
    request: send('POST', '/redirects', REDIRECT),
    expect: { details: { field: 'path', conflicting_id: '{redirect}' } },
    cleanUp: [remove('/redirects/{redirect}')],
  },
  {
    cause: 'default-currency',
    title: 'Delete the default currency',
    // Nothing is deleted that a store could miss: the currency is the default one by then.
    setUp: [{ request: send('PUT', '/currencies/1', { is_default: true }), causes: ['updated'] }],
    request: { method: 'DELETE', path: '/currencies/1' },
    expect: { details: { currency_id: 1 } },
  },
  {
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
