import { type Comparable, comparableOf, locate } from './comparable.ts';
import type { Entity } from './entity.ts';
import type { Fields } from './fields.ts';
import type { Query } from './resource.ts';

/** What a query asks for by `sort`, `field:desc`, or by `sort` and `direction`; undefined where it asks for nothing. */
export function sortOf({ sort, direction }: Query): string | undefined {
  const [field, order] = [[sort ?? []].flat()[0], [direction ?? []].flat()[0]];
  if (field === undefined && order === undefined) return undefined;
  return field?.includes(':') ? field : `${field ?? 'id'}:${order ?? 'asc'}`;
}

/**
 * Sorts entities that come in the order of their ids, which also decides between equal ones.
 *
 * @param sort `field:asc` or `field:desc`; of a field that there is not, the order stays as it is
 */
export function sortEntities(entities: readonly Entity[], fields: Fields, sort: string): readonly Entity[] {
  const [path = '', direction] = sort.split(':');
  const place = locate(fields, path);
  if (place === undefined || sort === 'id:asc') return entities;
  const sign = direction === 'desc' ? -1 : 1;
  return entities
    .map((entity) => ({ entity, value: comparableOf(place.field.kind, place.valueIn(entity)) }))
    .toSorted((a, b) => sign * compare(a.value, b.value))
    .map(({ entity }) => entity);
}

/** Where there is no value, that comes first. */
function compare(a: Comparable | undefined, b: Comparable | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
