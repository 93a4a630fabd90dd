import { type Cause, listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { SharedResponse } from '../../contract/responses.ts';
import { type BrowserLimit, browserLimit } from '../../recipes/browser-limits.ts';
import type { Server } from '../../recipes/fill-request.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { type AnswerExpectation, expectAnswers } from './answer-expectations.ts';
import { type CurlScript, curlScript } from './curl.ts';
import { mockOf } from './mock-server.ts';
import { type OperationEntry, operationsByCause } from './operation-entry.ts';
import { printJson } from './typed-bodies.ts';

/** A cause of a code, and how to bring it about. */
export interface CauseEntry {
  readonly name: string;
  /** The address of the cause in the page. */
  readonly id: string;
  readonly summary: string;
  /** The body that the document shows for the first recipe; undefined where there is none. */
  readonly json: string | undefined;
  /** The header fields that the cause decides, where there is no body. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly recipes: readonly RecipeEntry[];
  /** Those that can have it; empty where only requests do that no operation describes. */
  readonly operations: readonly OperationEntry[];
}

export interface RecipeEntry {
  readonly name: string;
  readonly title: string;
  readonly curl: CurlScript;
  readonly limit: BrowserLimit | undefined;
  readonly method: string;
  /** The collection that loses its entries. */
  readonly empties: string | undefined;
  /** Whether it changes the state of the mock for the time of the request. */
  readonly isControlled: boolean;
}

export function describeCauses(
  document: OpenApiDocument,
  { status, response }: SharedResponse,
  recipes: readonly Recipe[],
): CauseEntry[] {
  const server = mockOf(document);
  const expectations = expectAnswers(document, recipes);
  const operations = operationsByCause(document, status);
  return listCauses(document, response).map((cause) => {
    const own = recipes.filter((recipe) => recipe.status === status && recipe.cause === cause.name);
    return {
      name: cause.name,
      id: `${status}-${cause.name}`,
      summary: cause.summary,
      ...shownAnswer(cause, expectations[own[0]?.name ?? '']),
      recipes: own.map((recipe) => describeRecipe(recipe, server)),
      operations: operations.get(cause.name) ?? [],
    };
  });
}

function describeRecipe(recipe: Recipe, server: Server): RecipeEntry {
  return {
    name: recipe.name,
    title: recipe.title,
    curl: curlScript(recipe, server),
    limit: browserLimit(recipe),
    method: recipe.request.method,
    empties: recipe.empties,
    isControlled: recipe.state !== undefined,
  };
}

/** What the answer to the recipe is compared with, so that one card shows one example. */
function shownAnswer(
  cause: Cause,
  expected: AnswerExpectation | undefined,
): Pick<CauseEntry, 'json' | 'headers'> {
  if (cause.mediaType !== undefined)
    return { json: printJson(expected === undefined ? cause.value : expected.example), headers: [] };
  const exampleOf = (name: string) => expected?.headers.find((header) => header.name === name)?.example;
  return {
    json: undefined,
    headers: Object.entries(cause.headers).map(([name, value]) => [name, exampleOf(name) ?? value]),
  };
}
