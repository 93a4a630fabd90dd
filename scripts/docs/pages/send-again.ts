import type { OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { retryPolicyOf } from '../../contract/retry-policies.ts';

/** Whether the same request may be sent again after an answer, and when. */
export function sendAgain(document: OpenApiDocument, response: Response): string {
  const { name, description } = retryPolicyOf(document, response);
  return `**Send it again unchanged?** ${name === 'never' ? 'No.' : 'Yes.'} ${description}`;
}

/** The same in two words, for a table. */
export function sendAgainBriefly(document: OpenApiDocument, response: Response): string {
  const { name } = retryPolicyOf(document, response);
  return name === 'never' ? 'no' : `yes, ${name.replaceAll('-', ' ')}`;
}
