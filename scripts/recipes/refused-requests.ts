import type { RecipeSource } from './recipe-source.ts';
import { get, send } from './requests.ts';

/** Requests that are wrong in themselves: 400, 404, 405, 406, 413 and 415. */
export const refusedRequests: readonly RecipeSource[] = [
  {
    cause: 'malformed-syntax',
    title: 'Send JSON that breaks off',
    request: {
      method: 'POST',
      path: '/categories',
      headers: { 'Content-Type': 'application/json' },
      body: { text: '{"name": "Outlet"' },
    },
    expect: { details: { location: 'body' } },
  },
  {
    cause: 'missing-required-data',
    title: 'Create a category without a name',
    request: send('POST', '/categories', { sort_order: 2 }),
    expect: { details: { location: 'body', field: 'name' } },
  },
  {
    cause: 'invalid-field',
    title: 'Put a text where a boolean belongs',
    request: send('POST', '/categories', { name: 'Outlet', is_visible: 'sometimes' }),
    expect: { details: { location: 'body', field: 'is_visible' } },
  },
  {
    cause: 'unknown-field',
    title: 'Send a field that categories do not have',
    request: send('POST', '/categories', { name: 'Outlet', colour: 'red' }),
    expect: { details: { location: 'body', field: 'colour' } },
  },
  {
    cause: 'read-only-field',
    title: 'Choose the id oneself',
    request: send('POST', '/categories', { name: 'Outlet', id: 17 }),
    expect: { details: { location: 'body', field: 'id' } },
  },
  {
    cause: 'invalid-parameter',
    title: 'Ask for page 0',
    request: get('/products?page=0'),
    expect: { details: { location: 'query', field: 'page' } },
  },
  {
    cause: 'no-such-resource',
    title: 'Read a product that is not there',
    request: get('/products/2147483647'),
  },
  {
    cause: 'no-such-route',
    title: 'Mistype a path',
    request: { ...get('/produts'), account: 'none' },
  },
  {
    cause: 'unsupported-by-resource',
    title: 'PUT on the list of orders instead of one order',
    request: { method: 'PUT', path: '/orders', account: 'none' },
    expect: { headers: { Allow: 'GET, HEAD, OPTIONS, POST, DELETE' } },
  },
  {
    cause: 'not-yet-implemented',
    title: 'PUT on the store, which is planned',
    request: { method: 'PUT', path: '/store', account: 'none' },
    expect: { headers: { Allow: 'GET, HEAD, OPTIONS' } },
  },
  {
    cause: 'unsupported-accept',
    title: 'Accept nothing but XML',
    request: { ...get('/products'), headers: { Accept: 'text/xml' } },
  },
  {
    cause: 'limit-above-maximum',
    title: 'Ask for 999 products at once',
    request: get('/products?limit=999'),
    expect: { details: { parameter: 'limit', requested: 999 } },
  },
  {
    cause: 'body-too-large',
    title: 'Send two megabytes',
    request: {
      method: 'POST',
      path: '/categories',
      headers: { 'Content-Type': 'application/json' },
      body: { spaces: 2_000_000 },
    },
  },
  {
    cause: 'unsupported-content-type',
    title: 'Send XML',
    request: {
      method: 'POST',
      path: '/categories',
      headers: { 'Content-Type': 'text/xml' },
      body: { text: '<category><name>Outlet</name></category>' },
    },
  },
  {
    cause: 'missing-content-type',
    title: 'Do not say what the body is',
    request: { method: 'POST', path: '/categories', body: { json: { name: 'Outlet' } } },
  },
];
