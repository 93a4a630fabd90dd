import type { OpenApiDocument, OrReference, Response } from '../contract/openapi-document.ts';
import { isReference, resolveReference } from '../contract/resolve-reference.ts';
import { mapValues, toPascalCase } from './json.ts';
import { mapOperations, withComponents } from './operations.ts';

/**
 * Puts together what an operation says of its own answer (`x-extends`: the description, the type of the body) and what
 * the shared response of the code says for all. Each becomes a component, `CreateCategoryCreated` for the `Created` of
 * `createCategory`.
 *
 * @throws an Error that names the operation, if it extends a response that the document has not
 */
export function extendResponses(document: OpenApiDocument): OpenApiDocument {
  const components: Record<string, Response> = {};
  // Some are shared by several operations: those stay where they are.
  const known = mapValues(document.components?.responses ?? {}, (response, name) => {
    return extend(document, name, response)?.response ?? response;
  });
  const changed = mapOperations(document, (operation) => {
    const responses = Object.entries(operation.responses).map(([status, response]) => {
      const extended = extend(document, operation.operationId, response);
      if (extended === undefined) return [status, response];
      const name = `${toPascalCase(operation.operationId)}${extended.shared}`;
      components[name] = extended.response;
      return [status, { $ref: `#/components/responses/${name}` }];
    });
    return { ...operation, responses: Object.fromEntries(responses) };
  });
  const extended = { ...changed, components: { ...changed.components, responses: known } } as OpenApiDocument;
  return withComponents(extended, 'responses', components);
}

function extend(document: OpenApiDocument, name: string, response: OrReference<Response>) {
  if (isReference(response)) return undefined;
  const { 'x-extends': shared, ...own } = response;
  if (shared === undefined) return undefined;
  if (document.components?.responses?.[shared] === undefined)
    throw new Error(`${name} extends the response ${shared}, which the document does not have.`);
  const base = resolveReference<Response>(document, { $ref: `#/components/responses/${shared}` });
  const { 'x-status': status, 'x-summary': summary, 'x-retry': retry, headers, description } = base;
  return {
    shared,
    response: {
      'x-status': status,
      'x-summary': summary,
      'x-retry': retry,
      'x-shared': { $ref: `#/components/responses/${shared}` },
      ...own,
      description: describe(own.description, description),
      ...(headers === undefined && own.headers === undefined
        ? {}
        : { headers: { ...headers, ...own.headers } }),
      // In the order in which the shared responses have their members.
      ...(own.content === undefined ? {} : { content: own.content }),
    } as Response,
  };
}

/** What a client does next is the last paragraph of a description; of the shared one where the own has none. */
function describe(own: string, shared: string): string {
  const next = shared.slice(shared.lastIndexOf('\n\n')).trim();
  return own.includes('**Next:**') || !next.startsWith('**Next:**') ? own : `${own.trim()}\n\n${next}`;
}
