import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { DescribedOperation } from '../../contract/operations.ts';
import { Collection } from './collection.ts';
import {
  type CollectionShape,
  createSchemaOf,
  headerExample,
  readSchemaOf,
  seedsOf,
} from './collection-shape.ts';
import type { Computations, Input, MakeComputations, Shop, Write } from './computations/computations.ts';
import { parseMoment } from './dates.ts';
import { DeleteAll } from './delete-all.ts';
import { type Draft, type Entity, type Stamps, stampsOf, toEntity } from './entity.ts';
import { EntityWriter } from './entity-writer.ts';
import { type Fields, readFields, schemaKeyword } from './fields.ts';
import { compileFilters, type Filter, type Predicate } from './filters.ts';
import { compileLinks, type WriteLinks } from './links.ts';
import { type Reference, referencesOf } from './references.ts';
import { sortEntities } from './sorting.ts';
import { stampAfter } from './stamp.ts';
import { uniqueFieldsOf } from './unique-index.ts';

/** Query parameters by name. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** What takes filters. */
export type Filtering = 'list' | 'count' | 'delete-all';

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
  /** The base of the document's links. */
  readonly documentedBase: string;
  /** Milliseconds from the request of a delete-all to the deletion. */
  readonly deleteAllAfter: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told of what has left for good. */
  readonly onRemoved: (ids: ReadonlySet<number>) => void;
}

/** One collection of the store, with what the document and the rules say about it. */
export class Resource {
  readonly shape: CollectionShape;
  readonly fields: Fields;
  readonly computations: Computations;
  /** Its fields that refer to other entities. */
  readonly references: readonly Reference[];
  readonly collection: Collection;
  readonly writeLinks: WriteLinks;
  readonly #deleteAll: DeleteAll;
  /** The field that a DELETE sets instead, where entities are archived. */
  readonly #archive: string | undefined;
  /** Told of what has left for good. */
  readonly #onRemoved: (ids: ReadonlySet<number>) => void;
  readonly #archived = new Set<number>();
  readonly #filters: Readonly<Record<Filtering, ReadonlyMap<string, Filter>>>;
  readonly #isSortable: boolean;
  readonly #writer: EntityWriter;
  readonly #now: () => number;
  /** What the last write that was asked about would make. */
  #made: (Write & { readonly entity: Entity }) | undefined;

  constructor(
    shape: CollectionShape,
    shop: Shop,
    makeComputations: MakeComputations | undefined,
    options: ResourceOptions,
  ) {
    const { document } = shop;
    this.shape = shape;
    const schema = readSchemaOf(document, shape);
    this.fields = readFields(document, schema);
    const archive = schemaKeyword(document, schema, 'x-archive');
    this.#archive = typeof archive === 'string' ? archive : undefined;
    this.references = referencesOf(this.fields);
    this.#onRemoved = options.onRemoved;
    this.computations = makeComputations?.(shop, this.fields) ?? {};
    const filtersOf = (operation: DescribedOperation | undefined) =>
      compileFilters(operation?.parameters ?? [], this.fields);
    this.#filters = {
      list: filtersOf(shape.list),
      count: filtersOf(shape.count),
      'delete-all': filtersOf(shape.deleteAll),
    };
    this.#isSortable = shape.list.parameters.some(
      ({ name, in: place }) => name === 'sort' && place === 'query',
    );
    this.#now = options.now;
    const seeds = seedsOf(document, shape);
    const inputFields = readFields(document, createSchemaOf(document, shape));
    this.writeLinks = compileLinks(this.fields, seeds, options.documentedBase);
    this.#writer = new EntityWriter(this.fields, inputFields, this.writeLinks, this.computations);
    const entities = seeds.map((seed) =>
      toEntity({ ...seed, ...this.writeLinks(seed) }, seedStamps(document, seed)),
    );
    this.collection = new Collection(
      entities,
      uniqueFieldsOf(this.fields),
      this.references.map(({ field }) => field),
    );
    this.#deleteAll = new DeleteAll((ids) => this.#remove(ids), options.deleteAllAfter);
    for (const entity of entities) this.#noteArchived(entity);
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
  list(query: Query, { page, limit }: Page, since: number | undefined): Listing {
    const matching = this.matching('list', query);
    const changed = since === undefined ? matching : this.#changedSince(matching, since);
    const [sort] = this.#isSortable ? valuesOf(query, 'sort') : [];
    const sorted = sort === undefined ? changed : sortEntities(changed, this.fields, sort);
    return {
      entities: sorted.slice((page - 1) * limit, page * limit),
      total: matching.length,
      modified: this.collection.lastChange,
    };
  }

  count(query: Query): unknown {
    const matching = this.matching('count', query);
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
        ? this.#writer.create(id, input, { now, stamps })
        : this.#writer.update(previous, input, { now, stamps });
    this.#made = { ...write, entity };
    return entity;
  }

  create(input: Input): Entity {
    const entity = this.preview({ input, previous: undefined });
    this.#made = undefined;
    this.collection.add(entity);
    this.computations.afterWrite?.(entity, { input, previous: undefined });
    return entity;
  }

  update(id: number, input: Input): Entity {
    const previous = this.collection.find(id);
    if (previous === undefined) throw new Error(`There is no ${this.shape.name} with the id ${id}.`);
    const entity = this.preview({ input, previous });
    this.#made = undefined;
    this.collection.replace(entity);
    this.#noteArchived(entity);
    this.computations.afterWrite?.(entity, { input, previous });
    return entity;
  }

  delete(id: number): void {
    this.#remove(new Set([id]));
  }

  /** @returns how many entities will go a moment later */
  scheduleDeleteAll(query: Query): number {
    const ids = this.#deletable(query);
    this.#deleteAll.schedule(ids);
    return ids.length;
  }

  /** What a delete-all would delete. */
  deletable(query: Query): ReadonlySet<number> {
    return new Set(this.#deletable(query));
  }

  /** Forgets what is archived, where it takes the place of something new. */
  forgetArchived(): void {
    if (this.#archived.size === 0) return;
    this.collection.remove(this.#archived, this.#now());
    this.#archived.clear();
  }

  close(): void {
    this.#deleteAll.cancel();
  }

  /** The entities that a query asks for; archived ones only where it asks for those. */
  matching(filtering: Filtering, query: Query): readonly Entity[] {
    const predicates: Predicate[] = [];
    const filters = this.#filters[filtering];
    const archive = this.#archive;
    let asksForArchived = false;
    for (const name of Object.keys(query)) {
      const filter = filters.get(name);
      if (filter === undefined) continue;
      if (archive !== undefined && filter.fields.includes(archive)) asksForArchived = true;
      // Of several values of one parameter, any may match; one that cannot be read matches nothing.
      const anyOf = [...new Set(valuesOf(query, name))].flatMap((value) => filter.test(value) ?? []);
      predicates.push((entity) => anyOf.some((matches) => matches(entity)));
    }
    if (!asksForArchived && this.#archived.size > 0) predicates.unshift(({ id }) => !this.#archived.has(id));
    const { entities } = this.collection;
    return predicates.length === 0
      ? entities
      : entities.filter((entity) => predicates.every((matches) => matches(entity)));
  }

  #deletable(query: Query): readonly number[] {
    const ids = this.matching('delete-all', query).map(({ id }) => id);
    return this.#archived.size === 0 ? ids : ids.filter((id) => !this.#archived.has(id));
  }

  #remove(ids: ReadonlySet<number>): void {
    const archive = this.#archive;
    if (archive === undefined) {
      this.collection.remove(ids, this.#now());
      this.#onRemoved(ids);
    } else for (const id of ids) if (this.find(id) !== undefined) this.update(id, { [archive]: true });
  }

  #noteArchived(entity: Entity): void {
    const archive = this.#archive;
    if (archive !== undefined && entity[archive] === true) this.#archived.add(entity.id);
    else this.#archived.delete(entity.id);
  }

  #changedSince(matching: readonly Entity[], since: number): readonly Entity[] {
    const { lastChange, lastRemoval, entities } = this.collection;
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

/** Its own date; without one, the moment that the document's example of `Last-Modified` shows. */
function seedStamps(document: OpenApiDocument, seed: Draft): Stamps {
  const date = seed.date_modified ?? headerExample(document, 'Last-Modified');
  const moment = parseMoment(String(date)) ?? 0;
  return { own: moment, inCollection: moment };
}

function isEqual(a: Stamps, b: Stamps): boolean {
  return a.own === b.own && a.inCollection === b.inCollection;
}
