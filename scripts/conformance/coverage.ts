import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { listResponses } from '../contract/responses.ts';
import { describedOperation } from '../recipes/described-operation.ts';
import type { Recipe, RecipeRequest } from '../recipes/recipe.ts';

/** How much of the document recipes reach. */
export interface Coverage {
  readonly codes: number;
  readonly causes: number;
  /** Pairs of an operation and a code that it documents, such as `createProduct 409`. */
  readonly documented: readonly string[];
  /** Those of them that a request of a recipe is to be answered with. */
  readonly reached: readonly string[];
}

export function coverageOf(document: OpenApiDocument, recipes: readonly Recipe[]): Coverage {
  const operations = listOperations(document);
  const documented = operations.flatMap(({ operation, operationId }) =>
    listResponses(document, operation).map(({ status }) => `${operationId} ${status}`),
  );
  const pairs = (request: RecipeRequest, statuses: readonly number[]) => {
    const operationId = describedOperation(request, operations)?.operationId;
    return statuses.map((status) => `${operationId} ${status}`);
  };
  const reached = new Set(
    recipes.flatMap(({ request, status, setUp = [] }) => [
      ...pairs(request, [status]),
      // A step that allows several codes reaches one of them, and nobody can say which.
      ...setUp.flatMap((step) => (step.statuses.length === 1 ? pairs(step.request, step.statuses) : [])),
    ]),
  );
  return {
    codes: new Set(recipes.map(({ status }) => status)).size,
    causes: new Set(recipes.map(({ status, cause }) => `${status} ${cause}`)).size,
    documented,
    reached: documented.filter((pair) => reached.has(pair)),
  };
}
