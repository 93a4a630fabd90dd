import type { RecipeSource } from './recipe-source.ts';
import { get, makeCategory, PRODUCT, remove, send } from './requests.ts';

export const serverError: readonly RecipeSource[] = [
  {
    cause: 'internal-error',
    title: 'Have the mock fail once',
    state: { failNext: { times: 1 } },
    request: get('/products'),
  },
  {
    cause: 'unsupported-method',
    title: 'PATCH a product',
    request: { method: 'PATCH', path: '/products/32', account: 'none' },
  },
  {
    variant: 'trace',
    cause: 'unsupported-method',
    title: 'TRACE the way of a request',
    request: { method: 'TRACE', path: '/products', account: 'none' },
  },
  {
    cause: 'down-for-maintenance',
    title: 'Mark the store as down for maintenance',
    state: { maintenance: true },
    request: get('/products'),
    expect: { details: { reason: 'maintenance' } },
  },
  {
    cause: 'being-upgraded',
    title: 'Upgrade the store',
    state: { maintenance: 'upgrade' },
    request: get('/products'),
    expect: { details: { reason: 'upgrade' } },
  },
  {
    cause: 'plan-limit-reached',
    title: 'Create a product beyond the plan',
    state: { planLimits: { '/products': 0 } },
    setUp: [makeCategory()],
    request: send('POST', '/products', PRODUCT),
    expect: { details: { resource: '/products', limit: 0 } },
    cleanUp: [remove('/categories/{category}')],
  },
  {
    cause: 'hourly-limit-reached',
    title: 'Make more requests than the hour allows',
    state: { requestsPerHour: 0 },
    request: get('/products'),
  },
];
