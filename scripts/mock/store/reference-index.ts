import { isDeepStrictEqual } from 'node:util';
import type { Entity } from './entity.ts';

/** Which entities have which id in a field, or in the list that it holds. */
export class ReferenceIndex {
  readonly field: string;
  readonly #ids = new Map<unknown, Set<number>>();

  constructor(field: string) {
    this.field = field;
  }

  /** The ids of the entities whose field has a value, in their order. */
  holders(value: unknown): readonly number[] {
    return [...(this.#ids.get(value) ?? [])].toSorted((a, b) => a - b);
  }

  add(entity: Entity): void {
    const value = entity[this.field];
    if (Array.isArray(value)) for (const one of value) this.#addOne(one, entity.id);
    else this.#addOne(value, entity.id);
  }

  remove(entity: Entity): void {
    const value = entity[this.field];
    if (Array.isArray(value)) for (const one of value) this.#removeOne(one, entity.id);
    else this.#removeOne(value, entity.id);
  }

  /** Whether two states of an entity are found under the same ids. */
  isSame(before: Entity, after: Entity): boolean {
    return isDeepStrictEqual(before[this.field], after[this.field]);
  }

  #addOne(value: unknown, id: number): void {
    const ids = this.#ids.get(value);
    if (ids === undefined) this.#ids.set(value, new Set([id]));
    else ids.add(id);
  }

  #removeOne(value: unknown, id: number): void {
    const ids = this.#ids.get(value);
    ids?.delete(id);
    if (ids?.size === 0) this.#ids.delete(value);
  }
}
