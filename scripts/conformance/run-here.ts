import type { OpenApiDocument } from '../contract/openapi-document.ts';
import type { Server } from '../recipes/fill-request.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { runRecipe } from '../recipes/run-recipe.ts';
import { differencesOf } from './differences.ts';
import { judged, type Outcome } from './outcome.ts';
import { send } from './send.ts';

/** Runs recipes one by one with requests of our own. */
export async function runHere(
  recipes: readonly Recipe[],
  server: Server,
  document: OpenApiDocument,
  { run, timeout }: { readonly run: string; readonly timeout: number },
): Promise<Outcome[]> {
  const kitchen = {
    server,
    send: (request: Parameters<typeof send>[0]) => send(request, timeout),
    changeState: () => Promise.reject(new Error('what changes the state of the mock is a workflow')),
    pause: () => Promise.resolve(),
  };
  const outcomes: Outcome[] = [];
  for (const recipe of recipes) {
    const differences = await runRecipe(recipe, kitchen, run).then(
      (dish) => differencesOf(recipe, dish, document),
      (error: unknown) => [error instanceof Error ? error.message : String(error)],
    );
    outcomes.push(judged(recipe, differences));
  }
  return outcomes;
}
