import { credentials } from '../client.ts';
import { operations, paths, samples } from '../samples.ts';
import type { Action } from './action.ts';

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE'];

const everyOperation: readonly Action[] = operations.flatMap((operation): Action[] => {
  const { method, path, ...rest } = operation;
  const request = { method, target: `{base}${path}`, ...rest };
  const name = `${method} ${path}`;
  return [
    {
      name: `${name} while the store is down for maintenance`,
      state: { maintenance: true },
      request,
      want: { status: 503, cause: 'down-for-maintenance', headers: { 'retry-after': '900' } },
    },
    {
      name: `${name} without credentials while the store is being upgraded`,
      state: { maintenance: 'upgrade' },
      request: { ...request, headers: credentials.none },
      want: { status: 503, cause: 'being-upgraded', headers: { 'retry-after': '900' } },
    },
    {
      name: `${name} once the hour is used up`,
      state: { requestsPerHour: 1 },
      before: [{ target: '{base}/time' }],
      request,
      want: {
        status: 509,
        cause: 'hourly-limit-reached',
        headers: { 'retry-after': '3600', 'x-retry-after': '3600' },
      },
    },
  ];
});

/** A failure takes the place of a success, so these are requests that would succeed. */
const failures: readonly Action[] = operations
  .filter(({ method, path }) => !(method === 'DELETE' && path.startsWith('/categories')))
  .concat([{ method: 'DELETE', path: '/categories/16' }])
  .map(({ method, path, ...rest }) => ({
    name: `${method} ${path} where a failure was asked for`,
    state: { failNext: { status: 500 } },
    request: { method, target: `{base}${path}`, ...rest },
    want: { status: 500, cause: 'internal-error' },
  }));

const unsupported: readonly Action[] = [...paths.map(({ path }) => path), '/nowhere'].flatMap((path) =>
  ['PATCH', 'TRACE', 'PROPFIND'].map(
    (method): Action => ({
      name: `${method} ${path}`,
      request: { method, target: `{base}${path}`, headers: credentials.none },
      want: {
        status: 501,
        cause: 'unsupported-method',
        errors: [
          {
            message: `The API does not support the method ${method}.`,
            details: { method, supported_methods: methods },
          },
        ],
      },
    }),
  ),
);

const [product] = samples;

const full: readonly Action[] = [
  { plan: 3, before: [], name: 'at the limit' },
  { plan: 0, before: [], name: 'with a limit of none' },
  {
    plan: 4,
    before: [{ method: 'POST', target: '{base}/products', body: { ...product?.create, name: 'Enamel Jug' } }],
    name: 'once another one has reached the limit',
  },
].map(({ plan, before, name }) => ({
  name: `a POST to products ${name}`,
  state: { planLimits: { '/products': plan } },
  before,
  request: { method: 'POST', target: '{base}/products', body: product?.create },
  want: {
    status: 507,
    cause: 'plan-limit-reached',
    errors: [
      {
        message: `The store's plan allows ${plan} entries of /products.`,
        details: { resource: '/products', limit: plan, plan: 'Standard' },
      },
    ],
  },
}));

const notLimited: readonly Action[] = samples.slice(1).map(({ resource, create }) => ({
  name: `a POST to ${resource} at the limit of products`,
  state: { planLimits: { '/products': 0 } },
  request: { method: 'POST', target: `{base}/${resource}`, body: create },
  want: { status: 201, cause: 'created' },
}));

export const serverErrors = [...everyOperation, ...failures, ...unsupported, ...full, ...notLimited];
