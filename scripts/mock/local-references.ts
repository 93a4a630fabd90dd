import type { OpenApiDocument } from '../contract/openapi-document.ts';

/**
 * Prism would follow every reference, to other hosts as well. What it is given has none that lead out of the document.
 *
 * @throws an Error that names the first such reference
 */
export function assertLocalReferences(document: OpenApiDocument): void {
  const reference = findOutwardReference(document);
  if (reference === undefined) return;
  throw new Error(
    `The document refers to ${reference}, so it is not bundled. Run \`npm run bundle\` and use generated/openapi.yaml.`,
  );
}

function findOutwardReference(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('$ref' in value && typeof value.$ref === 'string' && !value.$ref.startsWith('#')) return value.$ref;
  for (const member of Object.values(value)) {
    const reference = findOutwardReference(member);
    if (reference !== undefined) return reference;
  }
  return undefined;
}
