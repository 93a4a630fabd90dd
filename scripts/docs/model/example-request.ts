import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import type { RecipeRequest } from '../../recipes/recipe.ts';
import { pathValues } from './path-values.ts';
import { requestExamples } from './request-examples.ts';

/** A request for an operation, made of the examples of the document. */
export function exampleRequest(document: OpenApiDocument, described: DescribedOperation): RecipeRequest {
  const { method, path, parameters, operation } = described;
  const values = pathValues(document, described);
  const [body] = requestExamples(document, operation);
  const required = parameters.filter((one) => one.in === 'query' && one.required === true);
  const query = required
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`)
    .join('&');
  return {
    method: method.toUpperCase(),
    path:
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name] ?? 1))) +
      (query === '' ? '' : `?${query}`),
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: { json: body.value } }),
  };
}
