import { expect, test } from 'vitest';
import type { Parameter } from '../../scripts/contract/openapi-document.ts';
import { selectionOf } from '../../scripts/mock/selection.ts';

const parameters: readonly Parameter[] = [
  { name: 'page', in: 'query' },
  { name: 'include', in: 'query', 'x-select': { keep: 'named', groups: { '@short': ['price', 'sku'] } } },
  { name: 'exclude', in: 'query', 'x-select': { keep: 'others' } },
];
const excerpt = { always: ['id'], adds: ['metadata'] };
const mug = { id: 34, name: 'Mug', price: '7.0000', sku: 'MUG', url: '/mug/' };

interface TestCase {
  readonly given: Readonly<Record<string, string | string[]>>;
  /** The fields that are left; undefined where nothing is cut. */
  readonly want: readonly string[] | undefined;
}

const cases: readonly TestCase[] = [
  { given: {}, want: undefined },
  { given: { page: '2' }, want: undefined },
  { given: { include: 'name' }, want: ['id', 'name', 'metadata'] },
  { given: { include: 'name, url' }, want: ['id', 'name', 'url', 'metadata'] },
  { given: { include: ['name', 'url'] }, want: ['id', 'name', 'url', 'metadata'] },
  { given: { include: '@short' }, want: ['id', 'price', 'sku', 'metadata'] },
  { given: { include: '@short,name' }, want: ['id', 'name', 'price', 'sku', 'metadata'] },
  { given: { include: 'colour' }, want: ['id', 'metadata'] },
  { given: { include: '' }, want: ['id', 'metadata'] },
  { given: { include: '__proto__' }, want: ['id', 'metadata'] },
  { given: { exclude: 'name,id' }, want: ['id', 'price', 'sku', 'url', 'metadata'] },
  { given: { include: '@short', exclude: 'sku' }, want: ['id', 'price', 'metadata'] },
];

test.each(cases)('$given leaves $want', ({ given, want }) => {
  const select = selectionOf(parameters, given, excerpt);
  expect(select && Object.keys(select(mug))).toEqual(want);
});
