import { type Entity, modifiedAt } from './entity.ts';
import { ReferenceIndex } from './reference-index.ts';
import { type UniqueField, UniqueIndex } from './unique-index.ts';

/** Entities in the order of their ids, each found at once. */
export class Collection {
  readonly uniques: readonly UniqueIndex[];
  readonly #references: readonly ReferenceIndex[];
  readonly #byId = new Map<number, Entity>();
  readonly #inOrder: Entity[] = [];
  #lastId = 0;
  /** Undefined while it is to be looked up. */
  #newest: number | undefined = 0;

  /** @param seeds the entities it starts with, in the order of their ids */
  constructor(
    seeds: readonly Entity[],
    uniqueFields: readonly UniqueField[],
    referenceFields: readonly string[],
  ) {
    this.uniques = uniqueFields.map((field) => new UniqueIndex(field));
    this.#references = referenceFields.map((field) => new ReferenceIndex(field));
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

  /** The latest change of any entity, in milliseconds since the epoch; 0 if there is none. */
  get newest(): number {
    this.#newest ??= newestOf(this.#inOrder);
    return this.#newest;
  }

  find(id: number): Entity | undefined {
    return this.#byId.get(id);
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
    this.#enter(entity);
  }

  /** Puts an entity in the place of the one that has its id. */
  replace(entity: Entity): void {
    this.#leave(entity.id);
    this.#inOrder[this.#position(entity.id)] = entity;
    this.#enter(entity);
  }

  remove(id: number): void {
    if (this.#leave(id)) this.#inOrder.splice(this.#position(id), 1);
  }

  /** Removes every entity whose id is not above a limit. */
  removeUpTo(id: number): void {
    for (const entity of this.#inOrder.splice(0, this.#position(id + 1))) this.#leave(entity.id);
  }

  #enter(entity: Entity): void {
    this.#byId.set(entity.id, entity);
    for (const index of [...this.uniques, ...this.#references]) index.add(entity);
    if (this.#newest !== undefined) this.#newest = Math.max(this.#newest, modifiedAt(entity));
  }

  #leave(id: number): boolean {
    const entity = this.#byId.get(id);
    if (entity === undefined) return false;
    this.#byId.delete(id);
    for (const index of [...this.uniques, ...this.#references]) index.remove(entity);
    if (modifiedAt(entity) === this.#newest) this.#newest = undefined;
    return true;
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

/** The latest change of some entities, in milliseconds since the epoch; 0 if there are none. */
export function newestOf(entities: readonly Entity[]): number {
  return entities.reduce((newest, entity) => Math.max(newest, modifiedAt(entity)), 0);
}
