/** Something that the store keeps. A write puts another object in its place, so that its JSON can be kept with it. */
export type Entity = Readonly<Record<string, unknown>> & { readonly id: number };

/** An entity while it is being put together. */
export type Draft = Record<string, unknown> & { readonly id: number };

interface Facts {
  readonly modified: number;
  readonly bytes: number;
}

const factsOf = new WeakMap<Entity, Facts>();

/**
 * Makes an entity of a draft: frozen to the bottom, with the moment of its last change.
 *
 * @param modified milliseconds since the epoch, in whole seconds
 */
export function toEntity(draft: Draft, modified: number): Entity {
  freeze(draft);
  factsOf.set(draft, { modified, bytes: Buffer.byteLength(JSON.stringify(draft)) });
  return draft;
}

/** When an entity was last changed, in milliseconds since the epoch; also of one that the store holds no longer. */
export function modifiedAt(entity: Entity): number {
  return read(entity).modified;
}

/** The size of an entity's JSON. */
export function bytesOf(entity: Entity): number {
  return read(entity).bytes;
}

function read(entity: Entity): Facts {
  const facts = factsOf.get(entity);
  if (facts === undefined) throw new Error('This object did not come from the store.');
  return facts;
}

/** Freezes a value and all that it holds. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
