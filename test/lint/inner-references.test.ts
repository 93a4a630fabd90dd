import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { resolveWithin } from '../../scripts/lint/inner-references.ts';
import { contractDocument } from '../mock/store/contract-document.ts';

const { Resolver } = createRequire(import.meta.url)(
  '@stoplight/spectral-ref-resolver',
) as typeof import('@stoplight/spectral-ref-resolver');

/** Where the document stands; nothing is read from there. */
const FILE = '/openapi.json';

const ROWS = [
  { name: 'the contract', document: contractDocument },
  { name: 'no reference', document: { info: { title: 'A store' }, tags: [] } },
  {
    name: 'references to references, in lists and beside other members',
    document: {
      a: [{ $ref: '#/b', summary: 'left out' }, { c: { $ref: '#/d' } }],
      b: { $ref: '#/d' },
      d: { e: 1 },
    },
  },
  {
    name: 'names that a pointer and a URI escape',
    document: {
      a: { $ref: '#/paths/~1products~1%7Bid%7D/x~0y%20z' },
      paths: { '/products/{id}': { 'x~y z': { b: { $ref: '#/%C3%A9' } } } },
      é: 1,
    },
  },
  { name: 'what only looks like a reference', document: { properties: { $ref: { type: 'string' } } } },
];

test.each(ROWS)('resolves as Spectral itself does: $name', async ({ document }) => {
  const { result, graph, errors } = await new Resolver().resolve(structuredClone(document), {
    baseUri: FILE,
  });
  expect(errors).toEqual([]);
  expect(resolveWithin(document)).toEqual({ result, refMap: graph.getNodeData(FILE).refMap });
});

describe('leaves to Spectral', () => {
  test.each([
    { name: 'another file', document: { a: { $ref: 'b.yaml' } } },
    { name: 'a part of another file', document: { a: { $ref: 'b.yaml#/c' } } },
    { name: 'nowhere', document: { a: { $ref: '#/b' } } },
    { name: 'what only the prototype has', document: { a: { $ref: '#/toString' } } },
    { name: 'an anchor', document: { a: { $ref: '#b' }, b: { $anchor: 'b' } } },
    { name: 'what is no URI', document: { a: { $ref: '#/%' }, '%': 1 } },
    { name: 'itself', document: { a: { $ref: '#/a' } } },
    { name: 'what it is in', document: { a: { b: { $ref: '#/a' } } } },
    { name: 'a circle', document: { a: { b: { $ref: '#/c' } }, c: { d: { $ref: '#/a' } } } },
  ])('a reference to $name', ({ document }) => {
    expect(resolveWithin(document)).toBeUndefined();
  });
});
