import fc from 'fast-check';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { bodiesFrom, bodyLike } from './bodies.ts';
import {
  collectionsOf,
  listSendable,
  authorization as ownAuthorization,
  type Sendable,
} from './operations.ts';

/** A request that HTTP/1.1 can carry, whatever it makes of it. */
export interface GeneratedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Each character stands for a byte. */
  readonly payload: string | undefined;
}

const long = 'x'.repeat(10_000);

/** Values that are odd in a path, a query or a header field. */
const odd = fc.constantFrom(
  ...['', '0', '-1', '-0', '1', '250', '251', '999', '1e3', '1.5', '0x20', 'NaN', 'Infinity', 'null', 'true'],
  ...['2147483647', '2147483648', '9007199254740993', '9'.repeat(400), long, '*', '..', '~', ',', '[]', '{}'],
  ...['%', '%E0%A4%A', '%zz', '%00', '%2F', '%2e%2e', '%0d%0aX-Injected:1', '%F0%9F%92%A9', '%ed%a0%80'],
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', '32.json', "'", '"', '<script>', ';', '\\'],
  ...['2012-09-21', '2012-02-30', 'Tue, 15 Nov 2016 12:45:26 +0000', 'id:desc', 'id:sideways', 'New'],
);
const text = fc.string({ maxLength: 30 }).map((value) => encodeURIComponent(value));
const ids = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('32', '34', '10', '14', '118', '5', '4711', '2147483647') },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: text },
);

const pathsOf = (sendable: readonly Sendable[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...new Set(sendable.map(({ path }) => path))) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...collectionsOf(sendable)), ids)
        .map(([collection, id]) => `/${collection}/${id}`),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(ids, odd), { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
    },
  );

const bases = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('/api/v2', '/stores/abc123/v2') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('/api/v1', '/stores/abc123/v1', '', '/', '/api', '/api/v2/', '//'),
  },
  { weight: 1, arbitrary: odd.map((hash) => `/stores/${hash}/v2`) },
);

const queriesWith = (names: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...names) },
          { weight: 1, arbitrary: fc.oneof(odd, text) },
          { weight: 1, arbitrary: fc.constantFrom('__code', '__example', 'limit[]', 'page[a]', '') },
        ),
        fc.oneof(odd, text),
      ),
      { maxLength: 4 },
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

const fieldValue = fc
  .oneof(odd, fc.string({ maxLength: 40 }))
  .map((value) => value.replace(/[^\t\x20-\x7e]/g, '').trim());
const among = (...values: string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, fieldValue);

const headers = fc.record(
  {
    accept: among(
      'application/json',
      '*/*',
      'text/html',
      'application/json;q=0',
      'text/html;q=0.9,*/*;q=0.1',
    ),
    'content-encoding': among('gzip', 'identity'),
    'if-modified-since': among('Tue, 15 Nov 2016 12:45:26 GMT', 'Thursday, 07-Mar-24 00:00:00 GMT', 'now'),
    'x-forwarded-proto': among('http', 'https', 'http, https'),
    host: among('127.0.0.1', 'localhost:1', 'example.com', '[::1]:80', 'a b', '[', 'user@host'),
    origin: among('null', 'http://localhost:3000'),
    'access-control-request-method': among('GET', 'PATCH'),
    'access-control-request-headers': among('authorization', 'x-a, x-b'),
    prefer: among(
      'code=409',
      'code=409, example=duplicate-sku',
      'example=read',
      'code=999',
      'code=',
      'code="2',
    ),
    'transfer-encoding': fc.constant('chunked'),
    'x-auth-client': among('demo'),
    'x-auth-token': among('demo-token'),
    __proto__: fieldValue,
    constructor: fieldValue,
  },
  { requiredKeys: [] },
);
/** Most requests have few fields that are odd, or they would all be refused for the same reasons. */
const fewHeaders = fc.tuple(headers, fc.nat({ max: 2 }), fc.nat()).map(([fields, count, start]) => {
  const entries = Object.entries(fields);
  const rotated = [...entries.slice(start % 14), ...entries.slice(0, start % 14)];
  return Object.fromEntries(rotated.slice(0, count));
});

const authorization = fc.oneof(
  { weight: 9, arbitrary: fc.constant(ownAuthorization) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      `Basic ${btoa('viewer:viewer-token')}`,
      `Basic ${btoa('demo:wrong')}`,
      'Basic',
      'Basic ====',
    ),
  },
  { weight: 1, arbitrary: fieldValue },
);
const contentType = fc.oneof(
  { weight: 9, arbitrary: fc.constant('application/json') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'application/json; charset=utf-16',
      'text/xml',
    ),
  },
  { weight: 1, arbitrary: fieldValue },
);

const methods = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'POST', 'PUT') },
  { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'get', 'QUERY') },
);

/** Requests that are mostly what the document describes, and wrong in few ways at a time. */
export function requestsFor(document: OpenApiDocument): fc.Arbitrary<GeneratedRequest> {
  const sendable = listSendable(document);
  const bodies = bodiesFrom(sendable.flatMap(({ body }) => (body === undefined ? [] : [body])));
  const queryNames = new Set(
    listOperations(document).flatMap(({ parameters }) =>
      parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    ),
  );
  // Whatever: most of these are refused early.
  const wild = fc.record({ method: methods, path: pathsOf(sendable), body: bodies });
  const tame = fc.oneof(
    ...sendable.map(({ method, path, body }) =>
      fc.record({
        method: fc.constant(method),
        path: fc.constant(path),
        body: body === undefined ? fc.constant(undefined) : bodyLike(body),
      }),
    ),
  );
  return fc
    .record({
      base: bases,
      what: fc.oneof(wild, tame),
      query: fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: queriesWith([...queryNames]) },
      ),
      authorization,
      contentType,
      others: fewHeaders,
    })
    .map(({ base, what: { method, path, body }, query, others, ...labels }) => {
      const hasBody = !['GET', 'HEAD', 'TRACE'].includes(method) && body !== undefined;
      return {
        method,
        url: `${base}${path}${query === '' ? '' : `?${query}`}`,
        headers: {
          host: '127.0.0.1',
          authorization: labels.authorization,
          ...(hasBody && { 'content-type': labels.contentType }),
          ...others,
        },
        payload: hasBody ? body : undefined,
      };
    });
}

/** What the control endpoint is told before requests are sent. */
export const states: fc.Arbitrary<object> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        { maintenance: true },
        { maintenance: 'upgrade' },
        { planLimits: { '/products': 0 } },
        { requestsPerHour: 3 },
      ],
      ...[500, 507, 409].map((status) => ({ failNext: { status, times: 3 } })),
    ),
  },
);
