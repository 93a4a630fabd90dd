import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { assertLeadsSomewhere } from '../contract/resolve-reference.ts';
import { successOf } from '../contract/responses.ts';

/**
 * Checks that a document has what the mock cannot do without: references that lead somewhere within it, for Prism would
 * follow them to other hosts as well, and a success of each operation.
 *
 * @throws an Error that names what is missing
 */
export function assertServable(document: OpenApiDocument): void {
  for (const reference of referencesOf(document)) {
    if (!reference.startsWith('#'))
      throw new Error(
        `The document refers to ${reference}, so it is not bundled. Run \`npm run bundle\` and use generated/openapi.yaml.`,
      );
    assertLeadsSomewhere(document, reference);
  }
  for (const { operationId, operation } of listOperations(document))
    if (successOf(operation) === undefined)
      throw new Error(
        `The operation ${operationId} has no success, so nothing can be answered when it succeeds.`,
      );
}

/** Each reference once. */
function referencesOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('$ref' in value && typeof value.$ref === 'string') found.add(value.$ref);
  for (const member of Object.values(value)) referencesOf(member, found);
  return found;
}
