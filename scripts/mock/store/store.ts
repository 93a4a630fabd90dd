import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { type PlanLimits, refuseWrite } from './admission.ts';
import { listCollections } from './collection-shape.ts';
import { type Entity, modifiedAt } from './entity.ts';
import { documentedBase } from './links.ts';
import { type Refusal, Refusals } from './refusals.ts';
import { type Listing, type Page, type Query, Resource, type ResourceOptions } from './resource.ts';
import { categoryRules } from './resources/categories.ts';
import { customerRules } from './resources/customers.ts';
import { orderRules } from './resources/orders.ts';
import { productRules } from './resources/products.ts';
import type { Input, MakeRules, Shop } from './resources/rules.ts';

export type { PlanLimits } from './admission.ts';
export type { Entity } from './entity.ts';
export type { Refusal } from './refusals.ts';
export type { Listing, Page, Query } from './resource.ts';
export type { Input } from './resources/rules.ts';

/** The store behind the mock. It trusts that input has passed the schemas, and that `refuse` was asked first. */
export interface Store {
  /** The names of the collections: their paths without the first slash. */
  readonly resources: readonly string[];
  /**
   * One page of what matches, in the order that `sort` asks for.
   *
   * @param since milliseconds since the epoch; only entities changed after it are listed
   */
  list(resource: string, filters: Query, page: Page, since?: number): Listing;
  /** The body that `/count` answers. */
  count(resource: string, filters: Query): unknown;
  find(resource: string, id: number): Entity | undefined;
  /** When an entity was last changed, in milliseconds since the epoch and whole seconds. */
  modified(entity: Entity): number;
  /** Why a filter cannot be applied: its value passes the schema, but is no value of the field. */
  refuseFilters(resource: string, filters: Query): Refusal | undefined;
  /** The first reason not to carry out a write; none for an id that does not exist. */
  refuse(
    action: 'create' | 'update' | 'delete' | 'delete-all',
    resource: string,
    id: number | undefined,
    input: Input | undefined,
    limits: PlanLimits,
  ): Refusal | undefined;
  create(resource: string, input: Input): Entity;
  /** @throws an Error if there is no such entity */
  update(resource: string, id: number, input: Input): Entity;
  delete(resource: string, id: number): void;
  /** @returns how many entities will go a moment later; 0 if there is nothing to delete */
  scheduleDeleteAll(resource: string): number;
  /** Back to the seeds; what was scheduled does not happen. */
  reset(): void;
  /** Ends what is scheduled. */
  close(): void;
}

export interface StoreOptions {
  /** The clock, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** Milliseconds from the request of a delete-all to the deletion; 250 if left out. */
  readonly deleteAllAfter?: number;
  /** The base of the addresses in links; the document's first server if left out. */
  readonly base?: string;
}

const RULES: Readonly<Record<string, MakeRules>> = {
  products: productRules,
  categories: categoryRules,
  orders: orderRules,
  customers: customerRules,
};

/** @param document a bundled document: every reference is local */
export function createStore(document: OpenApiDocument, options: StoreOptions = {}): Store {
  const documented = documentedBase(document);
  return new DocumentStore(document, {
    now: options.now ?? Date.now,
    deleteAllAfter: options.deleteAllAfter ?? 250,
    bases: { documented, wanted: options.base ?? documented },
  });
}

class DocumentStore implements Store {
  readonly resources: readonly string[];
  readonly #shapes;
  readonly #options: ResourceOptions;
  readonly #shop: Shop;
  /** Made when they are first asked for, so that a large document costs nothing at the start. */
  readonly #made = new Map<string, Resource>();

  constructor(document: OpenApiDocument, options: ResourceOptions) {
    this.#shapes = new Map(listCollections(document).map((shape) => [shape.name, shape]));
    this.resources = [...this.#shapes.keys()];
    this.#options = options;
    this.#shop = {
      document,
      refusals: new Refusals(document),
      entities: (name) => (this.#shapes.has(name) ? this.#resource(name).collection.entities : []),
      find: (name, id) => (this.#shapes.has(name) ? this.find(name, id) : undefined),
      related: (name, field, id) => this.#resource(name).collection.related(field, id),
      mayRefer: (name, id) => {
        if (!this.#shapes.has(name)) return true;
        const { collection, deleteAll } = this.#resource(name);
        return collection.find(id) !== undefined && !deleteAll.willDelete(id);
      },
      change: (name, id, fields) => this.update(name, id, fields),
    };
  }

  list(resource: string, filters: Query, page: Page, since?: number): Listing {
    return this.#resource(resource).list(filters, page, since);
  }

  count(resource: string, filters: Query): unknown {
    return this.#resource(resource).count(filters);
  }

  find(resource: string, id: number): Entity | undefined {
    return this.#resource(resource).collection.find(id);
  }

  modified(entity: Entity): number {
    return modifiedAt(entity);
  }

  refuseFilters(resource: string, filters: Query): Refusal | undefined {
    const name = this.#resource(resource).unreadableFilter(filters);
    if (name === undefined) return undefined;
    const details = { location: 'query', field: name, invalid_reason: 'It must be a value that exists.' };
    return this.#shop.refusals.refuse(400, 'invalid-parameter', details);
  }

  refuse(
    action: 'create' | 'update' | 'delete' | 'delete-all',
    name: string,
    id: number | undefined,
    input: Input = {},
    limits: PlanLimits,
  ): Refusal | undefined {
    const resource = this.#resource(name);
    const previous = id === undefined ? undefined : resource.collection.find(id);
    if (action === 'delete-all') return resource.rules.conflictsOfDeleteAll?.();
    if (action !== 'create' && previous === undefined) return undefined;
    if (action === 'delete') return id === undefined ? undefined : resource.rules.conflictsOfDelete?.(id);
    return refuseWrite(resource, { input, previous }, this.#shop, limits);
  }

  create(resource: string, input: Input): Entity {
    return this.#resource(resource).create(input);
  }

  update(resource: string, id: number, input: Input): Entity {
    return this.#resource(resource).update(id, input);
  }

  delete(resource: string, id: number): void {
    this.#resource(resource).collection.remove(id);
  }

  scheduleDeleteAll(resource: string): number {
    return this.#resource(resource).deleteAll.schedule();
  }

  reset(): void {
    this.close();
    this.#made.clear();
  }

  close(): void {
    for (const { deleteAll } of this.#made.values()) deleteAll.cancel();
  }

  #resource(name: string): Resource {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const shape = this.#shapes.get(name);
    if (shape === undefined) throw new Error(`The document has no collection ${name}.`);
    const resource = new Resource(shape, this.#shop, RULES[name], this.#options);
    this.#made.set(name, resource);
    return resource;
  }
}
