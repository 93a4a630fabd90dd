import {
  asks,
  authorized,
  BRAND,
  BRANDS,
  change,
  instead,
  next,
  type PlantedFault,
  withHeaders,
} from './tools.ts';

/** Who is let in, and how often. */
export const CLIENTS: readonly PlantedFault[] = [
  {
    law: 'credentials',
    says: 'anybody may read',
    only: ['countBrands', 401],
    fault: instead(
      ({ method, headers }) => method === 'GET' && headers.authorization === undefined,
      ({ headers }) => ({ headers: { ...headers, ...authorized } }),
    ),
  },
  {
    law: 'credentials',
    says: 'any token will do',
    only: ['countBrands', 401],
    fault: instead(
      ({ headers }) => headers.authorization !== undefined,
      ({ headers }) => ({ headers: { ...headers, ...authorized } }),
    ),
  },
  {
    law: 'credentials',
    says: 'anybody may create',
    only: ['createBrand', 401],
    fault: instead(
      ({ method, headers }) => method === 'POST' && headers.authorization === undefined,
      ({ headers }) => ({ headers: { ...headers, ...authorized } }),
    ),
  },
  {
    law: 'credentials',
    says: 'an unknown client is taken',
    only: ['getTime'],
    fault: instead(
      ({ headers }) => headers['x-auth-client'] !== undefined,
      ({ headers }) => ({ headers: { ...headers, 'x-auth-client': undefined } }),
    ),
  },
  {
    law: 'schemes',
    says: 'the token of an app is refused',
    only: ['getTime'],
    fault: instead(
      ({ headers }) => headers['x-auth-token'] === 'demo-token',
      ({ headers }) => ({ headers: { ...headers, 'x-auth-token': 'other' } }),
    ),
  },
  {
    law: 'permission',
    says: 'who may read may create',
    only: ['createBrand', 403],
    fault: instead(asks('POST', BRANDS), ({ headers }) => ({ headers: { ...headers, ...authorized } })),
  },
  {
    law: 'permission',
    says: 'who may read may delete',
    only: ['deleteBrand', 403],
    fault: instead(asks('DELETE', BRAND), ({ headers }) => ({ headers: { ...headers, ...authorized } })),
  },
  {
    law: 'quota',
    says: 'a quota that does not fall',
    only: ['getTime'],
    fault: change(
      (_, { headers }) => 'X-BC-ApiLimit-Remaining' in headers,
      withHeaders({ 'X-BC-ApiLimit-Remaining': '99' }),
    ),
  },
  {
    law: 'quota',
    says: 'a quota that rises',
    only: ['getTime'],
    fault: change(
      (_, { headers }) => 'X-BC-ApiLimit-Remaining' in headers,
      (reply) => withHeaders({ 'X-BC-ApiLimit-Remaining': String(next()) })(reply),
    ),
  },
];
