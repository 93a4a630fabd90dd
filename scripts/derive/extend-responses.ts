import type { OpenApiDocument, OrReference, Response } from '../contract/openapi-document.ts';
import { componentKey, isReference, resolveReference } from '../contract/resolve-reference.ts';
import { toPascalCase } from './json.ts';
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
  const responses = document.components?.responses ?? {};
  // What several operations answer with is said once, but an answer of each.
  const common = Object.keys(responses).filter((name) => isExtended(responses[name]));
  const known = Object.fromEntries(Object.entries(responses).filter(([name]) => !common.includes(name)));
  const changed = mapOperations(document, (operation) => {
    const own = Object.entries(operation.responses).map(([status, response]) => {
      const said =
        isReference(response) && common.includes(componentKey(response))
          ? structuredClone(resolveReference(document, response))
          : response;
      const extended = extend(document, operation.operationId, said);
      if (extended === undefined) return [status, response];
      const name = `${toPascalCase(operation.operationId)}${extended.shared}`;
      components[name] = extended.response;
      return [status, { $ref: `#/components/responses/${name}` }];
    });
    return { ...operation, responses: Object.fromEntries(own) };
  });
  const extended = { ...changed, components: { ...changed.components, responses: known } } as OpenApiDocument;
  return withComponents(extended, 'responses', components);
}

function isExtended(response: OrReference<Response> | undefined): boolean {
  return response !== undefined && !isReference(response) && response['x-extends'] !== undefined;
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
