import type { MediaType, OpenApiDocument } from '../contract/openapi-document.ts';
import { componentKey, isReference, resolveReference } from '../contract/resolve-reference.ts';
import { isObject, type JsonObject, objectAt, toPascalCase } from './json.ts';

/** A body of errors whose details are those of some causes, and the component that it needs for that. */
export interface NarrowedErrors {
  readonly media: MediaType;
  readonly schemas: Readonly<Record<string, unknown>>;
}

/**
 * Cuts the schema of an error body down to the details that its examples have, so that whoever reads the document alone
 * is told no more than can come: `ConflictDuplicateValueError` is the `ConflictError` of duplicates.
 *
 * @param media the body, with the examples that are left of it
 * @param component the key of the shared response
 */
export function narrowErrors(document: OpenApiDocument, media: MediaType, component: string): NarrowedErrors {
  const same = { media, schemas: {} };
  const { schema } = media;
  const items = objectAt(schema).items;
  if (!isObject(schema) || !isObject(items) || !isReference(items)) return same;
  const error: JsonObject = resolveReference(document, items);
  const { anyOf } = objectAt(error, 'properties', 'details');
  const kept = detailsOf(media);
  if (!Array.isArray(anyOf) || kept.size === 0) return same;
  const left = anyOf.filter((one) => kept.has(componentKey(one) ?? ''));
  if (left.length !== kept.size || left.length === anyOf.length) return same;
  const name = `${component}${[...kept].map((one) => toPascalCase(one.replace(/Details$/, ''))).join('Or')}Error`;
  const details = left.length === 1 ? left[0] : { ...objectAt(error, 'properties', 'details'), anyOf: left };
  return {
    media: { ...media, schema: { ...schema, items: { $ref: `#/components/schemas/${name}` } } },
    schemas: { [name]: { ...error, properties: { ...objectAt(error, 'properties'), details } } },
  };
}

/** The component schemas that the details of its examples have. */
function detailsOf({ examples = {} }: MediaType): ReadonlySet<string> {
  return new Set(
    Object.values(examples).flatMap((one) => (isReference(one) ? [] : (one['x-details'] ?? []))),
  );
}
