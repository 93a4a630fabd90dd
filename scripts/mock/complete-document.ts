import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { isSuccess, listSharedResponses, type SharedResponse } from '../contract/responses.ts';
import type { Decision } from './decision.ts';
import { bundledDocument, readServable } from './load-served.ts';
import { referencedComponents } from './referenced.ts';
import { unkeptPaths } from './routes.ts';
import { successes } from './successes.ts';

/** A document that a mock can answer from. */
export interface Completed {
  readonly document: OpenApiDocument;
  /** What it lacked, a sentence each. */
  readonly lacks: readonly string[];
}

/**
 * Gives a document that has the errors of the contract its successes as well, in which the facts of a request go out.
 *
 * @param decisions of the mock
 * @throws an Error if the document refers to no error of the contract
 */
export async function completeDocument(
  document: OpenApiDocument,
  decisions: readonly Decision[],
): Promise<Completed> {
  const own = listSharedResponses(document);
  if (!own.some(({ status }) => status >= 400))
    throw new Error(
      'The document has none of the shared error responses, so the mock has nothing to answer with.',
    );
  const names = new Set(own.map(({ component }) => component));
  const isWhole = missingCauses(document, successes).length === 0;
  const contract = isWhole ? document : await readServable(bundledDocument);
  const taken = listSharedResponses(contract).filter(
    ({ component, status }) => isSuccess(status) && !names.has(component),
  );
  const completed = taken.length === 0 ? document : addResponses(document, taken, contract);
  const list = taken.map(({ status, component }) => `${status} ${component}`).join(', ');
  const left = missingCauses(completed, decisions).join(', ');
  return {
    document: completed,
    lacks: [
      ...(list === '' ? [] : [`The document has no ${list}; the mock takes those of the contract.`]),
      ...(left === '' ? [] : [`The document has no causes ${left}, so nothing is answered with them.`]),
      ...unkeptPaths(document).map((sentence) => `${sentence} The mock answers with the example.`),
    ],
  };
}

/** Those that decisions answer with and no shared response of a document has. */
function missingCauses(document: OpenApiDocument, decisions: readonly Decision[]): readonly string[] {
  const causes = decisions.flatMap(({ causes: [cause] }) => cause ?? []);
  const own = new Set(
    listSharedResponses(document).flatMap(({ response }) =>
      listCauses(document, response).map(({ name }) => name),
    ),
  );
  return [...new Set(causes)].filter((cause) => !own.has(cause));
}

/** With all that they refer to; what the document says itself holds. */
function addResponses(
  document: OpenApiDocument,
  taken: readonly SharedResponse[],
  contract: OpenApiDocument,
): OpenApiDocument {
  const responses = Object.fromEntries(taken.map(({ component, response }) => [component, response]));
  const own: Readonly<Record<string, object>> = { ...document.components };
  const { securitySchemes: _theirs, ...needed } = referencedComponents(contract, responses);
  const sections = new Set(['responses', ...Object.keys(needed), ...Object.keys(own)]);
  const components = [...sections].map((section) => [
    section,
    { ...needed[section], ...(section === 'responses' && responses), ...own[section] },
  ]);
  return { ...document, components: Object.fromEntries(components) };
}
