import { Subject } from '../../cases/subject.ts';
import { modelOf } from '../../contract/model.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { DescribedOperation } from '../../contract/operations.ts';

/**
 * The values of an operation's path parameters, with which the first of its bodies is about entries that there are: what
 * that body states, else where the entry lies that the parameters' examples name, else where the first example does.
 */
export function pathValues(
  document: OpenApiDocument,
  { path, method, parameters }: DescribedOperation,
): Readonly<Record<string, unknown>> {
  const model = modelOf(document);
  const operation = model.paths
    .find((one) => one.path === path)
    ?.operations.find((one) => one.method === method);
  const examples: Readonly<Record<string, unknown>> = Object.fromEntries(
    parameters.filter((one) => one.in === 'path').map(({ name, example }) => [name, example]),
  );
  if (operation === undefined) return examples;
  const { key = '' } = operation.role;
  const { entries, bodies } = new Subject(document, model, operation);
  const entry = entries.find((one) => key in examples && one.parameters[key] === examples[key]) ?? entries[0];
  return { ...examples, ...entry?.parameters, ...bodies[0]?.parameters };
}
