import type { DescribedOperation } from '../contract/operations.ts';
import type { RecipeRequest } from './recipe.ts';

/**
 * The operation of the document that a request is for; undefined for a request that none describes.
 *
 * @param operations those of the document
 */
export function describedOperation(
  { method, path, deprecatedVersion }: RecipeRequest,
  operations: readonly DescribedOperation[],
): DescribedOperation | undefined {
  if (deprecatedVersion === true) return undefined;
  const segments = (path.split('?', 1)[0] ?? '').split('/');
  return operations
    .filter((operation) => operation.method === method.toLowerCase())
    .filter((operation) => {
      const template = operation.path.split('/');
      return (
        template.length === segments.length &&
        template.every((segment, place) => segment === segments[place] || isParameter(segment))
      );
    })
    .toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))[0];
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}
