import { type Json, type JsonMap, mergePatch } from './merge-patch.ts';

/** Title of each code of the contract, and what its response has beside the common parts. */
const RESPONSES: Readonly<Record<number, readonly [title: string, headers: readonly string[]]>> = {
  200: ['OK', []],
  201: ['Created', ['Location']],
  202: ['Accepted', []],
  204: ['No Content', []],
  301: ['Moved Permanently', ['Location']],
  302: ['Found', ['Location']],
  304: ['Not Modified', ['Last-Modified']],
  400: ['Bad Request', []],
  401: ['Unauthorized', ['WWW-Authenticate']],
  403: ['Forbidden', []],
  404: ['Not Found', []],
  405: ['Method Not Allowed', ['Allow']],
  406: ['Not Acceptable', []],
  409: ['Conflict', []],
  413: ['Request Entity Too Large', []],
  415: ['Unsupported Media Type', []],
  500: ['Internal Server Error', []],
  501: ['Not Implemented', []],
  503: ['Service Unavailable', ['Retry-After']],
  507: ['Insufficient Storage', []],
  509: ['Bandwidth Limit Exceeded', ['Retry-After', 'X-Retry-After']],
};
/** Those that the API gives a code whose answers are counted. */
export const API_HEADERS = [
  'X-BC-ApiLimit-Remaining',
  'X-Rate-Limit-Requests-Left',
  'X-Rate-Limit-Requests-Quota',
  'X-Rate-Limit-Time-Window-Ms',
  'X-Rate-Limit-Time-Reset-Ms',
  'X-BC-Store-Version',
];
const WITHOUT_BODY = [204, 301, 302, 304];
const COMMON = [301, 302, 401, 403, 406, 500, 503, 509];

/** A small document, in one file, that keeps every rule of the contract. */
export const baseDocument: JsonMap = {
  openapi: '3.1.0',
  info: { title: 'Base', version: '1.0.0' },
  'x-retry-policies': {
    never: 'Do not send it again.',
    'after-delay': 'Wait first.',
    'backoff-if-idempotent': 'Send it again with growing pauses.',
  },
  'x-undescribed-requests': {
    'unsupported-method': {
      description: 'A method that no operation has.',
      response: { $ref: '#/components/responses/NotImplemented' },
      cause: 'not-implemented',
    },
  },
  paths: {
    '/products': {
      get: operation([200, 204, 304, 400, 413], {
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 250 }, example: 50 },
          { $ref: '#/components/parameters/IfModifiedSince' },
        ],
      }),
      post: operation([201, 400, 409, 413, 415, 507], {
        requestBody: body(),
        'x-limits': [{ cause: 'insufficient-storage', maximum: 500 }],
      }),
      delete: operation([202, 204]),
    },
    '/products/{product_id}': {
      parameters: [{ name: 'product_id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: operation([200, 400, 404]),
      put: operation([200, 400, 404, 413, 415], { requestBody: body() }),
      delete: operation([204, 400, 404]),
    },
    '/time': { get: operation([200]) },
  },
  components: {
    parameters: {
      IfModifiedSince: {
        name: 'If-Modified-Since',
        in: 'header',
        schema: { type: 'string', format: 'http-date' },
        example: 'Tue, 15 Nov 2011 12:45:26 GMT',
      },
    },
    responses: Object.fromEntries(
      Object.keys(RESPONSES).map((code) => [keyOf(Number(code)), response(Number(code))]),
    ),
    schemas: {
      Product: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { type: 'integer', minimum: 1, readOnly: true },
          name: { type: 'string', maxLength: 50, examples: ['Mug'] },
          parent: { $ref: '#/components/schemas/Product' },
        },
      },
    },
  },
};

/** The base document after a JSON Merge Patch (RFC 7396), in which null takes a member away. */
export function baseWith(patch: Json): Json {
  return mergePatch(baseDocument, patch);
}

function operation(codes: readonly number[], rest: JsonMap = {}): JsonMap {
  const references = [...codes, ...COMMON].map((code): [string, Json] => [
    String(code),
    { $ref: `#/components/responses/${keyOf(code)}` },
  ]);
  return { ...rest, responses: Object.fromEntries(references) };
}

function body(): JsonMap {
  const schema = { $ref: '#/components/schemas/Product' };
  return { content: { 'application/json': { schema, examples: { mug: { value: { name: 'Mug' } } } } } };
}

function keyOf(code: number): string {
  return titleOf(code).replaceAll(' ', '');
}

function titleOf(code: number): string {
  return RESPONSES[code]?.[0] ?? '';
}

function response(code: number): JsonMap {
  const title = titleOf(code);
  const cause = title.toLowerCase().replaceAll(' ', '-');
  const names = [...(RESPONSES[code]?.[1] ?? []), ...API_HEADERS];
  const headers = Object.fromEntries(names.map((name) => [name, { required: true, schema: {} }]));
  const common = {
    description: `${title}.`,
    'x-status': code,
    'x-summary': title,
    'x-retry': 'never',
    headers,
  };
  if (WITHOUT_BODY.includes(code)) return { ...common, 'x-causes': { [cause]: { summary: title } } };
  const value = code < 400 ? { id: 1, name: 'Mug' } : [{ status: code, message: title }];
  const schema = code < 400 ? { $ref: '#/components/schemas/Product' } : errorBody(code);
  const examples = { [cause]: { summary: title, value } };
  return { ...common, content: { 'application/json': { schema, examples } } };
}

function errorBody(code: number): JsonMap {
  const properties = { status: { const: code }, message: { type: 'string' } };
  return { type: 'array', items: { type: 'object', required: ['status', 'message'], properties } };
}
