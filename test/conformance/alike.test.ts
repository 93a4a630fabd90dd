import { expect, test } from 'vitest';
import { differencesOf } from '../../scripts/conformance/differences.ts';
import { expectAnswers } from '../../scripts/docs/model/answer-expectations.ts';
import { compareAnswer } from '../../scripts/docs/page/compare-answer.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import type { Recipe } from '../../scripts/recipes/recipe.ts';
import { recipes } from '../../scripts/recipes/recipes.ts';
import { type Dish, runRecipe } from '../../scripts/recipes/run-recipe.ts';
import { unmetExpectations } from '../../scripts/recipes/unmet-expectations.ts';
import { kitchenOf } from '../recipes/kitchen.ts';
import { document } from './try-mock.ts';

const expectations = expectAnswers(document, recipes);

/** Whether the page and the kit take an answer for one that keeps the contract. */
function verdicts(recipe: Recipe, dish: Dish) {
  const expected = expectations[recipe.name];
  if (expected === undefined) throw new Error(`Nothing is expected of ${recipe.name}.`);
  const { faults } = compareAnswer(expected, dish.answer, { bodies: {}, headers: {} });
  return {
    page: faults.length + unmetExpectations(recipe, dish).length === 0,
    kit: differencesOf(recipe, dish, document).length === 0,
  };
}

test('the page and the kit judge alike: the answer as it is, and without each of its headers', async () => {
  const mock = await createMock({ deleteAllAfter: 1 });
  const kitchen = kitchenOf(await mock.listen());
  const apart: string[] = [];
  let faults = 0;
  try {
    for (const recipe of recipes) {
      const dish = await runRecipe(recipe, kitchen, 'alike');
      expect({ name: recipe.name, ...verdicts(recipe, dish) }).toEqual({
        name: recipe.name,
        page: true,
        kit: true,
      });
      for (const name of Object.keys(dish.answer.headers)) {
        const { [name]: _, ...headers } = dish.answer.headers;
        const { page, kit } = verdicts(recipe, { ...dish, answer: { ...dish.answer, headers } });
        if (page !== kit) apart.push(`${recipe.name} without ${name}: page ${page}, kit ${kit}`);
        if (!page) faults += 1;
      }
    }
  } finally {
    await mock.close();
  }
  expect(apart).toEqual([]);
  // Most answers have a Content-Type, and those to an account say how many requests it has left.
  expect(faults).toBeGreaterThan(recipes.length);
});
