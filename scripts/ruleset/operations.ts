import type { Method } from '../contract/openapi-document.ts';
import { kindsOf, type PathRole } from '../contract/path-roles.ts';
import { isObject, isText, memberOf, membersOf } from './json.ts';
import { METHODS } from './openapi-objects.ts';
import { isReference, type Place, type Places } from './places.ts';

/** One entry of an operation's `responses`. */
export interface ResponseUse {
  readonly key: string;
  readonly byReference: boolean;
  /** Written in the operation, with `x-extends` for what all responses of its code have. */
  readonly isExtension: boolean;
  /** The response object, where its `$ref`s end; undefined if they lead nowhere. */
  readonly target: Place | undefined;
}

export interface Operation {
  readonly method: Method;
  /** The key of the path item, such as `/products/{product_id}`. */
  readonly template: string;
  /** What its path stands for. */
  readonly kind: PathRole['kind'];
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
  const items = membersOf(paths.value)
    .filter(([template]) => template.startsWith('/'))
    .flatMap(([template]) => {
      const pathItem = places.target(places.child(paths, template));
      if (pathItem === undefined) return [];
      return [{ template, pathItem, operations: readPathItem(places, template, pathItem) }];
    });
  const kinds = kindsOf(
    items.map(({ template, pathItem, operations }) => ({
      path: template,
      methods: operations.map(({ method }) => method),
      listsEntries: operations.some((operation) => listsEntries(places, operation)),
      hints: { 'x-singleton': memberOf(pathItem.value, 'x-singleton') === true },
    })),
  );
  return items.flatMap(({ operations }) =>
    operations.map((operation) => ({ ...operation, kind: kinds.get(operation.template) ?? 'singleton' })),
  );
}

/** A document may leave open what it answers; that it pages through entries tells it as well. */
function listsEntries(places: Places, { method, parameters, responses }: OperationOfPath): boolean {
  if (method !== 'get') return false;
  if (parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'limit')) return true;
  const ok = responses.find(({ key }) => key === '200')?.target;
  if (ok === undefined) return false;
  const schema = places.child(ok, 'content', 'application/json', 'schema');
  return memberOf((places.target(schema) ?? schema).value, 'type') === 'array';
}

type OperationOfPath = Omit<Operation, 'kind'>;

function readPathItem(places: Places, template: string, pathItem: Place): OperationOfPath[] {
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
      isExtension: isText(memberOf(value, 'x-extends')),
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
