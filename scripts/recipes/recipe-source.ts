import type { Recipe, StateChanges, Step } from './recipe.ts';

/** A recipe as it is written: by causes alone, whose codes the document says. */
export interface RecipeSource extends Omit<Recipe, 'name' | 'status' | 'setUp' | 'cleanUp' | 'state'> {
  /** Tells recipes of one cause apart. */
  readonly variant?: string;
  readonly setUp?: readonly StepSource[];
  readonly cleanUp?: readonly StepSource[];
  /** What fails next fails with the cause of the recipe. */
  readonly state?: Omit<StateChanges, 'failNext'> & { readonly failNext?: { readonly times: number } };
}

export interface StepSource extends Omit<Step, 'statuses'> {
  /** Those of the answers that let the recipe go on. */
  readonly causes: readonly string[];
}
