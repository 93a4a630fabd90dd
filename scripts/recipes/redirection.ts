import type { Recipe } from './recipe.ts';
import { get, makeCategory, remove } from './requests.ts';

export const redirection: readonly Recipe[] = [
  {
    name: '301-insecure-request',
    status: 301,
    cause: 'insecure-request',
    title: 'Tell the server that a proxy took the request over plain http',
    request: { ...get('/products?page=2'), account: 'none', headers: { 'X-Forwarded-Proto': 'http' } },
    expect: { headers: { Location: 'https://{host}{base}/products?page=2' } },
  },
  {
    name: '301-routes-changed',
    status: 301,
    cause: 'routes-changed',
    title: 'Ask the mock for this answer by its name',
    request: { ...get('/products'), headers: { Prefer: 'code=301, example=routes-changed' } },
  },
  {
    name: '302-deprecated-version',
    status: 302,
    cause: 'deprecated-version',
    title: 'Ask the version before the current one',
    request: { ...get('/products?page=2'), account: 'none', deprecatedVersion: true },
    expect: { headers: { Location: '{base}/products?page=2' } },
  },
  {
    name: '302-found-elsewhere',
    status: 302,
    cause: 'found-elsewhere',
    title: 'Ask the mock for this answer by its name',
    request: { ...get('/products'), headers: { Prefer: 'code=302, example=found-elsewhere' } },
  },
  {
    name: '304-not-modified-since',
    status: 304,
    cause: 'not-modified-since',
    title: 'Read a category again, with the date of the copy at hand',
    setUp: [
      makeCategory(),
      { request: get('/categories/{category}'), statuses: [200], capture: { modified: 'last-modified' } },
    ],
    request: { ...get('/categories/{category}'), headers: { 'If-Modified-Since': '{modified}' } },
    expect: { headers: { 'Last-Modified': '{modified}' } },
    cleanUp: [remove('/categories/{category}')],
  },
];
