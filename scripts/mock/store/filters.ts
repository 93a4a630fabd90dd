import type { Parameter } from '../../contract/openapi-document.ts';
import { type Comparable, comparableOf, locate, type Place, readComparable } from './comparable.ts';
import type { Entity } from './entity.ts';
import type { Fields, Kind } from './fields.ts';

export type Predicate = (entity: Entity) => boolean;

/** What a query parameter filters by. */
export interface Filter {
  /** The fields that it looks at. */
  readonly fields: readonly string[];
  /** A test for entities, made of a value of the parameter; undefined if the value cannot be read. */
  readonly test: MakePredicate;
}

type MakePredicate = (value: string) => Predicate | undefined;

/**
 * The filters that the query parameters describe with their `x-filter`, by the name of the parameter.
 *
 * @throws an Error that names the parameter, if its `x-filter` does not fit the fields
 */
export function compileFilters(
  parameters: readonly Parameter[],
  fields: Fields,
): ReadonlyMap<string, Filter> {
  return new Map(
    parameters
      .filter((parameter) => parameter.in === 'query' && parameter['x-filter'] !== undefined)
      .map((parameter) => [parameter.name, compileFilter(parameter, fields)]),
  );
}

function compileFilter(parameter: Parameter, fields: Fields): Filter {
  const { field, match } = parameter['x-filter'] as { field: string | readonly string[]; match: string };
  const places = [field].flat().map((path) => {
    const place = locate(fields, path);
    if (place === undefined)
      throw new Error(`x-filter of ${parameter.name}: the resource has no field ${path}.`);
    return place;
  });
  const makeFilter = MATCHES[match];
  const [place] = places;
  if (makeFilter === undefined || place === undefined) {
    throw new Error(
      `x-filter of ${parameter.name}: it needs a field, and a match: ${Object.keys(MATCHES).join(', ')}.`,
    );
  }
  return { fields: [field].flat(), test: makeFilter(place, places) };
}

const MATCHES: Readonly<Record<string, (place: Place, places: readonly Place[]) => MakePredicate>> = {
  equals: (place) => compare(place, (value, wanted) => value === wanted),
  differs: (place) => compare(place, (value, wanted) => value !== wanted),
  in:
    ({ field: { kind }, valueIn }) =>
    (text) => {
      const wanted = new Set(text.split(',').map((one) => readComparable(kind, one)));
      if (wanted.has(undefined)) return undefined;
      return (entity) => {
        const value = comparableOf(kind, valueIn(entity));
        return value !== undefined && wanted.has(value);
      };
    },
  minimum: (place) => compare(place, (value, wanted) => value >= wanted),
  maximum: (place) => compare(place, (value, wanted) => value <= wanted),
  contains: (_, places) => (text) => {
    const wanted = text.toLowerCase();
    return (entity) =>
      places.some(({ valueIn }) =>
        String(valueIn(entity) ?? '')
          .toLowerCase()
          .includes(wanted),
      );
  },
  includes: ({ field, valueIn }) => {
    const kind: Kind = field.kind.type === 'list' ? field.kind.items : field.kind;
    return (text) => {
      const wanted = readComparable(kind, text);
      if (wanted === undefined) return undefined;
      const isWanted = (value: unknown) => comparableOf(kind, value) === wanted;
      return (entity) => {
        const value = valueIn(entity);
        return Array.isArray(value) ? value.some(isWanted) : isWanted(value);
      };
    };
  },
};

function compare(
  { field: { kind }, valueIn }: Place,
  holds: (value: Comparable, wanted: Comparable) => boolean,
): MakePredicate {
  return (text) => {
    const wanted = readComparable(kind, text);
    if (wanted === undefined) return undefined;
    return (entity) => {
      const value = comparableOf(kind, valueIn(entity));
      return value !== undefined && holds(value, wanted);
    };
  };
}
