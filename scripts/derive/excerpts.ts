import type { OpenApiDocument, Response } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { successOf } from '../contract/responses.ts';
import { isObject, type JsonObject, mapValues, objectAt } from './json.ts';
import { mapOperations, withComponents } from './operations.ts';

const POINTER = '#/components/schemas/';

/**
 * Where clients choose the fields of an answer (`x-select` on a parameter), the answer is the whole entity or an excerpt
 * of it: a schema of its own, in which nothing but what is always there is required.
 *
 * @param document as the source has it, with the `x-excerpt` of its entities
 */
export function addExcerpts(document: OpenApiDocument): OpenApiDocument {
  const excerpts: Record<string, unknown> = {};
  const responses: Record<string, unknown> = { ...document.components?.responses };
  mapOperations(document, (operation) => {
    const selects = (operation.parameters ?? []).some(
      (parameter) => objectAt(resolveReference(document, parameter))['x-select'] !== undefined,
    );
    const { $ref } = objectAt(successOf(operation));
    if (!selects || typeof $ref !== 'string') return operation;
    const name = $ref.split('/').at(-1) ?? '';
    responses[name] = withExcerpt(document, objectAt(responses[name]) as unknown as Response, excerpts);
    return operation;
  });
  const changed = { ...document, components: { ...document.components, responses } } as OpenApiDocument;
  return withComponents(changed, 'schemas', excerpts);
}

function withExcerpt(
  document: OpenApiDocument,
  response: Response,
  excerpts: Record<string, unknown>,
): object {
  const alternatives = (schema: unknown): unknown => {
    const { $ref, items } = objectAt(schema);
    if (isObject(items)) return { ...objectAt(schema), items: alternatives(items) };
    if (typeof $ref !== 'string' || !$ref.startsWith(POINTER)) return schema;
    const name = $ref.slice(POINTER.length);
    const excerpt = excerptOf(objectAt(document, 'components', 'schemas', name));
    if (excerpt === undefined) return schema;
    excerpts[`${name}Excerpt`] = excerpt;
    return { anyOf: [{ $ref }, { $ref: `${POINTER}${name}Excerpt` }] };
  };
  return {
    ...response,
    content: mapValues(response.content ?? {}, (media) => ({ ...media, schema: alternatives(media.schema) })),
  };
}

function excerptOf({ 'x-excerpt': excerpt, description, properties }: JsonObject): JsonObject | undefined {
  if (!isObject(excerpt)) return undefined;
  const adds = objectAt(excerpt.adds);
  return {
    description: `${description} Of its fields there are those that were asked for.`,
    type: 'object',
    required: [...(excerpt.always as readonly string[]), ...Object.keys(adds)],
    properties: { ...objectAt(properties), ...adds },
  };
}
