import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { conflicts } from './conflicts.ts';
import type { Recipe, Step } from './recipe.ts';
import type { RecipeSource, StepSource } from './recipe-source.ts';
import { redirection } from './redirection.ts';
import { refusedClients } from './refused-clients.ts';
import { refusedRequests } from './refused-requests.ts';
import { serverError } from './server-error.ts';
import { success } from './success.ts';

const SOURCES: readonly RecipeSource[] = [
  ...success,
  ...redirection,
  ...refusedRequests,
  ...refusedClients,
  ...conflicts,
  ...serverError,
];

/** The collections that lose what a recipe did not put there. */
export const EMPTIED: readonly string[] = [...new Set(SOURCES.flatMap(({ empties }) => empties ?? []))];

/**
 * How to bring about the causes that a document names, by code and then as they are written here. A cause that it does
 * not name has no recipe.
 */
export function recipesOf(
  document: OpenApiDocument,
  sources: readonly RecipeSource[] = SOURCES,
): readonly Recipe[] {
  const statuses = new Map(
    listSharedResponses(document).flatMap(({ status, response }) =>
      listCauses(document, response).map(({ name }) => [name, status] as const),
    ),
  );
  return sources
    .flatMap((source) => {
      const status = statuses.get(source.cause);
      return status === undefined ? [] : [recipeOf(source, status, statuses)];
    })
    .toSorted((a, b) => a.status - b.status);
}

function recipeOf(
  { variant, state, setUp, cleanUp, ...source }: RecipeSource,
  status: number,
  statuses: ReadonlyMap<string, number>,
): Recipe {
  const steps = (written: readonly StepSource[]) =>
    written.map(
      ({ causes, ...step }): Step => ({
        ...step,
        statuses: [...new Set(causes.flatMap((cause) => statuses.get(cause) ?? []))],
      }),
    );
  return {
    name: [status, source.cause, variant].filter((part) => part !== undefined).join('-'),
    status,
    ...source,
    ...(state && { state: stateOf(state, status) }),
    ...(setUp && { setUp: steps(setUp) }),
    ...(cleanUp && { cleanUp: steps(cleanUp) }),
  };
}

function stateOf(
  { failNext, ...state }: NonNullable<RecipeSource['state']>,
  status: number,
): NonNullable<Recipe['state']> {
  return { ...state, ...(failNext && { failNext: { status, ...failNext } }) };
}
