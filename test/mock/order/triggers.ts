import { credentials as known, type Outgoing } from '../client.ts';
import { samples } from '../samples.ts';
import type { DecisionId } from './decision-ids.ts';

/** The largest request body that the mock of these tests takes, in bytes. */
export const bodyLimit = 2048;

/** What a request and the state of the mock can have that some decision looks at. What is left out is harmless. */
export interface Situation {
  /** What it brings about besides. */
  readonly also?: readonly DecisionId[];
  readonly maintenance?: true | 'upgrade';
  readonly requestsPerHour?: 0;
  readonly planLimits?: { readonly '/products': 0 };
  readonly failure?: 500;
  /** Categories below each other, the lowest with the id 23 below as many as there may be. */
  readonly levels?: true;
  readonly base?: '/api/v1' | '/api/v2';
  readonly method?: string;
  readonly path?: string;
  /** Parameters of the query. */
  readonly limit?: string;
  readonly page?: string;
  readonly minId?: string;
  readonly minDate?: string;
  readonly credentials?: keyof typeof known;
  readonly host?: 'none';
  readonly proto?: 'http';
  readonly accept?: string;
  readonly type?: string;
  readonly since?: string;
  /** The whole body, in place of fields. */
  readonly text?: string;
  /** Fields of the body, beside those that a create needs. */
  readonly name?: unknown;
  readonly colour?: string;
  readonly parent_id?: number;
  readonly categories?: readonly number[];
}

const to = (method: string, path: string, more: Situation = {}): Situation => ({
  base: '/api/v2',
  method,
  path,
  ...more,
});

const large = ' '.repeat(bodyLimit + 1);
const since = 'Thu, 07 Mar 2024 00:00:00 GMT';

/** The ways to bring about each decision. Each way states all that its decision depends on. */
export const triggers: Readonly<Record<DecisionId, readonly Situation[]>> = {
  '503 down-for-maintenance': [{ maintenance: true }],
  '503 being-upgraded': [{ maintenance: 'upgrade' }],
  '501 unsupported-method': [{ method: 'PATCH' }],
  '301 insecure-request': [{ proto: 'http' }],
  '302 deprecated-version': [{ base: '/api/v1' }],
  '404 no-such-route': [{ path: '/nowhere' }],
  '405 not-yet-implemented': [to('PUT', '/store')],
  '405 unsupported-by-resource': [
    to('PUT', '/orders'),
    to('PUT', '/store', { also: ['405 not-yet-implemented'] }),
  ],
  '204 methods-in-allow': [to('OPTIONS', '/products')],
  '401 missing-credentials': [{ credentials: 'none' }],
  '401 incorrect-credentials': [{ credentials: 'wrong' }],
  '509 hourly-limit-reached': [
    { credentials: 'writer', requestsPerHour: 0 },
    { credentials: 'reader', requestsPerHour: 0 },
  ],
  '403 missing-permission': [
    ...[
      to('POST', '/products'),
      to('POST', '/categories'),
      to('PUT', '/products/32'),
      to('PUT', '/products/4711'),
      to('DELETE', '/products'),
      to('DELETE', '/products/32'),
    ].map((way) => ({ ...way, credentials: 'reader' as const })),
  ],
  '406 unsupported-accept': [{ accept: 'text/html' }],
  '415 unsupported-content-type': [
    to('POST', '/products', { type: 'text/xml' }),
    to('POST', '/categories', { type: 'text/xml' }),
    to('PUT', '/products/32', { type: 'text/xml' }),
    to('PUT', '/products/4711', { type: 'text/xml' }),
  ],
  '413 limit-above-maximum': [
    to('GET', '/products', { limit: '999' }),
    to('GET', '/orders', { limit: '999' }),
  ],
  '413 body-too-large': [
    to('POST', '/products', { text: large }),
    to('POST', '/categories', { text: large }),
    { method: 'PUT', text: large },
    { method: 'DELETE', text: large },
    { method: 'PATCH', text: large, also: ['501 unsupported-method'] },
    to('OPTIONS', '/products', { text: large, also: ['204 methods-in-allow'] }),
  ],
  '400 malformed-syntax': [{ host: 'none' }],
  '400 malformed-syntax (2)': [
    to('POST', '/products', { text: '{' }),
    to('PUT', '/products/32', { text: '{' }),
    to('PUT', '/products/4711', { text: '{' }),
    to('PUT', '/products/abc', { text: '{' }),
  ],
  '400 invalid-field': [
    to('GET', '/products', { page: '0' }),
    to('GET', '/products/abc'),
    to('PUT', '/products/abc'),
    to('DELETE', '/products/abc'),
    to('GET', '/orders', { page: '0' }),
    to('GET', '/products/count', { minId: 'first' }),
    to('POST', '/products', { colour: 'red' }),
    to('POST', '/categories', { colour: 'red' }),
    to('PUT', '/products/32', { colour: 'red' }),
    to('PUT', '/products/4711', { colour: 'red' }),
  ],
  '404 no-such-resource': ['GET', 'PUT', 'DELETE'].map((method) => to(method, '/products/4711')),
  'what the store refuses': [
    to('POST', '/products', { categories: [99] }),
    to('PUT', '/products/32', { categories: [99] }),
    to('GET', '/orders', { minDate: '2012-02-30' }),
    to('GET', '/orders/count', { minDate: '2012-02-30' }),
    to('POST', '/categories', { levels: true, parent_id: 23 }),
    to('PUT', '/categories/15', { levels: true, parent_id: 23 }),
    to('POST', '/products', { name: 'Striped Long-Sleeve Shirt' }),
    to('POST', '/categories', { name: 'Clothing' }),
    to('PUT', '/products/32', { name: 'Striped Long-Sleeve Shirt' }),
    to('DELETE', '/categories'),
    to('DELETE', '/categories/14'),
    to('POST', '/products', { planLimits: { '/products': 0 } }),
  ],
  '500 internal-error': [{ failure: 500 }],
  '304 not-modified-since': [to('GET', '/products/32', { since }), to('GET', '/products', { since })],
  '202 task-scheduled': [
    to('DELETE', '/products'),
    to('DELETE', '/categories', { also: ['what the store refuses'] }),
  ],
  '204 nothing-to-delete': [
    to('DELETE', '/products', { also: ['202 task-scheduled'] }),
    to('DELETE', '/categories', { also: ['202 task-scheduled', 'what the store refuses'] }),
  ],
  '204 deleted': [
    to('DELETE', '/products/32'),
    to('DELETE', '/products/4711', { also: ['404 no-such-resource'] }),
    to('DELETE', '/products/abc', { also: ['400 invalid-field', '404 no-such-resource'] }),
    to('DELETE', '/categories/14', { also: ['what the store refuses'] }),
  ],
  '201 created': [to('POST', '/products'), to('POST', '/categories')],
  '200 updated': [to('PUT', '/products/32'), to('PUT', '/categories/15')],
  '200 read': [to('GET', '/products/32')],
  '204 empty-list': [to('GET', '/products', { page: '9' }), to('GET', '/orders', { minId: '1000' })],
  '200 read (2)': [to('GET', '/products'), to('GET', '/orders')],
  '200 read (3)': [to('GET', '/products/count'), to('GET', '/orders/count')],
  '200 read (4)': [to('GET', '/time'), to('GET', '/store')],
  '204 empty-list (2)': [to('GET', '/orders/120/shipping_addresses/42/shipping_quotes')],
  'another success': [to('POST', '/customers/5/validate', { text: '{"password":"secret"}' })],
};

/** Two situations in one; undefined if they want different things of the same part. */
export function both(one: Situation, other: Situation): Situation | undefined {
  const collides = Object.entries(other).some(([part, value]) => {
    const already = (one as Readonly<Record<string, unknown>>)[part];
    return part !== 'also' && already !== undefined && JSON.stringify(already) !== JSON.stringify(value);
  });
  const joined = { ...one, ...other, also: [...(one.also ?? []), ...(other.also ?? [])] };
  const hasTwoBodies = joined.text !== undefined && fieldsOf(joined) !== undefined;
  return collides || hasTwoBodies ? undefined : joined;
}

/** What the control endpoint has to be told. */
export function stateOf({ maintenance, requestsPerHour, planLimits, failure }: Situation) {
  return {
    ...(maintenance && { maintenance }),
    ...(requestsPerHour !== undefined && { requestsPerHour }),
    ...(planLimits && { planLimits }),
    ...(failure && { failNext: { status: failure } }),
  };
}

/** The requests that lead up to it. */
export function preludeTo({ levels }: Situation): readonly Outgoing[] {
  if (levels === undefined) return [];
  return [16, 17, 18, 19, 20, 21, 22].map((parent) => ({
    method: 'POST',
    target: '/api/v2/categories',
    body: { name: `Below ${parent}`, parent_id: parent },
  }));
}

export function requestOf(situation: Situation): Outgoing {
  const { base = '/api/v2', method = 'GET', path = '/products/32', credentials = 'writer' } = situation;
  const { limit, page, minId: min_id, minDate: min_date_created } = situation;
  const query = new URLSearchParams(
    Object.entries({ limit, page, min_id, min_date_created }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    ),
  );
  const takesBody = method === 'POST' || method === 'PUT';
  const text = situation.text ?? (takesBody ? JSON.stringify(bodyOf(situation)) : undefined);
  return {
    method,
    target: query.size === 0 ? `${base}${path}` : `${base}${path}?${query}`,
    headers: {
      ...known[credentials],
      ...(situation.host && { host: undefined }),
      'x-forwarded-proto': situation.proto,
      accept: situation.accept,
      'if-modified-since': situation.since,
      ...(text !== undefined && { 'content-type': situation.type ?? 'application/json' }),
    },
    ...(text !== undefined && { body: text }),
  };
}

function bodyOf(situation: Situation): unknown {
  const { path = '', method } = situation;
  const sample = samples.find(({ resource }) => path.startsWith(`/${resource}`));
  return { ...(method === 'POST' ? sample?.create : sample?.update), ...fieldsOf(situation) };
}

function fieldsOf({ name, colour, parent_id, categories }: Situation): object | undefined {
  const fields = Object.entries({ name, colour, parent_id, categories });
  const stated = fields.filter(([, value]) => value !== undefined);
  return stated.length === 0 ? undefined : Object.fromEntries(stated);
}
