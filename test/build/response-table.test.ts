import { expect, test } from 'vitest';
import { renderResponseTable } from '../../scripts/build/response-table.ts';
import { STAMP } from '../../scripts/build/stamp.ts';
import type { OpenApiDocument, Response } from '../../scripts/contract/openapi-document.ts';

const json = {
  'application/json': {
    examples: {
      'no-shoe': { summary: 'No shoe has the id' },
      'no-pair': { summary: 'The shoe has lost its other', 'x-details': 'PairDetails' },
    },
  },
};
const gone: Response = {
  description: 'The shoe was sold.',
  'x-status': 410,
  'x-summary': 'Gone',
  'x-retry': 'never',
  'x-causes': { sold: { summary: 'It was sold' } },
};
const notFound: Response = {
  description: 'There is no such shoe.',
  'x-status': 404,
  'x-summary': 'Not Found',
  'x-retry': 'never',
  headers: { 'X-Left': { $ref: '#/components/headers/X-Left' } },
  content: json,
};

function documentWith(response: Response): OpenApiDocument {
  return {
    openapi: '3.1.1',
    info: { title: 'Shoes', version: '1' },
    paths: {
      '/shoes/{id}': {
        get: {
          operationId: 'getShoe',
          responses: { '404': response, '410': { $ref: '#/components/responses/Gone' } },
          'x-causes': { '404': ['no-shoe'] },
        },
        delete: { operationId: 'deleteShoe', responses: { '404': response } },
      },
    },
    components: {
      responses: { NotFound: notFound, Gone: gone },
      headers: {
        'X-Left': { schema: { type: 'integer' } },
        'X-Seconds': { schema: { type: 'number' } },
        'X-Either': { schema: { type: ['number', 'null'] } },
        'Retry-After': { schema: { oneOf: [{ type: 'integer' }, { type: 'string' }] } },
        Location: { schema: { type: 'string' } },
      },
    },
    'x-retry-policies': { never: 'Do not.' },
  };
}

test('the shared responses, the codes and causes of the operations, and the headers of a document', () => {
  const { javascript, declarations } = renderResponseTable(documentWith(notFound));
  expect(javascript).toBe(`// ${STAMP}

/** The shared responses by status code. */
export const responses = {
  "404": {"name":"NotFound","summary":"Not Found","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-Left"],"causes":["no-shoe","no-pair"]},
  "410": {"name":"Gone","summary":"Gone","class":"4xx","retry":"never","mediaTypes":[],"headers":[],"causes":["sold"]},
};

/** The status codes that each operation documents. */
export const statuses = {
  "/shoes/{id}": {"get":[404,410],"delete":[404]},
};

/** Every header, and whether its value may be a number. */
export const headers = {
  "X-Left": true,
  "X-Seconds": true,
  "X-Either": true,
  "Retry-After": true,
  "Location": false,
};
`);
  expect(declarations).toBe(`// ${STAMP}

/** The shared responses by status code. */
export declare const responses: {
  readonly 404: { readonly "name": "NotFound", readonly "summary": "Not Found", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-Left"], readonly "causes": readonly ["no-shoe", "no-pair"] },
  readonly 410: { readonly "name": "Gone", readonly "summary": "Gone", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly [], readonly "headers": readonly [], readonly "causes": readonly ["sold"] },
};

/** The status codes that each operation documents. */
export declare const statuses: {
  readonly "/shoes/{id}": { readonly "get": readonly [404, 410], readonly "delete": readonly [404] },
};

/** Every header, and whether its value may be a number. */
export declare const headers: {
  readonly "X-Left": true,
  readonly "X-Seconds": true,
  readonly "X-Either": true,
  readonly "Retry-After": true,
  readonly "Location": false,
};

/** The causes that the answers of each operation can have, by status code. */
export interface Causes {
  readonly "/shoes/{id}": { readonly "get": { readonly 404: readonly ["no-shoe"], readonly 410: readonly ["sold"] }, readonly "delete": { readonly 404: readonly ["no-shoe", "no-pair"] } },
}

/** The schema of the details of an error, by its cause. */
export interface Details {
  readonly "no-pair": "PairDetails",
}
`);
});

test('a response that has other media types than the shared one of its code is refused', () => {
  expect(() => renderResponseTable(documentWith({ description: 'None.' }))).toThrow(
    new Error('The 404 of get /shoes/{id} has other media types than the shared 404.'),
  );
});
