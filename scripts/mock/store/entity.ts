/** Something that the store keeps. A write puts another object in its place, so that its JSON can be kept with it. */
export type Entity = Readonly<Record<string, unknown>> & { readonly id: number };

/** An entity while it is being put together. */
export type Draft = Record<string, unknown> & { readonly id: number };

const moments = new WeakMap<Entity, number>();

/**
 * Makes an entity of a draft: frozen to the bottom, with the moment of its last change.
 *
 * @param modified milliseconds since the epoch, in whole seconds
 */
export function toEntity(draft: Draft, modified: number): Entity {
  freeze(draft);
  moments.set(draft, modified);
  return draft;
}

/** When an entity was last changed, in milliseconds since the epoch; also of one that the store holds no longer. */
export function modifiedAt(entity: Entity): number {
  const moment = moments.get(entity);
  if (moment === undefined) throw new Error('This object did not come from the store.');
  return moment;
}

/** Freezes a value and all that it holds. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
