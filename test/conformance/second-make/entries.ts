import { Subject } from '../../../scripts/cases/subject.ts';
import { answeredEntity } from '../../../scripts/contract/entity-schema.ts';
import { type Collection, operationOf } from '../../../scripts/contract/model.ts';
import type { Contract, Values } from './contract.ts';

export interface Kept {
  /** The ids of what it lies below, by their parameters. */
  readonly parents: Values;
  value: Values;
  modified: number;
}

/** The entries of a collection, in the order of their ids. */
export class Entries {
  readonly collection: Collection;
  readonly properties: Readonly<Record<string, Values>>;
  readonly archive: string | undefined;
  readonly all: Kept[];
  readonly #contract: Contract;
  readonly #example: Kept | undefined;
  #next = 1;

  constructor(contract: Contract, collection: Collection) {
    this.#contract = contract;
    this.collection = collection;
    const shown = operationOf(collection, 'read') ?? operationOf(collection, 'list');
    const schema = shown && answeredEntity(contract.document, shown.operation)?.whole;
    this.properties = contract.propertiesOf(schema);
    const archive = contract.resolve(schema)['x-archive'];
    this.archive = typeof archive === 'string' ? archive : undefined;
    const [operation] = collection.operations;
    const seeds =
      operation === undefined
        ? []
        : new Subject(contract.document, contract.model, operation).entriesOf(collection);
    this.all = seeds.map(({ parameters, value }) => ({
      parents: Object.fromEntries(
        collection.parents.map(({ parameter }) => [parameter, parameters[parameter]]),
      ),
      value,
      modified: Date.UTC(2011, 10, 15),
    }));
    this.#example = this.all[0];
    for (const { value } of this.all) this.#next = Math.max(this.#next, Number(value.id) + 1 || 1);
  }

  /** Those below the same entries. */
  below(parents: Values): readonly Kept[] {
    return this.all.filter((one) =>
      this.collection.parents.every(
        ({ parameter }) => String(one.parents[parameter]) === String(parents[parameter]),
      ),
    );
  }

  create(parents: Values, sent: Values): Kept {
    const ids = [this.#next, String(this.#next), String(this.#next).padStart(11, '0')];
    const key = `${this.collection.path} id`;
    const id = ids.find((one) => this.#contract.errorsOf(this.properties.id ?? true, key, one).length === 0);
    this.#next += 1;
    const own = Object.fromEntries(
      Object.entries({ ...this.#example?.value }).map(([name, value]) => [
        name,
        this.#fresh(name, value, parents),
      ]),
    );
    const kept: Kept = { parents, value: this.#merge({ ...own, id }, sent), modified: seconds() };
    this.all.push(kept);
    return kept;
  }

  update(kept: Kept, sent: Values): void {
    kept.value = this.#merge(kept.value, sent);
    kept.modified = seconds();
  }

  remove(kept: Kept): void {
    if (this.archive === undefined) this.all.splice(this.all.indexOf(kept), 1);
    else kept.value = { ...kept.value, [this.archive]: true };
  }

  isShown({ value }: Kept): boolean {
    return this.archive === undefined || value[this.archive] !== true;
  }

  /** What a new entry has where nothing was sent: the example's, but for what is nobody else's. */
  #fresh(name: string, value: unknown, parents: Values): unknown {
    if (name in parents) return Number(parents[name]);
    const unique = this.properties[name]?.['x-unique'] as { except?: unknown[] } | undefined;
    const reference = this.properties[name]?.['x-references'] as { none?: unknown } | undefined;
    if (unique !== undefined) return unique.except?.[0] ?? `${value}${this.#next}`;
    if (reference !== undefined && 'none' in reference) return reference.none;
    return name === this.archive ? false : value;
  }

  /** Fields are kept as answers have them: the document writes some in one way that it takes in several. */
  #merge(before: Values, sent: Values): Values {
    const fields = Object.entries(sent).flatMap(([name, value]) => {
      const property = this.properties[name];
      if (property === undefined) return [];
      const ways = [
        value,
        ...[4, 10, 2].map((digits) => Number(value).toFixed(digits)),
        String(value),
        Number(value),
        ['1', 'true', true].includes(value as string),
        typeof value === 'object' && value !== null ? { ...(before[name] as Values), ...value } : value,
      ];
      const key = `${this.collection.path} ${name}`;
      const kept = ways.find((one) => this.#contract.errorsOf(property, key, one).length === 0);
      return kept === undefined ? [] : [[name, kept] as const];
    });
    return { ...before, ...Object.fromEntries(fields) };
  }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000) * 1000;
}
