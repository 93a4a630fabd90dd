import type { Clock } from '../clock.ts';
import type { Bytes } from './bytes.ts';
import { Collection } from './collection.ts';
import type { CollectionShape } from './collection-shape.ts';
import type {
  Below,
  Computations,
  Input,
  MakeComputations,
  Shop,
  Write,
} from './computations/computations.ts';
import { DeleteAll } from './delete-all.ts';
import { belowOf, type Entity, keyOf, type Stamps, stampsOf, toEntity } from './entity.ts';
import { EntityWriter } from './entity-writer.ts';
import type { Fields } from './fields.ts';
import type { Filter, Predicate } from './filters.ts';
import type { Links } from './links.ts';
import type { Reference } from './references.ts';
import type { Filtering, ResourcePlan } from './resource-plan.ts';
import { sortEntities, sortOf } from './sorting.ts';
import { stampAfter } from './stamp.ts';

/** Query parameters by name. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

export interface Page {
  /** Counted from 1. */
  readonly page: number;
  readonly limit: number;
}

export interface Listing {
  readonly entities: readonly Entity[];
  /** How many match the filters. */
  readonly total: number;
  /** When anything in the collection changed or left it, in milliseconds since the epoch and whole seconds. */
  readonly modified: number;
}

export interface ResourceOptions {
  /** Milliseconds from the request of a delete-all to the deletion. */
  readonly deleteAllAfter: number;
  readonly clock: Clock;
  /** Counts what the store holds. */
  readonly bytes: Bytes;
  /** Told of what has left for good. */
  readonly onRemoved: (ids: ReadonlySet<number>) => void;
}

/** One collection of the store, with what the document and the rules say about it. */
export class Resource {
  readonly plan: ResourcePlan;
  readonly shape: CollectionShape;
  readonly fields: Fields;
  readonly computations: Computations;
  /** Its fields that refer to other entities. */
  readonly references: readonly Reference[];
  readonly collection: Collection;
  readonly links: Links;
  readonly #deleteAll: DeleteAll;
  /** The field that a DELETE sets instead, where entities are archived. */
  readonly #archive: string | undefined;
  /** Told of what has left for good. */
  readonly #onRemoved: (ids: ReadonlySet<number>) => void;
  readonly #archived = new Set<number>();
  readonly #filters: Readonly<Record<Filtering, ReadonlyMap<string, Filter>>>;
  readonly #writer: EntityWriter;
  readonly #now: () => number;
  /** What the last write that was asked about would make. */
  #made: (Write & { readonly entity: Entity }) | undefined;

  /** @param entities what it starts with, in the order of the ids */
  constructor(
    plan: ResourcePlan,
    entities: readonly Entity[],
    shop: Shop,
    makeComputations: MakeComputations | undefined,
    options: ResourceOptions,
  ) {
    this.plan = plan;
    this.shape = plan.shape;
    this.fields = plan.fields;
    this.references = plan.references;
    this.links = plan.links;
    this.#archive = plan.archive;
    this.#filters = plan.filters;
    this.#onRemoved = options.onRemoved;
    this.#now = options.clock.now;
    this.computations = makeComputations?.(shop, this.fields) ?? {};
    this.#writer = new EntityWriter(this.fields, plan.inputFields, this.links, this.computations);
    const references = this.references.map(({ field }) => field);
    this.collection = new Collection(entities, plan.uniques, references, options.bytes);
    this.#deleteAll = new DeleteAll((ids) => this.#remove(ids), options.clock, options.deleteAllAfter);
    for (const entity of entities) this.#noteArchived(entity);
  }

  /** Whether its entries follow from those of others, so that nothing is written to it. */
  get isComputed(): boolean {
    return this.computations.entries !== undefined;
  }

  /**
   * Makes an entity of an entry as answers show it; it is not in the collection yet.
   *
   * @param stamps those of its last change
   */
  restore(id: number, entry: Input, below: readonly number[], stamps: Stamps): Entity {
    const key = this.hasTextIds && typeof entry.id === 'string' ? entry.id : undefined;
    return this.#writer.restore(id, entry, this.named(below), { now: this.#now(), stamps }, key);
  }

  /** @param entities with ids above those that there are, in their order */
  fill(entities: readonly Entity[]): void {
    for (const entity of entities) {
      this.collection.add(entity);
      this.#noteArchived(entity);
    }
  }

  /** Ids of what something lies below, by the names of the path's parameters. */
  named(below: readonly number[]): Below {
    return this.shape.parents.map(({ parameter }, index) => [parameter, below[index] ?? 0] as const);
  }

  /** The id of the entity that clients know by a text, of those right below an entry; undefined if there is none. */
  idOf(key: string, parent: number | undefined): number | undefined {
    if (!this.hasTextIds) return Number(key);
    return this.collection.below(parent).find((entity) => keyOf(entity) === key)?.id;
  }

  /** What answers show as the id of an entity; undefined where they show none. */
  shownId(entity: Entity): unknown {
    if (this.hasTextIds) return keyOf(entity);
    return this.fields.has('id') ? entity.id : undefined;
  }

  /** Whether clients know the entities by texts. */
  get hasTextIds(): boolean {
    return this.fields.get('id')?.kind.type === 'text';
  }

  /** Whether a DELETE leaves the entry in the archive. */
  get isArchive(): boolean {
    return this.#archive !== undefined;
  }

  /** Undefined for one that is archived as well. */
  find(id: number): Entity | undefined {
    return this.#archived.has(id) ? undefined : this.collection.find(id);
  }

  /** Whether an entity exists and is not about to go. */
  mayRefer(id: number): boolean {
    return this.find(id) !== undefined && !this.#deleteAll.willDelete(id);
  }

  /**
   * @param since milliseconds since the epoch; of the entities only those changed after it. Where some have left the
   *   list after it all are listed, for a part of a list cannot tell that.
   */
  list(query: Query, { page, limit }: Page, since: number | undefined, parent: number | undefined): Listing {
    const matching = this.matching('list', query, parent);
    const changed = since === undefined ? matching : this.#changedSince(matching, since, parent);
    const sort = this.plan.isSortable ? sortOf(query) : undefined;
    const { order } = this.computations;
    const ordered = order === undefined ? changed : changed.toSorted(order);
    const sorted = sort === undefined ? ordered : sortEntities(changed, this.fields, sort);
    return {
      entities: sorted.slice((page - 1) * limit, page * limit),
      total: matching.length,
      modified: this.collection.lastChange,
    };
  }

  count(query: Query, parent: number | undefined): unknown {
    const matching = this.matching('count', query, parent);
    return this.computations.count?.(matching) ?? { count: matching.length };
  }

  /** The name of the first filter whose value cannot be read. */
  unreadableFilter(filtering: Filtering, query: Query): string | undefined {
    return Object.keys(query).find((name) => {
      const filter = this.#filters[filtering].get(name);
      return filter !== undefined && valuesOf(query, name).some((value) => filter.test(value) === undefined);
    });
  }

  /** What a write would make of an entity; kept for the write that follows. */
  preview(write: Write): Entity {
    const now = this.#now();
    const { input, previous } = write;
    const stamps = {
      own: stampAfter(previous === undefined ? 0 : stampsOf(previous).own, now),
      inCollection: stampAfter(this.collection.lastChange, now),
    };
    const id = previous?.id ?? this.collection.lastId + 1;
    const made = this.#made;
    if (made?.input === input && made.previous === previous && made.entity.id === id)
      if (isEqual(stampsOf(made.entity), stamps)) return made.entity;
    const entity =
      previous === undefined
        ? this.#writer.create(id, write, { now, stamps })
        : this.#writer.update(previous, write, { now, stamps });
    this.#made = { ...write, entity };
    return entity;
  }

  create(input: Input, below: Below, isOwn = false): Entity {
    const write = { input, previous: undefined, below, isOwn };
    const entity = this.preview(write);
    this.#made = undefined;
    this.collection.add(entity);
    this.computations.afterWrite?.(entity, write);
    return entity;
  }

  update(id: number, input: Input, isOwn = false): Entity {
    const previous = this.collection.find(id);
    if (previous === undefined) throw new Error(`There is no ${this.shape.name} with the id ${id}.`);
    const write = { input, previous, below: this.named(belowOf(previous)), isOwn };
    const entity = this.preview(write);
    this.#made = undefined;
    this.collection.replace(entity);
    this.#noteArchived(entity);
    this.computations.afterWrite?.(entity, write);
    return entity;
  }

  delete(id: number): void {
    this.#remove(new Set([id]));
  }

  /** @returns how many entities will go a moment later */
  scheduleDeleteAll(query: Query, parent: number | undefined): number {
    const ids = this.#deletable(query, parent);
    this.#deleteAll.schedule(ids);
    return ids.length;
  }

  /** What a delete-all would delete. */
  deletable(query: Query, parent: number | undefined): ReadonlySet<number> {
    return new Set(this.#deletable(query, parent));
  }

  /** Forgets what is archived, where it takes the place of something new. */
  forgetArchived(): void {
    if (this.#archived.size === 0) return;
    this.#removeForGood(new Set(this.#archived));
  }

  /** Deletes what lies right below entries that have gone; nothing is archived then. */
  removeBelow(parents: ReadonlySet<number>): void {
    this.#removeForGood(this.idsBelow(parents));
  }

  /** The ids of what lies right below any of some entries. */
  idsBelow(parents: ReadonlySet<number>): ReadonlySet<number> {
    return new Set([...parents].flatMap((id) => this.collection.below(id).map((entity) => entity.id)));
  }

  close(): void {
    this.#deleteAll.cancel();
  }

  /** The entities that a query asks for; archived ones only where it asks for those. */
  matching(filtering: Filtering, query: Query, parent?: number): readonly Entity[] {
    const predicates: Predicate[] = [];
    const filters = this.#filters[filtering];
    const archive = this.#archive;
    let asksForArchived = false;
    const asked: unknown[] = [filtering, parent];
    for (const name of Object.keys(query)) {
      const filter = filters.get(name);
      if (filter === undefined) continue;
      if (archive !== undefined && filter.fields.includes(archive)) asksForArchived = true;
      // Of several values of one parameter, any may match; one that cannot be read matches nothing.
      const values = valuesOf(query, name);
      asked.push(name, values);
      const anyOf = [...new Set(values)].flatMap((value) => filter.test(value) ?? []);
      const [only] = anyOf;
      predicates.push(
        anyOf.length === 1 && only ? only : (entity) => anyOf.some((matches) => matches(entity)),
      );
    }
    if (!asksForArchived && this.#archived.size > 0) predicates.unshift(({ id }) => !this.#archived.has(id));
    const computed = this.#computed();
    if (predicates.length === 0) return computed ?? this.collection.below(parent);
    const search = (entities: readonly Entity[]) =>
      entities.filter((entity) => predicates.every((matches) => matches(entity)));
    if (computed !== undefined) return search(computed);
    return this.collection.search(JSON.stringify(asked), () => search(this.collection.below(parent)));
  }

  #deletable(query: Query, parent: number | undefined): readonly number[] {
    const ids = this.matching('delete-all', query, parent)
      .filter((entity) => this.computations.stays?.(entity) === undefined)
      .map(({ id }) => id);
    return this.#archived.size === 0 ? ids : ids.filter((id) => !this.#archived.has(id));
  }

  /** The entries that follow from those of other collections; undefined where entries are written. */
  #computed(): readonly Entity[] | undefined {
    const stamps = { own: 0, inCollection: 0 };
    return this.computations.entries?.().map((draft) => toEntity(draft, stamps, [], 0));
  }

  #remove(ids: ReadonlySet<number>): void {
    const archive = this.#archive;
    if (archive === undefined) this.#removeForGood(ids);
    else for (const id of ids) if (this.find(id) !== undefined) this.update(id, { [archive]: true });
  }

  #removeForGood(ids: ReadonlySet<number>): void {
    if (ids.size === 0) return;
    for (const id of ids) this.#archived.delete(id);
    const gone = [...ids].flatMap((id) => this.collection.find(id) ?? []);
    this.collection.remove(ids, this.#now());
    this.#onRemoved(ids);
    if (gone.length > 0) this.computations.afterDelete?.(gone);
  }

  #noteArchived(entity: Entity): void {
    const archive = this.#archive;
    if (archive !== undefined && entity[archive] === true) this.#archived.add(entity.id);
    else this.#archived.delete(entity.id);
  }

  #changedSince(matching: readonly Entity[], since: number, parent: number | undefined): readonly Entity[] {
    const { lastChange, lastRemoval } = this.collection;
    const entities = this.collection.below(parent);
    if (lastChange <= since) return [];
    const isChanged = (entity: Entity) => stampsOf(entity).inCollection > since;
    const changed = matching.filter(isChanged);
    // What has changed and does not match may have matched before.
    const mayHaveLeft = lastRemoval > since || entities.filter(isChanged).length > changed.length;
    return mayHaveLeft ? matching : changed;
  }
}

function valuesOf(query: Query, name: string): readonly string[] {
  return [query[name] ?? []].flat();
}

function isEqual(a: Stamps, b: Stamps): boolean {
  return a.own === b.own && a.inCollection === b.inCollection;
}
