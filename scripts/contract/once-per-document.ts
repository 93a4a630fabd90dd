import type { OpenApiDocument } from './openapi-document.ts';

/** A reading of documents that is done once for each: nobody changes a document that has been read. */
export function oncePerDocument<T>(read: (document: OpenApiDocument) => T): (document: OpenApiDocument) => T {
  const known = new WeakMap<OpenApiDocument, T>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const found = read(document);
    known.set(document, found);
    return found;
  };
}
