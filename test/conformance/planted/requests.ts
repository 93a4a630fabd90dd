import {
  always,
  asks,
  BRAND,
  BRANDS,
  change,
  instead,
  is,
  jsonOf,
  next,
  type PlantedFault,
  query,
  sending,
  withHeaders,
  withoutQuery,
} from './tools.ts';

/** Requests that should have been refused, and others that should not. */
export const REQUESTS: readonly PlantedFault[] = [
  {
    law: 'undescribed',
    says: 'an unknown route is empty',
    only: ['getTime'],
    fault: change(
      ({ target }) => target.includes('no_such_route'),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0' } }),
    ),
  },
  {
    law: 'undescribed',
    says: 'PATCH is not allowed',
    only: ['countBrands'],
    fault: instead(asks('PATCH', /count$/), () => ({ method: 'PUT' })),
  },
  {
    law: 'undescribed',
    says: 'what a path lacks is not found',
    only: ['countBrands'],
    fault: change(is('DELETE', /count$/, 405), (_, one) => ({
      ...one,
      status: 404,
      headers: { 'Content-Type': 'application/json', 'X-BC-Store-Version': '7.6.0' },
      body: [{ status: 404, message: 'The requested resource was not found.' }],
    })),
  },
  {
    law: 'undescribed',
    says: 'no Host is needed',
    only: ['getBrand', 400],
    fault: instead(
      ({ headers }) => headers.host === undefined,
      ({ headers }) => ({ headers: { ...headers, host: 'host' } }),
    ),
  },
  {
    law: 'negotiation',
    says: 'JSON for whom wants XML',
    only: ['getBrand', 406],
    fault: instead(asks('GET', BRAND), ({ headers }) => ({ headers: { ...headers, accept: '*/*' } })),
  },
  {
    law: 'negotiation',
    says: 'text that is taken for JSON',
    only: ['updateBrand', 415],
    fault: instead(
      ({ headers }) => headers['content-type'] === 'text/plain',
      ({ headers }) => ({ headers: { ...headers, 'content-type': 'application/json' } }),
    ),
  },
  {
    law: 'negotiation',
    says: 'a body of no type',
    only: ['updateBrand', 415],
    fault: instead(
      ({ method, headers }) => method === 'PUT' && headers['content-type'] === undefined,
      ({ headers }) => ({ headers: { ...headers, 'content-type': 'application/json' } }),
    ),
  },
  {
    law: 'body-refused',
    says: 'unknown fields are taken',
    only: ['updateBrand', 400],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.includes('no_such_field'),
      (one) => sending({ ...jsonOf(one), no_such_field: undefined }),
    ),
  },
  {
    law: 'body-refused',
    says: 'read-only fields are taken',
    only: ['updateBrand', 400],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.includes('"id"'),
      (one) => sending({ ...jsonOf(one), id: undefined }),
    ),
  },
  {
    law: 'body-refused',
    says: 'a required field may be left out',
    only: ['createBrand', 400],
    fault: instead(
      (one) => asks('POST', BRANDS)(one) && one.body.length === 0,
      () => sending({ name: `left out ${next()}` }),
    ),
  },
  {
    law: 'body-refused',
    says: 'a field of another type is taken',
    only: ['updateBrand', 400],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.includes('{"x":1}'),
      () => sending({ page_title: 'x' }),
    ),
  },
  {
    law: 'body-refused',
    says: 'a body of any size is taken',
    only: ['updateBrand', 413],
    fault: instead(
      (one) => asks('PUT', BRAND)(one) && one.body.length > 1_000_000,
      () => sending({ page_title: 'x' }),
    ),
  },
  {
    law: 'parameter-refused',
    says: 'any page will do',
    only: ['listBrands', 400],
    fault: instead(asks('GET', BRANDS), (one) => withoutQuery(...query(one).keys())(one)),
  },
  {
    law: 'parameter-refused',
    says: 'any limit will do',
    only: ['listBrands', 413],
    fault: instead(asks('GET', BRANDS), withoutQuery('limit')),
  },
  {
    law: 'parameter-refused',
    says: 'an id that is a word is not found',
    only: ['getBrand', 400],
    fault: instead(asks('GET', /brands\/x$/), ({ target }) => ({
      target: target.replace(/x$/, '2147483647'),
    })),
  },
  {
    law: 'unknown-entry',
    says: 'an entry for any id',
    only: ['getBrand', 404],
    fault: instead(asks('GET', /brands\/2147483647$/), () => ({ target: '/api/v2/brands/17' })),
  },
  {
    law: 'unknown-entry',
    says: 'an empty list below nothing',
    only: ['listOptionValues', 404],
    fault: change(
      is('GET', /options\/2147483647\/values$/, 404),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'conflict',
    says: 'two brands of a name',
    only: ['createBrand', 409],
    fault: instead(asks('POST', BRANDS), (one) =>
      sending({ ...jsonOf(one), name: `${jsonOf(one).name} ${next()}` }),
    ),
  },
  {
    law: 'conflict',
    says: 'a brand takes the name of another one',
    only: ['updateBrand', 409],
    fault: instead(asks('PUT', BRAND), (one) => sending({ ...jsonOf(one), name: `other ${next()}` })),
  },
  {
    law: 'conflict',
    says: 'a category goes with its products in it',
    only: ['deleteCategory', 409],
    fault: change(
      is('DELETE', /categories\/\d+$/, 409),
      always({ status: 204, headers: { 'X-BC-Store-Version': '7.6.0', 'X-BC-ApiLimit-Remaining': '5' } }),
    ),
  },
  {
    law: 'redirected',
    says: 'plain http is served',
    only: ['countBrands', 301],
    fault: instead(
      ({ headers }) => headers['x-forwarded-proto'] === 'http',
      ({ headers }) => ({ headers: { ...headers, 'x-forwarded-proto': undefined } }),
    ),
  },
  {
    law: 'redirected',
    says: 'a redirect to the start',
    only: ['countBrands', 302],
    fault: change(is('GET', /count$/, 302), withHeaders({ Location: '/api/v2/' })),
  },
  {
    law: 'state',
    says: 'maintenance that nobody sees',
    only: ['countBrands', 503],
    needsControl: true,
    fault: instead(
      ({ method, target }) => method === 'PUT' && target === '/control',
      () => sending({}),
    ),
  },
  {
    law: 'refused-changes-nothing',
    says: 'a refused change that was made',
    only: ['getBrand'],
    fault: (handle, one) => {
      if (asks('PUT', BRAND)(one) && one.body.includes('no_such_field')) {
        handle({ ...one, ...sending({ page_title: 'Changed' }) });
      }
      return handle(one);
    },
  },
  {
    law: 'success',
    says: 'a count that nobody accepts',
    only: ['countBrands', 200],
    fault: instead(asks('GET', /count$/), ({ headers }) => ({ headers: { ...headers, accept: 'text/xml' } })),
  },
  {
    law: 'success',
    says: 'a delete that finds nothing',
    only: ['deleteBrand', 204],
    fault: instead(asks('DELETE', BRAND), () => ({ target: '/api/v2/brands/2147483647' })),
  },
];
