import type { Bytes } from './bytes.ts';
import { bytesOf, type Entity, parentOf, type Stamps, stampsOf } from './entity.ts';
import { ReferenceIndex } from './reference-index.ts';
import { stampAfter } from './stamp.ts';
import { type UniqueField, UniqueIndex } from './unique-index.ts';

/** Entities in the order of their ids, each found at once. */
export class Collection {
  readonly uniques: readonly UniqueIndex[];
  readonly #references: readonly ReferenceIndex[];
  readonly #indexes: readonly (UniqueIndex | ReferenceIndex)[];
  readonly #byId = new Map<number, Entity>();
  /** The ids of what lies right below an entry, in their order. */
  readonly #byParent = new Map<number, Set<number>>();
  #inOrder: Entity[] = [];
  readonly #bytes: Bytes;
  #lastId = 0;
  #lastChange = 0;
  #lastRemoval = 0;
  /** What was looked for last; forgotten once anything changes. */
  #last: { readonly key: string; readonly found: readonly Entity[] } | undefined;

  /**
   * @param seeds the entities it starts with, in the order of their ids
   * @param bytes counts the size of all JSON in it
   */
  constructor(
    seeds: readonly Entity[],
    uniqueFields: readonly UniqueField[],
    referenceFields: readonly string[],
    bytes: Bytes,
  ) {
    this.#bytes = bytes;
    this.uniques = uniqueFields.map((field) => new UniqueIndex(field));
    this.#references = referenceFields.map((field) => new ReferenceIndex(field));
    this.#indexes = [...this.uniques, ...this.#references];
    for (const seed of seeds) this.add(seed);
  }

  /** Ids count up and are never given twice. */
  get lastId(): number {
    return this.#lastId;
  }

  get size(): number {
    return this.#inOrder.length;
  }

  get entities(): readonly Entity[] {
    return this.#inOrder;
  }

  /** When something joined, changed or left, in milliseconds since the epoch; 0 if nothing ever has. */
  get lastChange(): number {
    return this.#lastChange;
  }

  /** When something left, in milliseconds since the epoch; 0 if nothing ever has. */
  get lastRemoval(): number {
    return this.#lastRemoval;
  }

  /** Those that lie right below an entry, in the order of their ids; all if it is left out. */
  below(parent?: number): readonly Entity[] {
    if (parent === undefined) return this.#inOrder;
    return [...(this.#byParent.get(parent) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** How many lie right below an entry; how many there are if it is left out. */
  sizeBelow(parent?: number): number {
    return parent === undefined ? this.size : (this.#byParent.get(parent)?.size ?? 0);
  }

  find(id: number): Entity | undefined {
    return this.#byId.get(id);
  }

  /**
   * Some of the entities. Whoever looks for the same again before anything has changed, as for the next page of a list,
   * gets what was found.
   *
   * @param key what is looked for
   */
  search(key: string, find: () => readonly Entity[]): readonly Entity[] {
    if (this.#last?.key !== key) this.#last = { key, found: find() };
    return this.#last.found;
  }

  /** Those that have an id in one of the reference fields, in the order of their own ids. */
  related(field: string, id: number): readonly Entity[] {
    const index = this.#references.find((one) => one.field === field);
    return (index?.holders(id) ?? []).flatMap((holder) => this.#byId.get(holder) ?? []);
  }

  /** @param entity with an id above `lastId` */
  add(entity: Entity): void {
    this.#inOrder.push(entity);
    this.#lastId = entity.id;
    const parent = parentOf(entity);
    if (parent !== undefined)
      this.#byParent.set(parent, (this.#byParent.get(parent) ?? new Set()).add(entity.id));
    this.#enter(entity);
  }

  /** Puts an entity in the place of the one that has its id. */
  replace(entity: Entity): void {
    const before = this.#byId.get(entity.id);
    if (before === undefined) return;
    this.#byId.set(entity.id, entity);
    this.#inOrder[this.#position(entity.id)] = entity;
    for (const index of this.#indexes) {
      if (index.isSame(before, entity)) continue;
      index.remove(before);
      index.add(entity);
    }
    this.#count(bytesOf(entity) - bytesOf(before), stampsOf(entity));
  }

  /** @param now milliseconds since the epoch */
  remove(ids: ReadonlySet<number>, now: number): void {
    const [only] = ids;
    const gone = [...ids].filter((id) => {
      const entity = this.#byId.get(id);
      if (entity !== undefined) this.#leaveParent(entity);
      return this.#leave(id);
    });
    if (gone.length === 0) return;
    if (ids.size === 1 && only !== undefined) this.#inOrder.splice(this.#position(only), 1);
    else this.#inOrder = this.#inOrder.filter(({ id }) => !ids.has(id));
    this.#last = undefined;
    this.#lastChange = stampAfter(this.#lastChange, now);
    this.#lastRemoval = this.#lastChange;
  }

  #enter(entity: Entity): void {
    this.#byId.set(entity.id, entity);
    for (const index of this.#indexes) index.add(entity);
    this.#count(bytesOf(entity), stampsOf(entity));
  }

  #count(growth: number, { inCollection }: Stamps): void {
    this.#last = undefined;
    this.#bytes.add(growth);
    this.#lastChange = Math.max(this.#lastChange, inCollection);
  }

  #leave(id: number): boolean {
    const entity = this.#byId.get(id);
    if (entity === undefined) return false;
    this.#byId.delete(id);
    for (const index of this.#indexes) index.remove(entity);
    this.#bytes.add(-bytesOf(entity));
    return true;
  }

  #leaveParent(entity: Entity): void {
    const parent = parentOf(entity);
    if (parent === undefined) return;
    const siblings = this.#byParent.get(parent);
    siblings?.delete(entity.id);
    if (siblings?.size === 0) this.#byParent.delete(parent);
  }

  /** Where an id is, or would be, by binary search. */
  #position(id: number): number {
    let low = 0;
    let high = this.#inOrder.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#inOrder[middle]?.id ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
