import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { type DescribedOperation, listOperations } from '../../contract/operations.ts';

/** Of operations without a tag. */
const OTHERS = 'Others';

/** What is dealt with together. */
export interface Resource {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly DescribedOperation[];
}

/** The operations by the first of their tags, in the order of the document's tags. */
export function listResources(document: OpenApiDocument): Resource[] {
  const { tags = [] } = document as { tags?: readonly { name: string; description?: string }[] };
  const operations = listOperations(document);
  const known = [...tags, { name: OTHERS }];
  const tagOf = ({ operation }: DescribedOperation) =>
    tags.find(({ name }) => name === operation.tags?.[0])?.name ?? OTHERS;
  return known
    .map(({ name, description = '' }: { name: string; description?: string }) => ({
      name,
      description,
      operations: operations.filter((one) => tagOf(one) === name),
    }))
    .filter((resource) => resource.operations.length > 0);
}

/** Where the site describes a resource, below its base. */
export function resourceAddress(name: string): string {
  return `operations/${slugOf(name)}/`;
}

/** Where the site describes an operation, below its base. */
export function operationAddress({ operation, operationId }: DescribedOperation): string {
  return `${resourceAddress(operation.tags?.[0] ?? OTHERS)}${operationId}/`;
}

/** A name as it stands in addresses. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
