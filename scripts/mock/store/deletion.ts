import type { Shop } from './computations/computations.ts';
import { cleared, type Reference } from './references.ts';
import type { Refusal } from './refusals.ts';
import type { Resource } from './resource.ts';

/** The most ids that the details of a conflict list. */
const LISTED_IDS = 250;

/** A collection, and one of its fields that refers to entities that are to go. */
export interface Referrer {
  readonly resource: Resource;
  readonly reference: Reference;
}

/** Why some entities cannot go: one that would remain refers to them, and the reference says that this is refused. */
export function refuseDeletion(
  target: Resource,
  ids: ReadonlySet<number>,
  referrers: readonly Referrer[],
  { refusals }: Shop,
): Refusal | undefined {
  for (const { resource, reference } of referrers) {
    if (typeof reference.onDelete !== 'object') continue;
    const { refuse, as } = reference.onDelete;
    const remaining = holdersOf({ resource, reference }, ids).filter(
      (id) => resource !== target || !ids.has(id),
    );
    if (remaining.length > 0) return refusals.refuse(refuse, { [as]: remaining.slice(0, LISTED_IDS) });
  }
  return undefined;
}

/** Carries out what references say of the deletion of what they refer to. */
export function afterDeletion(ids: ReadonlySet<number>, referrers: readonly Referrer[]): void {
  for (const { resource, reference } of referrers) {
    if (reference.onDelete !== 'clear' && reference.onDelete !== 'delete') continue;
    for (const id of holdersOf({ resource, reference }, ids)) {
      const holder = resource.find(id);
      if (holder === undefined) continue;
      if (reference.onDelete === 'delete') resource.delete(id);
      else resource.update(id, cleared(reference, holder, ids));
    }
  }
}

/** The ids of the entities that refer to any of some, in their order. */
function holdersOf({ resource, reference }: Referrer, ids: ReadonlySet<number>): readonly number[] {
  const found = new Set<number>();
  for (const id of ids)
    for (const holder of resource.collection.related(reference.field, id)) found.add(holder.id);
  return [...found].toSorted((a, b) => a - b);
}
