import fc from 'fast-check';
import { loadDocument } from '../../../scripts/contract/load-document.ts';
import { listOperations } from '../../../scripts/contract/operations.ts';
import { bundledDocument } from '../../../scripts/mock/create-mock.ts';
import { basic } from '../client.ts';
import { operations, paths, samples } from '../samples.ts';
import { bodies, bodyLike } from './bodies.ts';

/** A request for a mock without a network. */
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

const pathsBelowBase = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...paths.map(({ path }) => path)) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...samples.map(({ resource }) => resource)), ids)
      .map(([resource, id]) => `/${resource}/${id}`),
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

const parameterNames = new Set(
  listOperations(await loadDocument(bundledDocument)).flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
  ),
);
const queries = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...parameterNames) },
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
  .map((value) => value.replace(/[^\t\x20-\x7e]/g, ''));
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
    'transfer-encoding': fc.constantFrom('chunked', 'identity'),
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
  { weight: 9, arbitrary: fc.constant(basic('demo:demo-token')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(basic('viewer:viewer-token'), basic('demo:wrong'), 'Basic', 'Basic ===='),
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

/** Whatever: most of these are refused early. */
const wild = fc.record({ method: methods, path: pathsBelowBase, body: bodies });

/** What an operation could do. */
const tame = fc.oneof(
  ...operations.map(({ method, path, body }) =>
    fc.record({
      method: fc.constant(method),
      path: fc.constant(path),
      body: body === undefined ? fc.constant(undefined) : bodyLike(body as Readonly<Record<string, unknown>>),
    }),
  ),
);

export const requests: fc.Arbitrary<GeneratedRequest> = fc
  .record({
    base: bases,
    what: fc.oneof(wild, tame),
    query: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: queries }),
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
        authorization: labels.authorization,
        ...(hasBody && { 'content-type': labels.contentType }),
        ...others,
      },
      payload: hasBody ? body : undefined,
    };
  });

/** What the control endpoint is told before requests are sent. */
export const states: fc.Arbitrary<object> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[{ maintenance: true }, { maintenance: 'upgrade' }, { planProducts: 0 }, { requestsPerHour: 3 }],
      ...[500, 507, 409].map((status) => ({ failNext: { status, times: 3 } })),
    ),
  },
);
