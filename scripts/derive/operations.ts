import type { OpenApiDocument, Operation } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';

/** The document with each of its operations replaced. Path items stand in a bundle where they are used. */
export function mapOperations(
  document: OpenApiDocument,
  change: (operation: Operation, path: string, method: string) => Operation,
): OpenApiDocument {
  const changed = new Map<string, Record<string, Operation>>();
  for (const { path, method, operation } of listOperations(document)) {
    changed.set(path, { ...changed.get(path), [method]: change(operation, path, method) });
  }
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    { ...item, ...changed.get(path) },
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** The document with further components of one kind. */
export function withComponents(
  document: OpenApiDocument,
  kind: 'responses' | 'schemas',
  more: Readonly<Record<string, unknown>>,
): OpenApiDocument {
  const known = document.components?.[kind] ?? {};
  for (const name of Object.keys(more)) {
    if (Object.hasOwn(known, name))
      throw new Error(
        `The build would make a component ${kind}/${name}, but the document has one of that name.`,
      );
  }
  return {
    ...document,
    components: { ...document.components, [kind]: { ...known, ...more } },
  } as OpenApiDocument;
}
