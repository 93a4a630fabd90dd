import { type Cause, listCauses } from './causes.ts';
import type { OpenApiDocument, Response } from './openapi-document.ts';
import { componentKey, resolveReference } from './resolve-reference.ts';

/** A kind of request that no operation describes, with the answer that it gets. */
export interface AnsweredRequest {
  readonly name: string;
  readonly description: string;
  readonly component: string;
  readonly status: number;
  readonly response: Response;
  readonly cause: Cause;
}

/**
 * What `x-undescribed-requests` says, resolved, in the order of the document.
 *
 * @throws an Error that names the entry, if its response has no `x-status` or no cause of that name
 */
export function listUndescribedRequests(document: OpenApiDocument): AnsweredRequest[] {
  return Object.entries(document['x-undescribed-requests'] ?? {}).map(([name, entry]) => {
    const component = componentKey(entry.response);
    const response = resolveReference<Response>(document, entry.response);
    const status = response['x-status'];
    const cause = listCauses(document, response).find((one) => one.name === entry.cause);
    if (status === undefined) {
      throw new Error(`x-undescribed-requests.${name}: the response ${component} has no x-status.`);
    }
    if (cause === undefined) {
      throw new Error(`x-undescribed-requests.${name}: ${component} has no cause ${entry.cause}.`);
    }
    return { name, description: entry.description, component, status, response, cause };
  });
}
