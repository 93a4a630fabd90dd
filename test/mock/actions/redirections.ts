import { operations, paths, samples } from '../samples.ts';
import type { Action } from './action.ts';

const insecure: readonly Action[] = [
  ...operations.map(
    ({ method, path, ...rest }): Action => ({
      name: `${method} ${path} that came to the front door without TLS`,
      request: { method, target: `{base}${path}`, headers: { 'x-forwarded-proto': 'http' }, ...rest },
      want: {
        status: 301,
        cause: 'insecure-request',
        headers: { location: `https://{host}{base}${path}` },
      },
    }),
  ),
  {
    name: 'the same with a query, without credentials, through two proxies',
    request: {
      target: '{base}/products?page=2&name=T%20Shirt',
      headers: { 'x-forwarded-proto': 'HTTP, https', authorization: undefined },
    },
    want: {
      status: 301,
      cause: 'insecure-request',
      headers: { location: 'https://{host}{base}/products?page=2&name=T%20Shirt' },
    },
  },
  {
    name: 'a request that came to the front door with TLS',
    request: { target: '{base}/time', headers: { 'x-forwarded-proto': 'https' } },
    want: { status: 200, cause: 'read' },
  },
];

const deprecated: readonly Action[] = [
  ...operations.map(
    ({ method, path, ...rest }): Action => ({
      name: `${method} ${path} of the deprecated version`,
      request: { method, target: `{old}${path}`, ...rest },
      want: { status: 302, cause: 'deprecated-version', headers: { location: `{base}${path}` } },
    }),
  ),
  {
    name: 'the same with a query, without credentials',
    request: { target: '{old}/orders?page=2&name=T%20Shirt', headers: { authorization: undefined } },
    want: {
      status: 302,
      cause: 'deprecated-version',
      headers: { location: '{base}/orders?page=2&name=T%20Shirt' },
    },
  },
  {
    name: 'a path of the deprecated version that has never been there',
    request: { target: '{old}/nowhere.json' },
    want: { status: 302, cause: 'deprecated-version', headers: { location: '{base}/nowhere.json' } },
  },
];

const unmodified: readonly Action[] = samples.flatMap(({ resource, id, modified, newest }): Action[] => [
  {
    name: `a GET of one of the ${resource} that is as old as the client's`,
    request: { target: `{base}/${resource}/${id}`, headers: { 'if-modified-since': modified } },
    want: {
      status: 304,
      cause: 'not-modified-since',
      headers: { 'last-modified': modified, 'content-type': null },
    },
  },
  {
    name: `a GET of all ${resource}, which are as old as the client's`,
    request: { target: `{base}/${resource}`, headers: { 'if-modified-since': newest } },
    want: { status: 304, cause: 'not-modified-since', headers: { 'last-modified': newest } },
  },
  {
    name: `a GET of one of the ${resource} with a later date in the form of RFC 850`,
    request: {
      target: `{base}/${resource}/${id}`,
      headers: { 'if-modified-since': 'Thursday, 07-Mar-19 00:00:00 GMT' },
    },
    want: { status: 304, cause: 'not-modified-since', headers: { 'last-modified': modified } },
  },
  {
    name: `a GET of all ${resource} with a later date in the form of asctime`,
    request: {
      target: `{base}/${resource}`,
      headers: { 'if-modified-since': 'Thu Mar  7 00:00:00 2019' },
    },
    want: { status: 304, cause: 'not-modified-since', headers: { 'last-modified': newest } },
  },
  {
    name: `a GET of one of the ${resource} with a date that is none`,
    request: { target: `{base}/${resource}/${id}`, headers: { 'if-modified-since': 'today' } },
    want: { status: 200, cause: 'read', headers: { 'last-modified': modified } },
  },
]);

/** RFC 9110, section 13.1.3: the date does not count beside tags, which no resource has. */
const tagged: readonly Action[] = samples.flatMap(({ resource, id, modified, newest }): Action[] => {
  const headers = { 'if-none-match': '"x"', 'if-modified-since': 'Thu, 07 Mar 2024 00:00:00 GMT' };
  return [
    {
      name: `a GET of one of the ${resource} with a tag beside the date`,
      request: { target: `{base}/${resource}/${id}`, headers },
      want: { status: 200, cause: 'read', headers: { 'last-modified': modified } },
    },
    {
      name: `a GET of all ${resource} with a tag beside the date`,
      request: { target: `{base}/${resource}`, headers },
      want: { status: 200, cause: 'read', headers: { 'last-modified': newest } },
    },
  ];
});

/** Paths that do not support conditional requests ignore the field. */
const unconditional: readonly Action[] = paths
  .filter(({ path }) => path === '/time' || path === '/store' || path.endsWith('/count'))
  .map(({ path }) => ({
    name: `a GET of ${path} with a date`,
    request: {
      target: `{base}${path}`,
      headers: { 'if-modified-since': 'Thu, 07 Mar 2024 00:00:00 GMT' },
    },
    want: { status: 200, cause: 'read', headers: { 'last-modified': null } },
  }));

export const redirections = [...insecure, ...deprecated, ...unmodified, ...tagged, ...unconditional];
