import { type Cause, listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { componentKey, isReference, resolveReference } from '../../contract/resolve-reference.ts';
import { listResponses, listSharedResponses, type SharedResponse } from '../../contract/responses.ts';
import { describedOperation } from '../../recipes/described-operation.ts';
import type { Recipe } from '../../recipes/recipe.ts';
import { REMAINING, requiredHeaders } from '../../recipes/required-headers.ts';
import { hasOwnBody } from './own-body.ts';

/** What the contract says of the answer that a recipe leads to. */
export interface AnswerExpectation {
  readonly status: number;
  readonly definition: string;
  /** The key of the response component that the answer keeps. */
  readonly component: string;
  readonly headers: readonly ExpectedHeader[];
  /** Of the body; undefined where the answer has none. */
  readonly mediaType: string | undefined;
  /** The body that the document shows for it; undefined where the answer has none. */
  readonly example: unknown;
}

export interface ExpectedHeader {
  readonly name: string;
  /** The key of the header component; undefined where the field is written inline. */
  readonly component: string | undefined;
  /** Whether an answer to the recipe must have it. */
  readonly required: boolean;
  /** The field that an answer may have in place of this one. */
  readonly alternative?: string;
  readonly example: string;
}

/**
 * What the contract says of the answer of each recipe, by its name. Where the operation that is asked has a response
 * of its own for the code, that one counts.
 */
export function expectAnswers(
  document: OpenApiDocument,
  recipes: readonly Recipe[],
): Record<string, AnswerExpectation> {
  const shared = listSharedResponses(document);
  return Object.fromEntries(
    recipes.flatMap((recipe) => {
      const general = shared.find(({ status }) => status === recipe.status);
      return general === undefined ? [] : [[recipe.name, expectAnswer(document, recipe, general)]];
    }),
  );
}

function expectAnswer(document: OpenApiDocument, recipe: Recipe, general: SharedResponse): AnswerExpectation {
  const operation = describedOperation(recipe.request, listOperations(document))?.operation;
  const own = operation && listResponses(document, operation).find(({ status }) => status === recipe.status);
  const { component = general.component, response } = own ?? general;
  const causes = listCauses(document, response);
  const cause = causes.find(({ name }) => name === recipe.cause) ?? causes[0];
  return {
    ...describeAnswer(document, response, cause, general, requiredHeaders(document, response, recipe)),
    component: hasOwnBody(response, general) ? component : general.component,
  };
}

/**
 * What the contract says of an answer with a cause.
 *
 * @param required the header fields that it must have
 */
export function describeAnswer(
  document: OpenApiDocument,
  response: Response,
  cause: Cause | undefined,
  general: SharedResponse,
  required: readonly string[],
): Omit<AnswerExpectation, 'component'> {
  const decided = cause?.mediaType === undefined ? cause?.headers : undefined;
  return {
    status: general.status,
    definition: general.response['x-summary'] ?? '',
    headers: Object.entries(response.headers ?? {}).map(([name, entry]) => {
      const { example = '' } = resolveReference(document, entry);
      return {
        name,
        component: isReference(entry) ? componentKey(entry) : undefined,
        required: required.includes(name),
        ...(name === REMAINING[0] ? { alternative: REMAINING[1] } : {}),
        example: decided?.[name] ?? String(example),
      };
    }),
    mediaType: cause?.mediaType,
    example: cause?.mediaType === undefined ? undefined : cause.value,
  };
}
