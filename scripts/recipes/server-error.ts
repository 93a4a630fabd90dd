import type { Recipe } from './recipe.ts';
import { get, makeCategory, PRODUCT, remove, send } from './requests.ts';

export const serverError: readonly Recipe[] = [
  {
    name: '500-internal-error',
    status: 500,
    cause: 'internal-error',
    title: 'Have the mock fail once',
    state: { failNext: { status: 500, times: 1 } },
    request: get('/products'),
  },
  {
    name: '501-unsupported-method',
    status: 501,
    cause: 'unsupported-method',
    title: 'PATCH a product',
    request: { method: 'PATCH', path: '/products/32', account: 'none' },
  },
  {
    name: '501-unsupported-method-trace',
    status: 501,
    cause: 'unsupported-method',
    title: 'TRACE the way of a request',
    request: { method: 'TRACE', path: '/products', account: 'none' },
  },
  {
    name: '503-down-for-maintenance',
    status: 503,
    cause: 'down-for-maintenance',
    title: 'Mark the store as down for maintenance',
    state: { maintenance: true },
    request: get('/products'),
    expect: { details: { reason: 'maintenance' } },
  },
  {
    name: '503-being-upgraded',
    status: 503,
    cause: 'being-upgraded',
    title: 'Upgrade the store',
    state: { maintenance: 'upgrade' },
    request: get('/products'),
    expect: { details: { reason: 'upgrade' } },
  },
  {
    name: '507-plan-limit-reached',
    status: 507,
    cause: 'plan-limit-reached',
    title: 'Create a product beyond the plan',
    state: { planLimits: { '/products': 0 } },
    setUp: [makeCategory()],
    request: send('POST', '/products', PRODUCT),
    expect: { details: { resource: '/products', limit: 0 } },
    cleanUp: [remove('/categories/{category}')],
  },
  {
    name: '509-hourly-limit-reached',
    status: 509,
    cause: 'hourly-limit-reached',
    title: 'Make more requests than the hour allows',
    state: { requestsPerHour: 0 },
    request: get('/products'),
  },
];
