import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FileCache } from '../../scripts/lint/file-cache.ts';
import { resolveReferences } from '../../scripts/lint/resolve-references.ts';
import { contractDocument } from '../mock/store/contract-document.ts';

const { Resolver } = createRequire(import.meta.url)(
  '@stoplight/spectral-ref-resolver',
) as typeof import('@stoplight/spectral-ref-resolver');

/** Where the document stands. */
const FILE = '/documents/openapi.yaml';

interface Row {
  readonly name: string;
  readonly document: object;
  /** What stands beside it, by path. */
  readonly files?: Readonly<Record<string, object>>;
}

const ROWS: readonly Row[] = [
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
  {
    name: 'other files, whole and in part, and what they refer to',
    document: { a: { $ref: 'more/b.yaml' }, c: { $ref: './more/d.yaml#/e~1f' }, g: { $ref: '#/a' } },
    files: {
      '/documents/more/b.yaml': { h: { $ref: '../i.yaml' }, j: [{ $ref: '#/k' }], k: { l: 1 } },
      '/documents/more/d.yaml': { 'e/f': { m: { $ref: 'b.yaml#/k' } } },
      '/documents/i.yaml': { n: { $ref: 'more/d.yaml#/e~1f' } },
    },
  },
];

test.each(ROWS)('resolves as Spectral itself does: $name', async ({ document, files = {} }) => {
  const read = async (path: string) => structuredClone(files[path]);
  const want = await withSpectral(document, FILE, read);
  expect(want.errors).toEqual([]);
  expect(await resolveReferences(document, FILE, read)).toEqual({
    result: want.result,
    refMaps: new Map(
      [FILE, ...Object.keys(files)].map((path) => [path, want.graph.getNodeData(path).refMap]),
    ),
  });
});

test('resolves the source as Spectral itself does', async () => {
  const root = resolve('openapi/openapi.yaml');
  const read = async (path: string) => parse(await readFile(path, 'utf8')) as object;
  const want = await withSpectral(await read(root), root, read);
  const ours = await resolveReferences(await read(root), root, read);
  expect(want.errors).toEqual([]);
  expect(ours?.result).toEqual(want.result);
  const maps = [...(ours?.refMaps ?? [])];
  expect(maps.length).toBeGreaterThan(300);
  // Of a file of which only a part is referred to Spectral knows the references in that part.
  for (const [path, map] of maps) expect(map).toMatchObject(want.graph.getNodeData(path).refMap);
});

describe('leaves to Spectral', () => {
  test.each([
    { name: 'a file that is not there', document: { a: { $ref: 'none.yaml' } } },
    { name: 'another host', document: { a: { $ref: 'https://example.com/b.yaml' } } },
    { name: 'the root of the disk', document: { a: { $ref: '/b.yaml' } } },
    { name: 'a file whose name a URI escapes', document: { a: { $ref: 'b%20c.yaml' } } },
    { name: 'nowhere', document: { a: { $ref: '#/b' } } },
    { name: 'nowhere in another file', document: { a: { $ref: 'b.yaml#/d' } } },
    { name: 'what only the prototype has', document: { a: { $ref: '#/toString' } } },
    { name: 'an anchor', document: { a: { $ref: '#b' }, b: { $anchor: 'b' } } },
    { name: 'what is no URI', document: { a: { $ref: '#/%' }, '%': 1 } },
    { name: 'itself', document: { a: { $ref: '#/a' } } },
    { name: 'what it is in', document: { a: { b: { $ref: '#/a' } } } },
    { name: 'a circle', document: { a: { b: { $ref: '#/c' } }, c: { d: { $ref: '#/a' } } } },
    { name: 'a circle of files', document: { a: { $ref: 'circle.yaml' } } },
  ])('a reference to $name', async ({ document }) => {
    const files: Readonly<Record<string, object>> = {
      '/documents/b.yaml': { c: 1 },
      '/documents/circle.yaml': { d: { $ref: 'openapi.yaml#/a' } },
    };
    const read = async (path: string) => {
      const data = files[path];
      if (data === undefined) throw new Error(`There is no ${path}.`);
      return data;
    };
    expect(await resolveReferences(document, FILE, read)).toBeUndefined();
  });
});

async function withSpectral(document: object, path: string, read: (path: string) => Promise<unknown>) {
  const resolver = new Resolver({
    uriCache: new FileCache(),
    resolvers: { file: { resolve: (uri) => read(uri.path()) } },
  });
  return resolver.resolve(structuredClone(document), { baseUri: path });
}
