import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { listSharedResponses } from '../contract/responses.ts';
import { REMAINING } from '../recipes/required-headers.ts';
import type { Described } from './workflow-of-recipe.ts';

/** What workflows need of the document. */
export function described(document: OpenApiDocument): Described {
  const answers = listSharedResponses(document).map(({ status, response }) => {
    const headers = Object.entries(response.headers ?? {});
    const required = headers.filter(([, header]) => resolveReference(document, header).required === true);
    const answer = {
      hasBody: response.content !== undefined,
      requiredHeaders: required.map(([name]) => name),
      countsRequests: headers.some(([name]) => REMAINING.some((one) => one === name)),
    };
    return [status, answer] as const;
  });
  return { operations: listOperations(document), answers: new Map(answers) };
}
