import type { OpenApiDocument, Response } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import type { Recipe } from './recipe.ts';

/**
 * They count the requests of an account, so that only an answer to an account can have them. The legacy base sends the
 * first, the gateway the second.
 */
export const REMAINING = ['X-BC-ApiLimit-Remaining', 'X-Rate-Limit-Requests-Left'] as const;

/**
 * The header fields without which an answer does not keep the contract: those that its response requires, those that
 * the recipe expects and, where an account asks, the one that says how many requests it has left.
 *
 * @param response what the document has for the answer
 */
export function requiredHeaders(
  document: OpenApiDocument,
  response: Response,
  recipe: Pick<Recipe, 'request' | 'expect'>,
): string[] {
  const { request, expect = {} } = recipe;
  const isAccount = request.account === undefined || ['write', 'read'].includes(request.account);
  const documented = Object.entries(response.headers ?? {})
    .filter(
      ([name, header]) =>
        resolveReference(document, header).required === true || (name === REMAINING[0] && isAccount),
    )
    .map(([name]) => name);
  return [...new Set([...documented, ...Object.keys(expect.headers ?? {})])];
}
