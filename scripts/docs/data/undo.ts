import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { startStateOf } from '../../mock/start-state.ts';
import type { Recipe } from '../../recipes/recipe.ts';

/** What takes back the state of the mock that leads to a code, by the code: of the fields that recipes change, the start. */
export function undoOf(
  document: OpenApiDocument,
  recipes: readonly Recipe[],
): Readonly<Record<number, object>> {
  const start = Object.entries(startStateOf(document));
  return Object.fromEntries(
    recipes.flatMap(({ status, state }) =>
      state === undefined
        ? []
        : [[status, Object.fromEntries(start.filter(([field]) => Object.hasOwn(state, field)))]],
    ),
  );
}
