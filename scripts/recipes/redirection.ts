import type { RecipeSource } from './recipe-source.ts';
import { get, makeCategory, remove } from './requests.ts';

export const redirection: readonly RecipeSource[] = [
  {
    cause: 'insecure-request',
    title: 'Tell the server that a proxy took the request over plain http',
    request: { ...get('/products?page=2'), account: 'none', headers: { 'X-Forwarded-Proto': 'http' } },
    expect: { headers: { Location: 'https://{host}{base}/products?page=2' } },
  },
  {
    cause: 'routes-changed',
    title: 'Ask the mock for this answer by its name',
    request: { ...get('/products'), headers: { Prefer: 'example=routes-changed' } },
  },
  {
    cause: 'deprecated-version',
    title: 'Ask the version before the current one',
    request: { ...get('/products?page=2'), account: 'none', deprecatedVersion: true },
    expect: { headers: { Location: '{base}/products?page=2' } },
  },
  {
    cause: 'found-elsewhere',
    title: 'Ask the mock for this answer by its name',
    request: { ...get('/products'), headers: { Prefer: 'example=found-elsewhere' } },
  },
  {
    cause: 'not-modified-since',
    title: 'Read a category again, with the date of the copy at hand',
    setUp: [
      makeCategory(),
      { request: get('/categories/{category}'), causes: ['read'], capture: { modified: 'last-modified' } },
    ],
    request: { ...get('/categories/{category}'), headers: { 'If-Modified-Since': '{modified}' } },
    expect: { headers: { 'Last-Modified': '{modified}' } },
    cleanUp: [remove('/categories/{category}')],
  },
];
