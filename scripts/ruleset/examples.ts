import type { Direction } from './example-schemas.ts';
import { isObject, memberOf, membersOf } from './json.ts';
import type { OpenApiObject } from './openapi-objects.ts';
import type { Place, Places } from './places.ts';

/** A value that the document shows, and the schema that it should match. */
export interface Example {
  readonly value: Place;
  readonly schema: Place;
  readonly direction: Direction;
}

/** Every example of a document: of bodies, parameters, headers and schemas, and the headers of `x-causes`. */
export function collectExamples(places: Places, objects: readonly OpenApiObject[]): Example[] {
  const requests = collectRequestContent(places, objects);
  return objects.flatMap(({ kind, place }) => {
    const direction = requests.has(place.value) ? 'request' : 'response';
    if (kind === 'schema') return schemaExamples(places, place);
    if (kind === 'response') return causeHeaders(places, place);
    if (kind !== 'mediaType' && kind !== 'parameter' && kind !== 'header') return [];
    const schema = places.child(place, 'schema');
    if (schema.value === undefined) return [];
    return [...present(places.child(place, 'example')), ...namedExamples(places, place)].map((value) => ({
      value,
      schema,
      direction,
    }));
  });
}

function present(place: Place): Place[] {
  return place.value === undefined ? [] : [place];
}

function namedExamples(places: Places, holder: Place): Place[] {
  const examples = places.child(holder, 'examples');
  return membersOf(examples.value).flatMap(([name]) => {
    const example = places.target(places.child(examples, name));
    return example === undefined ? [] : present(places.child(example, 'value'));
  });
}

/** A schema may be shown from the outside of an operation, where neither direction is known. */
function schemaExamples(places: Places, schema: Place): Example[] {
  const examples = memberOf(schema.value, 'examples');
  const listed = (Array.isArray(examples) ? examples : []).map((_, index) =>
    places.child(schema, 'examples', String(index)),
  );
  return [...present(places.child(schema, 'example')), ...listed].map((value) => ({
    value,
    schema,
    direction: 'response',
  }));
}

function causeHeaders(places: Places, response: Place): Example[] {
  const causes = places.child(response, 'x-causes');
  return membersOf(causes.value).flatMap(([name]) => {
    const shown = places.child(causes, name, 'headers');
    return membersOf(shown.value).flatMap(([header]) => {
      const documented = places.target(places.child(response, 'headers', header));
      if (documented === undefined || !isObject(documented.value)) return [];
      const schema = places.child(documented, 'schema');
      if (schema.value === undefined) return [];
      return [{ value: places.child(shown, header), schema, direction: 'response' as const }];
    });
  });
}

function collectRequestContent(places: Places, objects: readonly OpenApiObject[]): Set<unknown> {
  const bodies = objects.filter(({ kind }) => kind === 'requestBody');
  const content = bodies.flatMap(({ place }) =>
    membersOf(memberOf(place.value, 'content')).map(([type]) => places.child(place, 'content', type)),
  );
  return new Set(content.map((place) => places.target(place)?.value));
}
