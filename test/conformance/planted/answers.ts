import {
  always,
  asks,
  BRAND,
  BRANDS,
  change,
  is,
  listOf,
  type PlantedFault,
  withDetails,
  withError,
  withFields,
  withHeaders,
} from './tools.ts';

/** What every answer has wrong. */
export const ANSWERS: readonly PlantedFault[] = [
  {
    law: 'answered',
    says: 'a body without an end',
    only: ['getBrand', 200],
    fault: (handle, one) => (asks('GET', BRAND)(one) ? 'endless' : handle(one)),
  },
  {
    law: 'answered',
    says: 'no answer',
    only: ['countBrands', 200],
    fault: (handle, one) => (asks('GET', /count$/)(one) ? 'silence' : handle(one)),
  },
  {
    law: 'answered',
    says: 'headers without an end',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/), withHeaders({ 'X-Large': 'x'.repeat(100_000) })),
  },
  {
    law: 'documented-code',
    says: 'a code of its own',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), (reply) => ({ ...reply, status: 418 })),
  },
  {
    law: 'documented-code',
    says: '200 for what was created',
    only: ['createBrand', 201],
    fault: change(is('POST', BRANDS, 201), (reply) => ({ ...reply, status: 200 })),
  },
  {
    law: 'no-redirect',
    says: 'a redirect to another host',
    only: ['getBrand'],
    fault: change(
      is('GET', BRAND, 200),
      always({ status: 302, headers: { Location: 'http://127.0.0.1:9/', 'X-BC-Store-Version': '7.6.0' } }),
    ),
  },
  {
    law: 'no-redirect',
    says: 'a redirect to a slash',
    only: ['countBrands'],
    fault: change(is('GET', /count$/, 200), (_, { target }) =>
      always({ status: 301, headers: { Location: `${target}/`, 'X-BC-Store-Version': '7.6.0' } })(),
    ),
  },
  {
    law: 'content-type',
    says: 'HTML for an entry',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), withHeaders({ 'Content-Type': 'text/html' })),
  },
  {
    law: 'content-type',
    says: 'a problem of RFC 9457',
    only: ['getBrand', 404],
    fault: change(is('GET', BRAND, 404), withHeaders({ 'Content-Type': 'application/problem+json' })),
  },
  {
    law: 'body-schema',
    says: 'a field that is missing',
    only: ['getBrand'],
    fault: change(
      is('GET', BRAND, 200),
      withFields(() => ({ name: undefined })),
    ),
  },
  {
    law: 'body-schema',
    says: 'a field of another type',
    only: ['listBrands'],
    fault: change(is('GET', BRANDS, 200), (reply) => ({
      ...reply,
      body: listOf(reply).map((one) => ({ ...one, name: 5 })),
    })),
  },
  {
    law: 'body-schema',
    says: 'an error that is no list',
    only: ['getBrand', 404],
    fault: change(is('GET', BRAND, 404), (reply) => ({ ...reply, body: listOf(reply)[0] })),
  },
  {
    law: 'body-schema',
    says: 'an entry in an envelope',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), (reply) => ({ ...reply, body: { data: reply.body } })),
  },
  {
    law: 'no-body',
    says: 'a redirect with a body',
    only: ['countBrands', 301],
    fault: change(is('GET', /count$/, 301), (reply) => ({ ...reply, body: 'moved' })),
  },
  {
    law: 'required-headers',
    says: 'no version of the store',
    only: ['getBrand'],
    fault: change(is('GET', BRAND, 200), withHeaders({ 'X-BC-Store-Version': undefined })),
  },
  {
    law: 'required-headers',
    says: 'no challenge',
    only: ['countBrands', 401],
    fault: change(is('GET', /count$/, 401), withHeaders({ 'WWW-Authenticate': undefined })),
  },
  {
    law: 'required-headers',
    says: 'no Location',
    only: ['createBrand', 201],
    fault: change(is('POST', BRANDS, 201), withHeaders({ Location: undefined })),
  },
  {
    law: 'required-headers',
    says: 'no Allow',
    only: ['countBrands'],
    fault: change(is('DELETE', /count$/, 405), withHeaders({ Allow: undefined })),
  },
  {
    law: 'required-headers',
    says: 'no remaining quota',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/, 200), withHeaders({ 'X-BC-ApiLimit-Remaining': undefined })),
  },
  {
    law: 'header-form',
    says: 'a version that is a word',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/, 200), withHeaders({ 'X-BC-Store-Version': 'seven' })),
  },
  {
    law: 'header-form',
    says: 'a quota that is a word',
    only: ['countBrands', 200],
    fault: change(is('GET', /count$/, 200), withHeaders({ 'X-BC-ApiLimit-Remaining': 'many' })),
  },
  {
    law: 'header-form',
    says: 'a date of ISO 8601',
    only: ['getCustomerGroup', 200],
    fault: change(
      is('GET', /customer_groups\/\d+$/, 200),
      withHeaders({ 'Last-Modified': '2012-01-01T00:00:00Z' }),
    ),
  },
  {
    law: 'error-status',
    says: 'another code in the error',
    only: ['getBrand', 404],
    fault: change(
      is('GET', BRAND, 404),
      withError(() => ({ status: 400 })),
    ),
  },
  {
    law: 'error-cause',
    says: 'a message of its own',
    only: ['createBrand', 409],
    fault: change(
      is('POST', BRANDS, 409),
      withError(() => ({ message: 'Oops' })),
    ),
  },
  {
    law: 'error-cause',
    says: 'missing credentials that are told as wrong',
    only: ['countBrands', 401],
    fault: change(
      ({ headers, method }, { status }) =>
        method === 'GET' && status === 401 && headers.authorization === undefined,
      withError(() => ({ message: 'Nobody knows you.' })),
    ),
  },
  {
    law: 'error-details',
    says: 'another field',
    only: ['createBrand', 400],
    fault: change(
      (one, reply) => is('POST', BRANDS, 400)(one, reply) && one.body.includes('no_such_field'),
      withDetails({ field: 'elsewhere' }),
    ),
  },
  {
    law: 'error-details',
    says: 'another parameter',
    only: ['listBrands', 413],
    fault: change(is('GET', BRANDS, 413), withDetails({ parameter: 'elsewhere' })),
  },
  {
    law: 'steady',
    says: 'a null that makes it fail',
    only: ['createBrand', 201],
    fuzz: 200,
    fault: (handle, one) =>
      asks('POST', BRANDS)(one) && one.body.includes(':null') ? always({ status: 500 })() : handle(one),
  },
  {
    law: 'required-headers',
    says: 'maintenance without Retry-After',
    only: ['countBrands', 503],
    needsControl: true,
    fault: change(is('GET', /count$/, 503), withHeaders({ 'Retry-After': undefined })),
  },
];
