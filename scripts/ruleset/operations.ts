import { isObject, isText, memberOf, membersOf } from './json.ts';
import { METHODS } from './openapi-objects.ts';
import { isReference, type Place, type Places } from './places.ts';

/** One entry of an operation's `responses`. */
export interface ResponseUse {
  readonly key: string;
  readonly byReference: boolean;
  /** The response object, where its `$ref`s end; undefined if they lead nowhere. */
  readonly target: Place | undefined;
}

export interface Operation {
  readonly method: string;
  /** The key of the path item, such as `/products/{product_id}`. */
  readonly template: string;
  readonly place: Place;
  /** The operation's `responses`, whether it is there or not. */
  readonly responsesPlace: Place;
  readonly responses: readonly ResponseUse[];
  /** Its own parameters and those of its path item. */
  readonly parameters: readonly Parameter[];
  readonly hasRequestBody: boolean;
}

export interface Parameter {
  readonly in: string;
  readonly name: string;
  /** Whether it says with `x-filter` which entries of a collection it picks. */
  readonly isFilter: boolean;
}

/** The operations under `paths`. Those of webhooks and callbacks are answered by somebody else. */
export function readOperations(places: Places): Operation[] {
  const paths = places.child(places.root, 'paths');
  return membersOf(paths.value)
    .filter(([template]) => template.startsWith('/'))
    .flatMap(([template]) => {
      const pathItem = places.target(places.child(paths, template));
      return pathItem === undefined ? [] : readPathItem(places, template, pathItem);
    });
}

function readPathItem(places: Places, template: string, pathItem: Place): Operation[] {
  const shared = readParameters(places, pathItem);
  // OpenAPI allows no reference here, but tools follow it, and it is everywhere.
  return METHODS.map((method) => ({ method, at: places.child(pathItem, method) }))
    .map(({ method, at }) => ({ method, place: places.target(at) ?? at }))
    .filter(({ place }) => isObject(place.value))
    .map(({ method, place }) => ({
      method,
      template,
      place,
      responsesPlace: places.child(place, 'responses'),
      responses: readResponses(places, places.child(place, 'responses')),
      parameters: [...shared, ...readParameters(places, place)],
      hasRequestBody: isObject(memberOf(place.value, 'requestBody')),
    }));
}

function readResponses(places: Places, responses: Place): ResponseUse[] {
  return membersOf(responses.value)
    .filter(([key]) => !key.startsWith('x-'))
    .map(([key, value]) => ({
      key,
      byReference: isReference(value),
      target: places.target(places.child(responses, key)),
    }));
}

function readParameters(places: Places, holder: Place): Parameter[] {
  const parameters = memberOf(holder.value, 'parameters');
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((_, index) => {
    const value = places.target(places.child(holder, 'parameters', String(index)))?.value;
    const [location, name] = [memberOf(value, 'in'), memberOf(value, 'name')];
    const isFilter = memberOf(value, 'x-filter') !== undefined;
    return isText(location) && isText(name) ? [{ in: location, name, isFilter }] : [];
  });
}
