import type { Entity } from '../entity.ts';
import type { Shop, Write } from './computations.ts';

/** The largest place that the schemas allow. */
const LAST_PLACE = 2147483647;

/** An entry that moves to a later place moves those that have it, or one after it, on by one. */
export function makeRoom(shop: Shop, resource: string, entity: Entity, { previous, below }: Write): void {
  const parent = below.at(-1)?.[1];
  const place = Number(entity.sort_order);
  if (parent === undefined || previous === undefined || place <= Number(previous.sort_order)) return;
  for (const { id, sort_order: taken } of shop.below(resource, parent)) {
    if (id === entity.id || Number(taken) < place || taken === LAST_PLACE) continue;
    shop.change(resource, id, { sort_order: Number(taken) + 1 });
  }
}

/** Entries in the order of their places, those of one place in that of their ids. */
export function inPlace(entities: readonly Entity[]): readonly Entity[] {
  return entities.toSorted((a, b) => Number(a.sort_order) - Number(b.sort_order) || a.id - b.id);
}
