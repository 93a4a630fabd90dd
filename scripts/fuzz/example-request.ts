import type { MediaType, OpenApiDocument, Parameter, RequestBody } from '../contract/openapi-document.ts';
import type { DescribedOperation } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';

export interface ExampleRequest {
  /** Path and query. */
  readonly target: string;
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The requests that the examples of an operation make: every parameter at once, and each of its bodies in turn.
 *
 * @throws an Error that names what has no example
 */
export function exampleRequests(document: OpenApiDocument, described: DescribedOperation): ExampleRequest[] {
  const { path, method, operation, parameters } = described;
  const encode = (parameter: Parameter) => encodeURIComponent(String(exampleOf(parameter)));
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, parameter) => text.replace(`{${parameter.name}}`, encode(parameter)), path);
  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => `${parameter.name}=${encode(parameter)}`)
    .join('&');
  const fields = Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === 'header')
      .map((parameter) => [parameter.name, String(exampleOf(parameter))]),
  );
  const request = {
    target: query === '' ? filled : `${filled}?${query}`,
    method: method.toUpperCase(),
    fields,
  };
  if (operation.requestBody === undefined) return [request];
  const { content } = resolveReference<RequestBody>(document, operation.requestBody);
  return Object.entries(content).flatMap(([type, mediaType]) =>
    bodiesOf(document, mediaType).map((body) => ({
      ...request,
      fields: { ...fields, 'Content-Type': type },
      body: JSON.stringify(body),
    })),
  );
}

function exampleOf({ name, example }: Parameter): unknown {
  if (example === undefined) throw new Error(`The parameter ${name} has no example.`);
  return example;
}

function bodiesOf(document: OpenApiDocument, { example, examples = {} }: MediaType): unknown[] {
  const values = Object.values(examples).map((one) => resolveReference(document, one).value);
  if (example !== undefined) values.push(example);
  if (values.length === 0) throw new Error('A request body has no example.');
  return values;
}
