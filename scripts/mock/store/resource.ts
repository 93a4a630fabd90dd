import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { Collection, newestOf } from './collection.ts';
import {
  type CollectionShape,
  createSchemaOf,
  headerExample,
  queryParametersOf,
  readSchemaOf,
  seedsOf,
} from './collection-shape.ts';
import { parseMoment } from './dates.ts';
import { DeleteAll } from './delete-all.ts';
import { type Draft, type Entity, modifiedAt, toEntity } from './entity.ts';
import { EntityWriter } from './entity-writer.ts';
import { type Fields, readFields } from './fields.ts';
import { compileFilters, type Filter, type Predicate } from './filters.ts';
import { type Bases, compileLinks } from './links.ts';
import type { Input, MakeRules, Rules, Shop } from './resources/rules.ts';
import { sortEntities } from './sorting.ts';

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
  /** The latest change of those, in milliseconds since the epoch; 0 if there are none. */
  readonly modified: number;
}

export interface ResourceOptions {
  readonly bases: Bases;
  /** Milliseconds from the request of a delete-all to the deletion. */
  readonly deleteAllAfter: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** One collection of the store, with what the document and the rules say about it. */
export class Resource {
  readonly shape: CollectionShape;
  readonly fields: Fields;
  readonly rules: Rules;
  readonly collection: Collection;
  readonly deleteAll: DeleteAll;
  readonly #filters: ReadonlyMap<string, Filter>;
  readonly #isSortable: boolean;
  readonly #writer: EntityWriter;
  readonly #now: () => number;

  constructor(
    shape: CollectionShape,
    shop: Shop,
    makeRules: MakeRules | undefined,
    options: ResourceOptions,
  ) {
    const { document } = shop;
    this.shape = shape;
    this.fields = readFields(document, readSchemaOf(document, shape));
    this.rules = makeRules?.(shop, this.fields) ?? {};
    const parameters = queryParametersOf(shape);
    this.#filters = compileFilters(parameters, this.fields);
    this.#isSortable = parameters.some(({ name }) => name === 'sort');
    this.#now = options.now;
    const seeds = seedsOf(document, shape);
    const inputFields = readFields(document, createSchemaOf(document, shape));
    const writeLinks = compileLinks(this.fields, seeds, options.bases);
    this.#writer = new EntityWriter(this.fields, inputFields, writeLinks, this.rules);
    const entities = seeds.map((seed) =>
      toEntity({ ...seed, ...writeLinks(seed) }, seedMoment(document, seed)),
    );
    this.collection = new Collection(entities, this.rules.uniqueFields ?? [], this.rules.references ?? []);
    this.deleteAll = new DeleteAll(this.collection, options.deleteAllAfter);
  }

  /** @param since milliseconds since the epoch; of the entities only those changed after it */
  list(query: Query, { page, limit }: Page, since: number | undefined): Listing {
    const matching = this.#matching(query);
    const modified = matching === this.collection.entities ? this.collection.newest : newestOf(matching);
    const changed = changedSince(matching, modified, since);
    const [sort] = this.#isSortable ? valuesOf(query, 'sort') : [];
    const sorted = sort === undefined ? changed : sortEntities(changed, this.fields, sort);
    return { entities: sorted.slice((page - 1) * limit, page * limit), total: matching.length, modified };
  }

  count(query: Query): unknown {
    const matching = this.#matching(query);
    return this.rules.count?.(matching) ?? { count: matching.length };
  }

  /** The name of the first filter whose value cannot be read. */
  unreadableFilter(query: Query): string | undefined {
    return Object.keys(query).find((name) => {
      const filter = this.#filters.get(name);
      return filter !== undefined && valuesOf(query, name).some((value) => filter(value) === undefined);
    });
  }

  create(input: Input): Entity {
    const entity = this.#writer.create(this.collection.lastId + 1, input, wholeSeconds(this.#now()));
    this.collection.add(entity);
    this.rules.afterWrite?.(entity, { input, previous: undefined });
    return entity;
  }

  update(id: number, input: Input): Entity {
    const previous = this.collection.find(id);
    if (previous === undefined) throw new Error(`There is no ${this.shape.name} with the id ${id}.`);
    // A date of HTTP has no fractions of a second (RFC 9110, section 5.6.7): a later change needs a later second.
    const modified = Math.max(wholeSeconds(this.#now()), modifiedAt(previous) + 1000);
    const entity = this.#writer.update(previous, input, modified);
    if (this.rules.isArchived?.(entity) === true) this.collection.remove(id);
    else this.collection.replace(entity);
    this.rules.afterWrite?.(entity, { input, previous });
    return entity;
  }

  #matching(query: Query): readonly Entity[] {
    const predicates: Predicate[] = [];
    for (const name of Object.keys(query)) {
      const filter = this.#filters.get(name);
      if (filter === undefined) continue;
      // Of several values of one parameter, any may match; one that cannot be read matches nothing.
      const anyOf = valuesOf(query, name).flatMap((value) => filter(value) ?? []);
      predicates.push((entity) => anyOf.some((matches) => matches(entity)));
    }
    const { entities } = this.collection;
    return predicates.length === 0
      ? entities
      : entities.filter((entity) => predicates.every((matches) => matches(entity)));
  }
}

function valuesOf(query: Query, name: string): readonly string[] {
  return [query[name] ?? []].flat();
}

function changedSince(entities: readonly Entity[], newest: number, since: number | undefined) {
  if (since === undefined) return entities;
  return newest <= since ? [] : entities.filter((entity) => modifiedAt(entity) > since);
}

/** Its own date; without one, the moment that the document's example of `Last-Modified` shows. */
function seedMoment(document: OpenApiDocument, seed: Draft): number {
  const date = seed.date_modified ?? headerExample(document, 'Last-Modified');
  return parseMoment(String(date)) ?? 0;
}

function wholeSeconds(time: number): number {
  return Math.floor(time / 1000) * 1000;
}
