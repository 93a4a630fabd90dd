import { listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';

/** The values of the examples of a response's body. */
export function exampleValues(document: OpenApiDocument, response: Response): readonly unknown[] {
  return listCauses(document, response).flatMap((cause) =>
    cause.mediaType === undefined ? [] : [cause.value],
  );
}

/**
 * The first example of a response in the components.
 *
 * @throws an Error that names the component, if it has none
 */
export function componentExample(document: OpenApiDocument, component: string): unknown {
  const $ref = `#/components/responses/${component}`;
  const [value] = exampleValues(document, resolveReference<Response>(document, { $ref }));
  if (value === undefined) throw new Error(`The response ${component} has no example.`);
  return value;
}
