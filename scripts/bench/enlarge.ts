import type { OpenApiDocument, PathItem } from '../contract/openapi-document.ts';

/** A document with the same operations many times over: the copies lie below `/copy-1`, `/copy-2` … */
export function enlarge(document: OpenApiDocument, times: number): OpenApiDocument {
  const paths: Record<string, OpenApiDocument['paths'][string]> = { ...document.paths };
  for (let copy = 1; copy < times; copy += 1)
    for (const [path, item] of Object.entries(document.paths))
      paths[`/copy-${copy}${path}`] = rename(item as PathItem, copy);
  return { ...document, paths };
}

function rename(item: PathItem, copy: number): PathItem {
  const renamed = Object.entries(item).map(([key, value]) => {
    const isOperation = typeof value === 'object' && 'operationId' in value;
    return [key, isOperation ? { ...value, operationId: `${value.operationId}-${copy}` } : value];
  });
  return Object.fromEntries(renamed);
}
