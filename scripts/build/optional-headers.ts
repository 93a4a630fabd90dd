import type { Header, OpenApiDocument, OrReference, Response } from '../contract/openapi-document.ts';
import { isReference, resolveReference } from '../contract/resolve-reference.ts';

/**
 * The document with the headers that need not be sent written out in its responses. openapi-typescript takes every
 * header that stands behind a `$ref` for a required one.
 */
export function inlineOptionalHeaders(document: OpenApiDocument): OpenApiDocument {
  const responses = document.components?.responses ?? {};
  const inlined = mapValues(responses, (response) =>
    isReference(response) ? response : withOptionalHeaders(document, response),
  );
  return { ...document, components: { ...document.components, responses: inlined } };
}

function withOptionalHeaders(document: OpenApiDocument, response: Response): Response {
  if (response.headers === undefined) return response;
  const headers = mapValues(response.headers, (reference): OrReference<Header> => {
    const header = resolveReference(document, reference);
    return header.required === true ? reference : header;
  });
  return { ...response, headers };
}

function mapValues<T, U>(object: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
