import { expect, test } from 'vitest';
import type { OpenApiDocument, Response } from '../../scripts/contract/openapi-document.ts';
import { answerCheck } from '../../scripts/fuzz/check-answer.ts';

const FULL: Response = {
  description: '',
  headers: {
    'Retry-After': {
      required: true,
      schema: { oneOf: [{ type: 'integer' }, { format: 'http-date', type: 'string' }] },
    },
    'X-Left': { $ref: '#/components/headers/X-Left' },
  },
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } },
};
const EMPTY: Response = { description: '' };

const document: OpenApiDocument = {
  openapi: '3.1.1',
  info: { title: '', version: '' },
  paths: {},
  components: {
    headers: { 'X-Left': { schema: { type: 'integer', minimum: 0 } } },
    schemas: { Body: { type: 'array', items: { type: 'string', format: 'uuid' } } },
    responses: { Full: FULL, Empty: EMPTY },
  },
};

const UUID = '8d4d492f-17a1-4d95-b396-e1c5720815a5';
const json = { 'Content-Type': 'application/json' };

test.each([
  {
    name: 'all right',
    given: { fields: { ...json, 'Retry-After': '9', 'X-Left': '3' }, body: [UUID] },
    want: [],
  },
  {
    name: 'a date in place of seconds, an optional header left out',
    given: { fields: { ...json, 'Retry-After': 'Tue, 15 Nov 2011 12:45:26 GMT' }, body: [] },
    want: [],
  },
  { name: 'a required header left out', given: { fields: json, body: [] }, want: ['Retry-After is missing'] },
  {
    name: 'a header with a wrong value',
    given: { fields: { ...json, 'Retry-After': '9', 'X-Left': '-1' }, body: [] },
    want: ['X-Left: data/value must be >= 0'],
  },
  {
    name: 'a body of a wrong type, a value of a wrong format',
    given: { fields: { ...json, 'Retry-After': '9' }, body: ['no-uuid', 1] },
    want: ['body: data/0 must match format "uuid", data/1 must be string'],
  },
  {
    name: 'another media type',
    given: { fields: { 'Content-Type': 'text/plain', 'Retry-After': '9' }, body: [] },
    want: ['the media type text/plain is not documented'],
  },
  {
    name: 'what Prism itself finds',
    given: { fields: { ...json, 'Retry-After': '9', 'sl-violations': '[1]' }, body: [] },
    want: ['Prism: [1]'],
  },
])('$name', ({ given: { fields, body }, want }) => {
  const answer = { headers: new Headers(fields as Record<string, string>), body: JSON.stringify(body) };
  expect(answerCheck(document)(answer, FULL, '/components/responses/Full')).toEqual(want);
});

test('a body where the document has none', () => {
  const check = answerCheck(document);
  expect(check({ headers: new Headers(), body: '' }, EMPTY, '/components/responses/Empty')).toEqual([]);
  expect(check({ headers: new Headers(), body: '[]' }, EMPTY, '/components/responses/Empty')).toEqual([
    'there is a body, but the document has none',
  ]);
});
