import { oncePerDocument } from './once-per-document.ts';
import type { OpenApiDocument, Operation, OrReference, Response } from './openapi-document.ts';
import { componentKey, isReference, resolveReference } from './resolve-reference.ts';

/** A response that an operation documents. */
export interface DocumentedResponse {
  readonly status: number;
  /** The key of the component; undefined where the response is written inline. */
  readonly component: string | undefined;
  readonly response: Response;
}

/** One of the responses that are shared by code, such as `NotFound`. */
export interface SharedResponse {
  readonly component: string;
  readonly status: number;
  readonly response: Response;
}

/** The responses of an operation, by code. A key that is no code (`default`, `4XX`) is none of them. */
export function listResponses(document: OpenApiDocument, operation: Operation): DocumentedResponse[] {
  return Object.entries(operation.responses)
    .filter(([key]) => /^\d{3}$/.test(key))
    .map(([key, value]) => ({
      status: Number(key),
      component: referencedComponent(value),
      response: resolveReference(document, value),
    }));
}

/** Whether a code is of the class of successes (RFC 9110, section 15.3). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** What an operation answers where it succeeds: the first response of the class. */
export function successOf({ responses }: Operation): OrReference<Response> | undefined {
  return Object.entries(responses).find(([status]) => isSuccess(Number(status)))?.[1];
}

/** The responses whose component bears the name of its code; typed ones, such as `GetProductOK`, stand beside them. */
export const listSharedResponses = oncePerDocument((document): readonly SharedResponse[] =>
  Object.entries(document.components?.responses ?? {})
    .flatMap(([component, value]) => {
      const response = resolveReference(document, value);
      const { 'x-status': status, 'x-summary': summary } = response;
      if (status === undefined || summary === undefined || component !== toPascalCase(summary)) return [];
      return [{ component, status, response }];
    })
    .toSorted((a, b) => a.status - b.status),
);

function referencedComponent(value: OrReference<Response>): string | undefined {
  return isReference(value) ? componentKey(value) : undefined;
}

function toPascalCase(summary: string): string {
  return summary
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
