import { expect, test } from 'vitest';
import type { Recipe } from '../../scripts/recipes/recipe.ts';
import { unmetExpectations } from '../../scripts/recipes/unmet-expectations.ts';

const RECIPE: Recipe = {
  name: '409-duplicate-sku',
  status: 409,
  cause: 'duplicate-sku',
  title: 'Twice',
  request: { method: 'POST', path: '/products' },
  expect: { headers: { Location: '{base}/x' }, details: { field: 'sku', ids: ['{product}'] } },
};
const REQUEST = { method: 'POST', url: 'http://host/products', headers: {}, body: undefined };
const VALUES = { base: '/api/v2', product: 7 };
const BODY = JSON.stringify([{ status: 409, details: { field: 'sku', ids: [7], more: true } }]);

test.each([
  { name: 'all is met', given: {}, want: [] },
  { name: 'another code', given: { status: 200 }, want: ['The status is 200 instead of 409.'] },
  {
    name: 'no header',
    given: { headers: {} },
    want: ['The header Location is missing.'],
  },
  { name: 'the same place in full', given: { headers: { location: 'http://host/api/v2/x' } }, want: [] },
  {
    name: 'another place',
    given: { headers: { location: 'http://other/api/v2/x' } },
    want: ['The header Location is http://other/api/v2/x instead of /api/v2/x.'],
  },
  {
    name: 'another cause',
    given: { body: '[{"details":{"field":"name"}}]' },
    want: ['The details have field "name" instead of "sku".', 'The details have ids missing instead of [7].'],
  },
  {
    name: 'no JSON',
    given: { body: '<html>' },
    want: [
      'The details have field missing instead of "sku".',
      'The details have ids missing instead of [7].',
    ],
  },
])('$name', ({ given, want }) => {
  const answer = { status: 409, headers: { location: '/api/v2/x' }, body: BODY, ...given };
  expect(unmetExpectations(RECIPE, { request: REQUEST, answer, values: VALUES })).toEqual(want);
});

test('a value that was never captured stays a placeholder', () => {
  const answer = { status: 409, headers: { location: '/api/v2/x' }, body: BODY };
  expect(unmetExpectations(RECIPE, { request: REQUEST, answer, values: { base: '/api/v2' } })).toEqual([
    'The details have ids [7] instead of ["{product}"].',
  ]);
});
