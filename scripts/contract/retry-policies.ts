import type { OpenApiDocument, Response } from './openapi-document.ts';

/** What a client may do with a request after its response. */
export interface RetryPolicy {
  readonly name: string;
  readonly description: string;
}

/** The closed set of policies that the document defines. */
export function listRetryPolicies(document: OpenApiDocument): RetryPolicy[] {
  return Object.entries(document['x-retry-policies'] ?? {}).map(([name, description]) => ({
    name,
    description,
  }));
}

/**
 * The policy of a response.
 *
 * @throws an Error that names the policy, if the response has none or one that the document does not define
 */
export function retryPolicyOf(document: OpenApiDocument, response: Response): RetryPolicy {
  const policy = listRetryPolicies(document).find(({ name }) => name === response['x-retry']);
  if (policy === undefined) throw new Error(`The document has no retry policy ${response['x-retry']}.`);
  return policy;
}
