import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../scripts/conformance/coverage.ts';
import { isSentHere } from '../../scripts/conformance/sent-here.ts';
import { listWorkflowFiles, readWorkflowFile } from '../../scripts/conformance/workflow-files.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { lintWithRedocly } from '../../scripts/lint/redocly.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { recipes } from '../../scripts/recipes/recipes.ts';
import { page } from '../openapi/page.ts';
import { described } from './described.ts';
import { workflowOfRecipe } from './workflow-of-recipe.ts';

const document = await loadDocument(bundledDocument);
const files = listWorkflowFiles().map((path) => ({
  path,
  name: basename(path),
  workflows: readWorkflowFile(path).workflows,
}));
const workflows = new Map(
  files.flatMap((file) => file.workflows.map((workflow) => [workflow.workflowId, workflow])),
);
const sentHere = recipes.filter((recipe) => isSentHere(recipe));
const { codes, causes, documented, reached } = coverageOf(document, recipes);

describe(`${workflows.size} workflows and ${sentHere.length} requests of our own`, () => {
  test.each(files)('$name is clean to Redocly', async ({ path }) => {
    expect(await lintWithRedocly(path)).toEqual([]);
  });

  test.each(recipes.filter((recipe) => !isSentHere(recipe)))('$name says what its recipe says', (recipe) => {
    expect(workflows.get(recipe.name)).toEqual(workflowOfRecipe(recipe, described(document)));
  });

  test('there is no workflow for anything else', () => {
    const names = recipes.filter((recipe) => !isSentHere(recipe)).map(({ name }) => name);
    expect([...workflows.keys()].toSorted()).toEqual(names.toSorted());
  });
});

test(`they reach ${codes} codes, ${causes} causes and ${reached.length} of ${documented.length} answers that operations document; documented-answers.test.ts reaches all ${documented.length}`, () => {
  const named = page.flatMap((row) =>
    [...row.causes, ...row.choices].map((cause) => `${row.status} ${cause}`),
  );
  const tried = new Set(recipes.map(({ status, cause }) => `${status} ${cause}`));
  expect([...tried].toSorted()).toEqual(named.toSorted());
});
