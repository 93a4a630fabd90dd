import { pointerTo } from '../contract/json-pointer.ts';
import { isObject, type JsonObject, memberOf } from './json.ts';
import type { OpenApiObject } from './openapi-objects.ts';
import type { Place, Places } from './places.ts';

/** A file of the document in the form that Ajv can take. */
export interface SchemaFile {
  readonly address: string;
  readonly content: JsonObject;
}

/**
 * The files of a document, for Ajv to find schemas in; and, once more, each part that something refers to. Of what has
 * no address of its own Ajv would compile a copy for each reference.
 */
export function* schemaFiles(places: Places, objects: readonly OpenApiObject[]): Iterable<SchemaFile> {
  const schemas = new Set(objects.filter(({ kind }) => kind === 'schema').map(({ place }) => place.value));
  const targets = new Map<string, Place>();
  const wholes = new Map<string, JsonObject>();
  for (const [file, content] of places.files()) {
    if (!isObject(content)) continue;
    const whole = readdress(places, file, schemas.has(content) ? content : withoutKeywords(content), targets);
    if (!isObject(whole)) continue;
    wholes.set(file, whole);
    yield { address: addressOf({ file, pointer: [] }), content: whole };
  }
  for (const [address, { file, pointer }] of targets) {
    const part = pointer.reduce<unknown>(memberOf, wholes.get(file));
    if (pointer.length > 0 && isObject(part) && !Object.hasOwn(part, '$id')) yield { address, content: part };
  }
}

/** The URI of a place. A document without a file, or with a relative one, gets a base of its own. */
export function addressOf({ file, pointer }: Pick<Place, 'file' | 'pointer'>): string {
  const base = URL.canParse(file) ? file : new URL(encodeURI(file), 'file:///').href;
  return pointer.length === 0 ? base : `${base}#${encodeURI(pointerTo(...pointer))}`;
}

/** Ajv reads the top of every file as a schema, where the `required: true` of a header has another meaning. */
function withoutKeywords(content: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => typeof value === 'object'));
}

/**
 * Copies a value with absolute references: where one reference leads to another, Ajv resolves the second from the
 * file of the first, and finds no schema or the wrong one. References that lead nowhere are left out.
 */
function readdress(places: Places, file: string, value: unknown, targets: Map<string, Place>): unknown {
  if (Array.isArray(value)) return value.map((item) => readdress(places, file, item, targets));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      if (key !== '$ref' || typeof member !== 'string')
        return [[key, readdress(places, file, member, targets)]];
      if (/#[^/]/.test(member)) return [[key, member]];
      const target = places.follow({ value, path: [], file, pointer: [] });
      // Spectral itself reports references that lead nowhere.
      if (target === undefined) return [];
      const address = addressOf(target);
      targets.set(address, target);
      return [[key, address]];
    }),
  );
}
