import { basename, dirname } from 'node:path';
import { memberOf, membersOf } from './json.ts';
import type { OpenApiObject } from './openapi-objects.ts';
import type { Place, Places } from './places.ts';

/** A response that operations refer to: a component, or a file of its own. */
export interface SharedResponse {
  /** The keys that the root's components give it; one name, the file's basename, if they list it nowhere. */
  readonly names: readonly string[];
  readonly place: Place;
  /** Its code as `x-status` gives it; undefined unless that is a whole number. */
  readonly status: number | undefined;
  /** Set where the response has a file to itself. */
  readonly file: { readonly basename: string; readonly folder: string } | undefined;
}

/**
 * The shared responses of a document, each once. One with `x-extends` is the answer of a few operations, and has from a
 * shared one what the rules ask for.
 */
export function readSharedResponses(places: Places, objects: readonly OpenApiObject[]): SharedResponse[] {
  const components = listComponents(places);
  return objects
    .filter(({ kind, place }) => kind === 'response' && isShared(place) && !extendsShared(place.value))
    .map(({ place }) => {
      const file = fileOf(place);
      const keys = components.filter((component) => component.value === place.value).map(({ key }) => key);
      return {
        names: keys.length > 0 ? keys : [place.pointer.at(-1) ?? file?.basename ?? ''],
        place,
        status: statusOf(place.value),
        file,
      };
    });
}

function extendsShared(response: unknown): boolean {
  return memberOf(response, 'x-extends') !== undefined;
}

/** Whether a response stands where a `$ref` should find it: in a file of its own, or as a component. */
export function isShared({ pointer, file }: Place): boolean {
  if (pointer.length === 0) return file !== '';
  return pointer.length === 3 && pointer[0] === 'components' && pointer[1] === 'responses';
}

/** The code that a response object is for. */
export function statusOf(response: unknown): number | undefined {
  const status = memberOf(response, 'x-status');
  return typeof status === 'number' && Number.isInteger(status) ? status : undefined;
}

function listComponents(places: Places): { key: string; value: unknown }[] {
  const holder = places.child(places.root, 'components', 'responses');
  return membersOf(holder.value).map(([key]) => ({
    key,
    value: places.target(places.child(holder, key))?.value,
  }));
}

/** The file that an object has to itself. */
export function fileOf({ file, pointer }: Place): SharedResponse['file'] {
  if (pointer.length > 0 || file === '') return undefined;
  return { basename: basename(file).replace(/\.[^.]*$/, ''), folder: basename(dirname(file)) };
}
