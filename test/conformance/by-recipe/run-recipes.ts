import type { OpenApiDocument } from '../../../scripts/contract/openapi-document.ts';
import { expectAnswers } from '../../../scripts/docs/model/answer-expectations.ts';
import type { Recipe } from '../../../scripts/recipes/recipe.ts';
import { type Kitchen, runRecipe } from '../../../scripts/recipes/run-recipe.ts';
import { answerChecks } from './answer-checks.ts';
import { differencesOf, toNote } from './differences.ts';
import { judged, type Outcome } from './outcome.ts';

/**
 * Runs recipes one by one, and judges the answers.
 *
 * @param run what is different in each run: letters and digits
 */
export async function runRecipes(
  recipes: readonly Recipe[],
  kitchen: Kitchen,
  document: OpenApiDocument,
  run: string,
): Promise<Outcome[]> {
  const expectations = expectAnswers(document, recipes);
  const checks = answerChecks(document, Object.values(expectations));
  const outcomes: Outcome[] = [];
  for (const recipe of recipes) {
    const expected = expectations[recipe.name];
    const differences =
      expected === undefined
        ? [`the document describes no answer with ${recipe.status}`]
        : await runRecipe(recipe, kitchen, run).then(
            (dish) => differencesOf(recipe, dish, expected, checks),
            (error: unknown) => [toNote(error instanceof Error ? error.message : String(error))],
          );
    outcomes.push(judged(recipe, differences));
  }
  return outcomes;
}
