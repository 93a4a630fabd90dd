import type { AnswerExpectation } from '../../../scripts/docs/model/answer-expectations.ts';
import { type Checks, compareAnswer } from '../../../scripts/docs/page/compare-answer.ts';
import type { Recipe } from '../../../scripts/recipes/recipe.ts';
import type { Dish } from '../../../scripts/recipes/run-recipe.ts';
import { unmetExpectations } from '../../../scripts/recipes/unmet-expectations.ts';

/** In what an answer differs from what the recipe and the document say, as the docs judge it; empty if in nothing. */
export function differencesOf(
  recipe: Recipe,
  dish: Dish,
  expected: AnswerExpectation,
  checks: Checks,
): string[] {
  const { status, faults } = compareAnswer(expected, dish.answer, checks);
  // An answer with another code cannot have the headers and the body either.
  if (!status.isKept) return [`status ${status.came}, not ${recipe.status}`];
  return [...new Set([...faults, ...unmetExpectations(recipe, dish)])].map(toNote);
}

/** A sentence as part of a line. */
export function toNote(sentence: string): string {
  return sentence.replace(/^The /, 'the ').replace(/\.$/, '');
}
