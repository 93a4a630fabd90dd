import { listCauses } from '../../contract/causes.ts';
import { exampleParents } from '../../contract/example-place.ts';
import { modelOf } from '../../contract/model.ts';
import type { Example, OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import { successOf } from '../../contract/responses.ts';

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
  const ok = get && successOf(get.operation);
  return ok === undefined ? undefined : exampleValues(document, resolveReference<Response>(document, ok))[0];
}

/** What an example of a GET's answer shows, and of which entries that its path lies below. */
export interface PlacedExample {
  readonly value: unknown;
  /** The ids of the entries, the outermost first, with commas between them; undefined where it is about all. */
  readonly below: string | undefined;
}

/**
 * The examples of a GET's answer. Where none says what it is below, the first is about all.
 *
 * @param path the path template of the operation
 */
export function placedExamples(document: OpenApiDocument, path: string): readonly PlacedExample[] {
  const get = modelOf(document)
    .paths.find((one) => one.path === path)
    ?.operations.find(({ method }) => method === 'get');
  const ok = get && successOf(get.operation);
  if (get === undefined || ok === undefined) return [];
  const { examples = {} } = resolveReference<Response>(document, ok).content?.['application/json'] ?? {};
  const all = Object.values(examples).map((example) => resolveReference<Example>(document, example));
  const isPlaced = all.some((example) => example['x-parameters'] !== undefined);
  const { parents } = get.role;
  return all.map((example) => ({
    value: example.value,
    below: isPlaced ? exampleParents(example, example.value, parents, get.parameters).join() : undefined,
  }));
}
