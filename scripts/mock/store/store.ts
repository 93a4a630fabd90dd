import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { PlanLimits } from '../plan-limits.ts';
import { refuseWrite } from './admission.ts';
import { listCollections } from './collection-shape.ts';
import { computationsByCollection } from './computations/by-collection.ts';
import type { Input, Shop } from './computations/computations.ts';
import { afterDeletion, type Referrer, refuseDeletion } from './deletion.ts';
import { type Entity, stampsOf } from './entity.ts';
import { type Base, documentedBase } from './links.ts';
import { type Refusal, Refusals } from './refusals.ts';
import {
  type Filtering,
  type Listing,
  type Page,
  type Query,
  Resource,
  type ResourceOptions,
} from './resource.ts';

export type { Input } from './computations/computations.ts';
export type { Entity } from './entity.ts';
export type { Base } from './links.ts';
export type { Refusal } from './refusals.ts';
export type { Filtering, Listing, Page, Query } from './resource.ts';

/** The store behind the mock. It trusts that input has passed the schemas, and that `refuse` was asked first. */
export interface Store {
  /** The names of the collections: their paths without the first slash. */
  readonly resources: readonly string[];
  /**
   * One page of what matches, in the order that `sort` asks for.
   *
   * @param since milliseconds since the epoch; only entities changed after it are listed, but all if some have gone
   */
  list(resource: string, filters: Query, page: Page, since?: number): Listing;
  /** The body that `/count` answers. */
  count(resource: string, filters: Query): unknown;
  find(resource: string, id: number): Entity | undefined;
  /** When an entity was last changed, in milliseconds since the epoch and whole seconds. */
  modified(entity: Entity): number;
  /** Why a filter cannot be applied: its value passes the schema, but is no value of the field. */
  refuseFilters(resource: string, filters: Query, filtering?: Filtering): Refusal | undefined;
  /** The first reason not to carry out a write; none for an id that does not exist. */
  refuse(
    action: 'create' | 'update' | 'delete',
    resource: string,
    id: number | undefined,
    input: Input | undefined,
    limits: { readonly planLimits: PlanLimits },
  ): Refusal | undefined;
  /** The first reason not to delete what matches. */
  refuseDeleteAll(resource: string, filters?: Query): Refusal | undefined;
  create(resource: string, input: Input): Entity;
  /** @throws an Error if there is no such entity */
  update(resource: string, id: number, input: Input): Entity;
  delete(resource: string, id: number): void;
  /** How many entities a delete-all would delete. */
  countDeletable(resource: string, filters?: Query): number;
  /** @returns how many entities will go a moment later; 0 if there is nothing to delete */
  scheduleDeleteAll(resource: string, filters?: Query): number;
  /** An entity as it is answered below a base: with links that lead back there. */
  present(resource: string, entity: Entity, base: Base): Entity;
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
  /** How much JSON it may hold, in bytes; 128 mebibytes if left out. */
  readonly maximumBytes?: number;
}

/** What a laptop can spare: in memory, JSON takes about three times its size. */
export const DEFAULT_MAXIMUM_BYTES = 128 * 1024 * 1024;

/** @param document a bundled document: every reference is local */
export function createStore(document: OpenApiDocument, options: StoreOptions = {}): Store {
  return new DocumentStore(document, options.maximumBytes ?? DEFAULT_MAXIMUM_BYTES, {
    now: options.now ?? Date.now,
    deleteAllAfter: options.deleteAllAfter ?? 250,
    documentedBase: documentedBase(document),
  });
}

class DocumentStore implements Store {
  readonly resources: readonly string[];
  readonly #shapes;
  readonly #options: Omit<ResourceOptions, 'onRemoved'>;
  readonly #maximumBytes: number;
  readonly #shop: Shop;
  /** Made when they are first asked for, so that a large document costs nothing at the start. */
  readonly #made = new Map<string, Resource>();

  constructor(document: OpenApiDocument, maximumBytes: number, options: Omit<ResourceOptions, 'onRemoved'>) {
    this.#shapes = new Map(listCollections(document).map((shape) => [shape.name, shape]));
    this.resources = [...this.#shapes.keys()];
    this.#options = options;
    this.#maximumBytes = maximumBytes;
    this.#shop = {
      document,
      refusals: new Refusals(document),
      find: (name, id) => (this.#shapes.has(name) ? this.find(name, id) : undefined),
      related: (name, field, id) => this.#resource(name).collection.related(field, id),
      mayRefer: (name, id) => !this.#shapes.has(name) || this.#resource(name).mayRefer(id),
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
    return this.#resource(resource).find(id);
  }

  modified(entity: Entity): number {
    return stampsOf(entity).own;
  }

  refuseFilters(resource: string, filters: Query, filtering: Filtering = 'list'): Refusal | undefined {
    const name = this.#resource(resource).unreadableFilter(filtering, filters);
    if (name === undefined) return undefined;
    return this.#shop.refusals.unreadableFilter(name);
  }

  refuse(
    action: 'create' | 'update' | 'delete',
    name: string,
    id: number | undefined,
    input: Input = {},
    { planLimits }: { readonly planLimits: PlanLimits },
  ): Refusal | undefined {
    const resource = this.#resource(name);
    const previous = id === undefined ? undefined : resource.find(id);
    if (action !== 'create' && previous === undefined) return undefined;
    if (action === 'delete') return this.#refuseDeletion(resource, new Set(id === undefined ? [] : [id]));
    const limits = { planLimits, maximumBytes: this.#maximumBytes, bytes: () => this.#bytes() };
    return refuseWrite(resource, { input, previous }, { shop: this.#shop, limits });
  }

  refuseDeleteAll(name: string, filters: Query = {}): Refusal | undefined {
    const resource = this.#resource(name);
    return this.#refuseDeletion(resource, resource.deletable(filters));
  }

  create(resource: string, input: Input): Entity {
    return this.#resource(resource).create(input);
  }

  update(resource: string, id: number, input: Input): Entity {
    return this.#resource(resource).update(id, input);
  }

  delete(resource: string, id: number): void {
    this.#resource(resource).delete(id);
  }

  countDeletable(resource: string, filters: Query = {}): number {
    return this.#resource(resource).deletable(filters).size;
  }

  scheduleDeleteAll(resource: string, filters: Query = {}): number {
    return this.#resource(resource).scheduleDeleteAll(filters);
  }

  present(resource: string, entity: Entity, base: Base): Entity {
    return { ...entity, ...this.#resource(resource).writeLinks(entity, base) };
  }

  reset(): void {
    this.close();
    this.#made.clear();
  }

  close(): void {
    for (const resource of this.#made.values()) resource.close();
  }

  #refuseDeletion(resource: Resource, ids: ReadonlySet<number>): Refusal | undefined {
    return refuseDeletion(resource, ids, this.#referrersTo(resource.shape.name), this.#shop);
  }

  #referrersTo(name: string): readonly Referrer[] {
    return [...this.#shapes.keys()].flatMap((one) => {
      const resource = this.#resource(one);
      return resource.references
        .filter(({ target }) => target === name)
        .map((reference) => ({ resource, reference }));
    });
  }

  #bytes(): number {
    return [...this.#made.values()].reduce((sum, { collection }) => sum + collection.bytes, 0);
  }

  #resource(name: string): Resource {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const shape = this.#shapes.get(name);
    if (shape === undefined) throw new Error(`The document has no collection ${name}.`);
    const resource = new Resource(shape, this.#shop, computationsByCollection[shape.list.path], {
      ...this.#options,
      onRemoved: (ids) => afterDeletion(ids, this.#referrersTo(name)),
    });
    this.#made.set(name, resource);
    return resource;
  }
}
