import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { bundledDocument, createMock } from '../../scripts/mock/create-mock.ts';
import { bundledEdition } from '../../scripts/mock/load-served.ts';
import { recipesOf } from '../../scripts/recipes/recipes.ts';
import { checkRecipes } from '../conformance/by-recipe/check-recipes.ts';
import { subjectOf } from '../conformance/try-mock.ts';

const base = await loadDocument(bundledDocument);
const edition = await loadDocument(bundledEdition('2026'));

/** The recipes of a document that fail on the mock of the base, or of an edition. */
async function failing(document: OpenApiDocument, served: { readonly edition?: string }): Promise<string[]> {
  const mock = await createMock({ deleteAllAfter: 1, ...served });
  try {
    const url = await mock.listen();
    const outcomes = await checkRecipes(document, subjectOf(url));
    return outcomes.filter(({ verdict }) => verdict !== 'pass').map(({ recipe }) => recipe.name);
  } finally {
    await mock.close();
  }
}

test('the mock of an edition conforms to that edition', async () => {
  expect(await failing(edition, { edition: '2026' })).toEqual([]);
});

test('the kit tells the mock of the base from that of the edition', async () => {
  const names = (document: OpenApiDocument) => recipesOf(document).map(({ name }) => name);
  const known = names(base);
  const moved = names(edition).filter((name) => !known.includes(name));
  expect(moved).toEqual([
    ...['422-missing-required-data', '422-invalid-field', '422-unknown-field', '422-read-only-field'],
    '429-hourly-limit-reached',
  ]);
  expect(await failing(edition, {})).toEqual(moved);
});
