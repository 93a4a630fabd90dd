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
    for (const value of [entity[this.field]].flat()) {
      const ids = this.#ids.get(value) ?? new Set();
      this.#ids.set(value, ids.add(entity.id));
    }
  }

  remove(entity: Entity): void {
    for (const value of [entity[this.field]].flat()) {
      const ids = this.#ids.get(value);
      ids?.delete(entity.id);
      if (ids?.size === 0) this.#ids.delete(value);
    }
  }
}
