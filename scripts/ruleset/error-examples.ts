import { isObject, memberOf, membersOf } from './json.ts';
import type { OpenApiObject } from './openapi-objects.ts';
import type { Place, Places } from './places.ts';

/** An example of an error, as a response shows it. */
export interface ErrorExample {
  readonly place: Place;
  /** What the body lists. */
  readonly entries: readonly Place[];
}

/** The examples of responses whose bodies list objects, each once. */
export function collectErrorExamples(places: Places, objects: readonly OpenApiObject[]): ErrorExample[] {
  const seen = new Set<unknown>();
  return objects
    .filter(({ kind }) => kind === 'mediaType')
    .flatMap(({ place }) => {
      const examples = places.child(place, 'examples');
      return membersOf(examples.value).flatMap(([name]) => {
        const example = places.target(places.child(examples, name));
        if (example === undefined || seen.has(example.value)) return [];
        seen.add(example.value);
        const body = places.child(example, 'value');
        const entries = (Array.isArray(body.value) ? body.value : [])
          .map((_, index) => places.child(body, String(index)))
          .filter(({ value }) => isObject(value) && memberOf(value, 'message') !== undefined);
        return [{ place: example, entries }];
      });
    });
}
