import { expect, test } from 'vitest';
import { renderResponseTable } from '../../scripts/build/response-table.ts';
import { STAMP } from '../../scripts/build/stamp.ts';
import type { OpenApiDocument, Response } from '../../scripts/contract/openapi-document.ts';

const json = { 'application/json': { examples: { 'no-shoe': { summary: 'No shoe has the id' } } } };
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
    paths: { '/shoes/{id}': { get: { operationId: 'getShoe', responses: { '404': response } } } },
    components: {
      responses: { NotFound: notFound },
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

test('the shared responses, the codes of the operations and the headers of a document', () => {
  const { javascript, declarations } = renderResponseTable(documentWith(notFound));
  expect(javascript).toBe(`// ${STAMP}

/** The shared responses by status code. */
export const responses = {
  "404": {"name":"NotFound","summary":"Not Found","class":"4xx","retry":"never","mediaTypes":["application/json"],"headers":["X-Left"],"causes":["no-shoe"]},
};

/** The status codes that each operation documents. */
export const statuses = {
  "/shoes/{id}": {"get":[404]},
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
  readonly 404: { readonly "name": "NotFound", readonly "summary": "Not Found", readonly "class": "4xx", readonly "retry": "never", readonly "mediaTypes": readonly ["application/json"], readonly "headers": readonly ["X-Left"], readonly "causes": readonly ["no-shoe"] },
};

/** The status codes that each operation documents. */
export declare const statuses: {
  readonly "/shoes/{id}": { readonly "get": readonly [404] },
};

/** Every header, and whether its value may be a number. */
export declare const headers: {
  readonly "X-Left": true,
  readonly "X-Seconds": true,
  readonly "X-Either": true,
  readonly "Retry-After": true,
  readonly "Location": false,
};
`);
});

test('a response that has other media types than the shared one of its code is refused', () => {
  expect(() => renderResponseTable(documentWith({ description: 'None.' }))).toThrow(
    new Error('The 404 of get /shoes/{id} has other media types than the shared 404.'),
  );
});
