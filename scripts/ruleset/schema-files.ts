import { isObject, type JsonObject, printPointer } from './json.ts';
import type { OpenApiObject } from './openapi-objects.ts';
import type { Place, Places } from './places.ts';

/** A file of the document in the form that Ajv can take. */
export interface SchemaFile {
  readonly address: string;
  readonly content: JsonObject;
}

/** The files of a document, for Ajv to find schemas in. */
export function* schemaFiles(places: Places, objects: readonly OpenApiObject[]): Iterable<SchemaFile> {
  const schemas = new Set(objects.filter(({ kind }) => kind === 'schema').map(({ place }) => place.value));
  for (const [file, content] of places.files()) {
    if (!isObject(content)) continue;
    const whole = readdress(places, file, schemas.has(content) ? content : withoutKeywords(content));
    if (isObject(whole)) yield { address: addressOf({ file, pointer: [] }), content: whole };
  }
}

/** The URI of a place. A document without a file, or with a relative one, gets a base of its own. */
export function addressOf({ file, pointer }: Pick<Place, 'file' | 'pointer'>): string {
  const base = URL.canParse(file) ? file : new URL(encodeURI(file), 'file:///').href;
  return pointer.length === 0 ? base : `${base}#${encodeURI(printPointer(pointer))}`;
}

/** Ajv reads the top of every file as a schema, where the `required: true` of a header has another meaning. */
function withoutKeywords(content: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => typeof value === 'object'));
}

/**
 * Copies a value with absolute references: where one reference leads to another, Ajv resolves the second from the
 * file of the first, and finds no schema or the wrong one. References that lead nowhere are left out.
 */
function readdress(places: Places, file: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => readdress(places, file, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      if (key !== '$ref' || typeof member !== 'string') return [[key, readdress(places, file, member)]];
      if (/#[^/]/.test(member)) return [[key, member]];
      const target = places.follow({ value, path: [], file, pointer: [] });
      // Spectral itself reports references that lead nowhere.
      return target === undefined ? [] : [[key, addressOf(target)]];
    }),
  );
}
