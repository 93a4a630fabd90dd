import type { Recipe } from '../../../scripts/recipes/recipe.ts';

export type Verdict = 'pass' | 'fail' | 'skipped';

/** What came of one cause. */
export interface Outcome {
  readonly recipe: Recipe;
  readonly verdict: Verdict;
  /** What differed, or why it was left out; empty for a pass. */
  readonly notes: readonly string[];
}

/** @param differences none for a pass */
export function judged(recipe: Recipe, differences: readonly string[]): Outcome {
  return { recipe, verdict: differences.length === 0 ? 'pass' : 'fail', notes: differences };
}
