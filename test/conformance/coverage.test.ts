import { expect, test } from 'vitest';
import { coverageOf } from '../../scripts/conformance/coverage.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { recipes } from '../../scripts/recipes/recipes.ts';
import { page } from '../openapi/page.ts';

const { codes, causes, documented, reached } = coverageOf(
  await loadDocument('generated/openapi.json'),
  recipes,
);

test(`recipes reach ${codes} codes, ${causes} causes and ${reached.length} of ${documented.length} answers that operations document; documented-answers.test.ts reaches all ${documented.length}`, () => {
  const named = page.flatMap((row) =>
    [...row.causes, ...row.choices].map((cause) => `${row.status} ${cause}`),
  );
  const tried = new Set(recipes.map(({ status, cause }) => `${status} ${cause}`));
  expect([...tried].toSorted()).toEqual(named.toSorted());
});
