import { expect, test } from 'vitest';
import { coverageOf } from '../../scripts/conformance/coverage.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { page } from '../openapi/page.ts';
import { recipes } from '../recipes/contract-recipes.ts';

const { codes, causes, documented, reached } = coverageOf(
  await loadDocument('generated/openapi.json'),
  recipes,
);

test(`recipes reach ${codes} codes, ${causes} causes, ${reached.length} of ${documented.length} answers that operations document, and every cause of the page`, () => {
  const named = page.flatMap(({ status, causes }) => causes.map((cause) => `${status} ${cause}`));
  const tried = new Set(recipes.map(({ status, cause }) => `${status} ${cause}`));
  expect(named.filter((cause) => !tried.has(cause))).toEqual([]);
});
