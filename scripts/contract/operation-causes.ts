import { listCauses } from './causes.ts';
import type { OpenApiDocument, Operation } from './openapi-document.ts';
import { listResponses, listSharedResponses } from './responses.ts';

/**
 * The names of the causes that an operation of a bundle can have, by the codes that it documents. Where its `x-causes`
 * say nothing of a code, those of the shared response are meant; the bundle leaves out what has one cause alone.
 */
export function operationCauses(
  document: OpenApiDocument,
  operation: Operation,
): ReadonlyMap<number, readonly string[]> {
  const shared = new Map(listSharedResponses(document).map(({ status, response }) => [status, response]));
  return new Map(
    listResponses(document, operation).map(({ status, response }) => [
      status,
      operation['x-causes']?.[status] ??
        listCauses(document, shared.get(status) ?? response).map(({ name }) => name),
    ]),
  );
}
