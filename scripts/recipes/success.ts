import type { RecipeSource } from './recipe-source.ts';
import { get, makeCategory, makeCustomer, remove, send, untilEmpty } from './requests.ts';

export const success: readonly RecipeSource[] = [
  {
    cause: 'read',
    title: 'Count the products',
    request: get('/products/count'),
  },
  {
    cause: 'updated',
    title: 'Hide a category',
    setUp: [makeCategory()],
    request: send('PUT', '/categories/{category}', { is_visible: false }),
    cleanUp: [remove('/categories/{category}')],
  },
  {
    cause: 'created',
    title: 'Create a category',
    request: send('POST', '/categories', { name: 'Recipe {run}' }),
    capture: { created: 'id' },
    expect: { headers: { Location: '{base}/categories/{created}' } },
    cleanUp: [remove('/categories/{created}')],
  },
  {
    cause: 'task-scheduled',
    title: 'Delete all customers',
    empties: '/customers',
    setUp: [makeCustomer()],
    request: { method: 'DELETE', path: '/customers' },
    cleanUp: [untilEmpty('/customers')],
  },
  {
    cause: 'deleted',
    title: 'Delete a category',
    setUp: [makeCategory()],
    request: { method: 'DELETE', path: '/categories/{category}' },
    cleanUp: [remove('/categories/{category}')],
  },
  {
    cause: 'empty-list',
    title: 'List products that no filter lets through',
    request: get('/products?min_id=2147483647'),
  },
  {
    cause: 'nothing-to-delete',
    title: 'Delete all customers, and once more when none is left',
    empties: '/customers',
    setUp: [
      { request: { method: 'DELETE', path: '/customers' }, causes: ['task-scheduled', 'nothing-to-delete'] },
      untilEmpty('/customers'),
    ],
    request: { method: 'DELETE', path: '/customers' },
  },
  {
    cause: 'methods-in-allow',
    title: 'Ask what a resource supports',
    request: { method: 'OPTIONS', path: '/products', account: 'none' },
    expect: { headers: { Allow: 'GET, HEAD, OPTIONS, POST, DELETE' } },
  },
];
