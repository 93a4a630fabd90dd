import { listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';

/** The values of the examples of a response's body. */
export function exampleValues(document: OpenApiDocument, response: Response): readonly unknown[] {
  return listCauses(document, response).flatMap((cause) =>
    cause.mediaType === undefined ? [] : [cause.value],
  );
}

/**
 * What the first example of a GET's answer shows; undefined if there is none.
 *
 * @param path the path template of the operation
 */
export function answerExample(document: OpenApiDocument, path: string): unknown {
  const get = listOperations(document).find((one) => one.path === path && one.method === 'get');
  const ok = get?.operation.responses['200'];
  return ok === undefined ? undefined : exampleValues(document, resolveReference<Response>(document, ok))[0];
}
