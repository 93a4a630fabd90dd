import { memberOf } from './json.ts';
import type { Place, Places } from './places.ts';

/**
 * What keeps a schema from describing the error body of a code: a JSON array of
 * `{status, message, details?}` in which `status` is a constant. Undefined if nothing does.
 */
export function errorBodyFault(places: Places, schema: Place, status: number): string | undefined {
  const body = partsOf(places, schema);
  if (!body.some(({ value }) => memberOf(value, 'type') === 'array')) return "make its schema 'type: array'";
  const items = body
    .filter(({ value }) => memberOf(value, 'items') !== undefined)
    .flatMap((part) => partsOf(places, places.child(part, 'items')));
  if (!items.some(({ value }) => memberOf(value, 'type') === 'object'))
    return "make its items 'type: object'";
  for (const name of ['status', 'message']) {
    if (!items.some(({ value }) => requires(value, name))) return `make '${name}' required in its items`;
  }
  const constants = items
    .flatMap((part) => partsOf(places, places.child(part, 'properties', 'status')))
    .map(({ value }) => memberOf(value, 'const'))
    .filter((value) => value !== undefined);
  if (constants.length === 1 && constants[0] === status) return undefined;
  return `give 'status' in its items the one value 'const: ${status}'`;
}

/** A schema, and all that holds for its values as well: what its `$ref` and `allOf` add. */
function partsOf(places: Places, schema: Place, seen = new Set<unknown>()): Place[] {
  if (typeof schema.value !== 'object' || schema.value === null || seen.has(schema.value)) return [];
  seen.add(schema.value);
  const target = places.target(schema);
  const allOf = memberOf(schema.value, 'allOf');
  return [
    schema,
    ...(target === undefined || target.value === schema.value ? [] : partsOf(places, target, seen)),
    ...(Array.isArray(allOf) ? allOf : []).flatMap((_, index) =>
      partsOf(places, places.child(schema, 'allOf', String(index)), seen),
    ),
  ];
}

function requires(schema: unknown, name: string): boolean {
  const required = memberOf(schema, 'required');
  return Array.isArray(required) && required.includes(name);
}
