/** Something that the store keeps. A write puts another object in its place, so that its JSON can be kept with it. */
export type Entity = Readonly<Record<string, unknown>> & { readonly id: number };

/** An entity while it is being put together. */
export type Draft = Record<string, unknown> & { readonly id: number };

/** The dates of an entity's last change, in milliseconds since the epoch and whole seconds. */
export interface Stamps {
  /** Among the states of the entity. */
  readonly own: number;
  /** Among those of its collection. */
  readonly inCollection: number;
}

interface Facts {
  readonly stamps: Stamps;
  readonly below: readonly number[];
  readonly key: string | undefined;
  readonly bytes: number;
}

const factsOf = new WeakMap<Entity, Facts>();

/**
 * Makes an entity of a draft: frozen to the bottom, with the dates of its last change.
 *
 * @param below the ids of the entries that it lies below, the outermost first
 * @param bytes the size of its JSON
 * @param key the text that clients know it by, where that is not its id
 */
export function toEntity(
  draft: Draft,
  stamps: Stamps,
  below: readonly number[],
  bytes: number,
  key?: string,
): Entity {
  freeze(draft);
  factsOf.set(draft, { stamps, below, key, bytes });
  return draft;
}

/** What clients know an entity by, as paths have it. */
export function keyOf(entity: Entity): string {
  return read(entity).key ?? String(entity.id);
}

/** When an entity was last changed; also of one that the store holds no longer. */
export function stampsOf(entity: Entity): Stamps {
  return read(entity).stamps;
}

/** The ids of the entries that an entity lies below, the outermost first. */
export function belowOf(entity: Entity): readonly number[] {
  return read(entity).below;
}

/** The id of the entry that an entity lies right below; undefined for one that lies below none. */
export function parentOf(entity: Entity): number | undefined {
  return belowOf(entity).at(-1);
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
  for (const part of Object.values(value)) if (typeof part === 'object') freeze(part);
  return Object.freeze(value);
}
