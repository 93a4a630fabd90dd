import type { OpenApiDocument, Operation } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';

export interface RequestExample {
  readonly summary: string;
  readonly value: unknown;
}

/** The bodies that the document shows for an operation. */
export function requestExamples(document: OpenApiDocument, { requestBody }: Operation): RequestExample[] {
  if (requestBody === undefined) return [];
  return Object.values(resolveReference(document, requestBody).content).flatMap(
    ({ example, examples = {} }) => [
      ...(example === undefined ? [] : [{ summary: 'Example', value: example }]),
      ...Object.entries(examples).map(([name, entry]) => {
        const { summary = name, value } = resolveReference(document, entry);
        return { summary, value };
      }),
    ],
  );
}
