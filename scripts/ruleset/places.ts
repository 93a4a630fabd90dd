import { dirname, resolve } from 'node:path';
import type { RulesetFunctionContext } from '@stoplight/spectral-core';
import { isObject, memberOf, parsePointer } from './json.ts';

/** A value of a document, with the two ways to it. */
export interface Place {
  readonly value: unknown;
  /** The way from the root through every `$ref`, as Spectral addresses its resolved document. */
  readonly path: readonly string[];
  /** The file in which the value stands; empty for a document that has no file. */
  readonly file: string;
  /** The way from the top of that file. */
  readonly pointer: readonly string[];
}

/** Reads the files of one document as they were written, which Spectral's resolved document no longer shows. */
export interface Places {
  readonly root: Place;
  /** What was parsed from each file of the document. */
  files(): Iterable<readonly [file: string, content: unknown]>;
  child(place: Place, ...keys: string[]): Place;
  /** Where one `$ref` leads; undefined for what is no reference or leads nowhere. */
  follow(place: Place): Place | undefined;
  /** Where a chain of `$ref`s ends; undefined if it leads nowhere or in a circle. */
  target(place: Place): Place | undefined;
}

/** The files of the document that a rule is running on. */
export function placesOf({ document, documentInventory }: RulesetFunctionContext): Places {
  const rootFile = document.source ?? '';
  const { referencedDocuments } = documentInventory;

  function contentOf(file: string): unknown {
    if (file === rootFile) return document.data;
    return (referencedDocuments[file] ?? referencedDocuments[encodeURI(file)])?.data;
  }

  function follow(from: Place): Place | undefined {
    const reference = memberOf(from.value, '$ref');
    if (typeof reference !== 'string') return undefined;
    const [address = '', fragment = ''] = reference.split('#', 2);
    // Only JSON Pointers; an anchor (JSON Schema 2020-12 core, section 8.2.2) names a schema and nothing else.
    if (fragment !== '' && !fragment.startsWith('/')) return undefined;
    const file = address === '' ? from.file : resolveAddress(from.file, address);
    const pointer = parsePointer(fragment);
    const value = pointer.reduce(memberOf, contentOf(file));
    return value === undefined ? undefined : { value, path: from.path, file, pointer };
  }

  return {
    root: { value: document.data, path: [], file: rootFile, pointer: [] },
    *files() {
      yield [rootFile, document.data];
      for (const [file, { data }] of Object.entries(referencedDocuments)) {
        if (file !== rootFile) yield [file, data];
      }
    },
    child(place, ...keys) {
      return {
        value: keys.reduce(memberOf, place.value),
        path: [...place.path, ...keys],
        file: place.file,
        pointer: [...place.pointer, ...keys],
      };
    },
    follow,
    target(place) {
      const seen = new Set<unknown>();
      let here: Place | undefined = place;
      while (here !== undefined && isReference(here.value)) {
        if (seen.has(here.value)) return undefined;
        seen.add(here.value);
        here = follow(here);
      }
      return here;
    },
  };
}

export function isReference(value: unknown): boolean {
  return isObject(value) && typeof memberOf(value, '$ref') === 'string';
}

function resolveAddress(base: string, address: string): string {
  if (URL.canParse(address)) return address;
  if (/^https?:/.test(base)) return new URL(address, base).href;
  return resolve(dirname(base), address);
}
