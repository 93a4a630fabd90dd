import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../scripts/contract/resolve-reference.ts';

const document = {
  openapi: '3.1.1',
  info: { title: '', version: '' },
  paths: { '/a~b/{c}': { get: { found: true } } },
  first: { $ref: '#/second' },
  second: { end: true },
  circle: { $ref: '#/circle' },
  text: 'a word',
} as unknown as OpenApiDocument;

test.each([
  { name: 'a value that is no reference', given: { own: true }, want: { own: true } },
  { name: 'a reference', given: { $ref: '#/second' }, want: { end: true } },
  { name: 'a reference to a reference', given: { $ref: '#/first' }, want: { end: true } },
  {
    name: 'a pointer with escapes of both kinds (RFC 6901, sections 3 and 6)',
    given: { $ref: '#/paths/~1a~0b~1%7Bc%7D/get' },
    want: { found: true },
  },
])('$name', ({ given, want }) => {
  expect(resolveReference(document, given)).toEqual(want);
});

test.each([
  ['#/nowhere', 'The $ref #/nowhere leads nowhere.'],
  // An inherited member is no member of the document.
  ['#/constructor', 'The $ref #/constructor leads nowhere.'],
  ['#/circle', 'The $ref #/circle leads in a circle.'],
  ['#/text', 'The $ref #/text leads to a value that is no object.'],
  ['other.yaml#/a', 'The $ref other.yaml#/a does not lead into the document itself.'],
])('%s is refused', (reference, message) => {
  expect(() => resolveReference(document, { $ref: reference })).toThrow(new Error(message));
});
