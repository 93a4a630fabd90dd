import type { Input } from './computations/computations.ts';
import { type Entity, parentOf } from './entity.ts';
import type { Fields } from './fields.ts';

/** A field whose values no two entities share. */
export interface UniqueField {
  readonly name: string;
  /** The named example of the conflict that a second one causes. */
  readonly cause: string;
  /** The collections that share the values, whatever their entities lie below; empty where it is one parent's. */
  readonly among: readonly string[];
  /** Fields whose values have to be the same as well. */
  readonly together: readonly string[];
  /** What values are compared by; undefined for a value that any number may have. */
  readonly key: (value: string) => string | undefined;
}

/** The fields that `x-unique` makes so. */
export function uniqueFieldsOf(fields: Fields): readonly UniqueField[] {
  return [...fields].flatMap(([name, { unique }]) => {
    if (unique === undefined) return [];
    const free = (unique.except ?? []) as readonly unknown[];
    const compared = (value: string) => (unique.compare === 'ignoring-case' ? value.toLowerCase() : value);
    return [
      {
        name,
        cause: String(unique.cause),
        among: (unique.among ?? []) as readonly string[],
        together: (unique.with ?? []) as readonly string[],
        key: (value) => (free.includes(value) ? undefined : compared(value)),
      },
    ];
  });
}

/** Who holds which value of a field, among those below one parent or, where collections share the values, among all. */
export class UniqueIndex {
  readonly field: UniqueField;
  readonly #holders = new Map<string, number>();

  constructor(field: UniqueField) {
    this.field = field;
  }

  /**
   * The id of the entity that has the value, or the values, that an object has.
   *
   * @param parent the id of the entry that it lies right below, if it lies below any
   */
  holder(object: Input, parent?: number): number | undefined {
    const key = this.#key(object, parent);
    return key === undefined ? undefined : this.#holders.get(key);
  }

  add(entity: Entity): void {
    const key = this.#key(entity, parentOf(entity));
    if (key !== undefined) this.#holders.set(key, entity.id);
  }

  remove(entity: Entity): void {
    const key = this.#key(entity, parentOf(entity));
    if (key !== undefined) this.#holders.delete(key);
  }

  /** Whether two states of an entity have the same value. */
  isSame(before: Entity, after: Entity): boolean {
    const parent = parentOf(after);
    return this.#key(before, parent) === this.#key(after, parent);
  }

  #key(object: Input, parent: number | undefined): string | undefined {
    const { name, among, together } = this.field;
    const value = object[name];
    const key = typeof value === 'string' ? this.field.key(value) : undefined;
    if (key === undefined) return undefined;
    const all = together.length === 0 ? key : JSON.stringify([key, ...together.map((one) => object[one])]);
    return among.length > 0 ? all : `${parent ?? ''} ${all}`;
  }
}
