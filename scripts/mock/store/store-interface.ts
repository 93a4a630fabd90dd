import type { Parent } from '../../contract/path-roles.ts';
import type { Clock } from '../clock.ts';
import type { PlanLimits } from '../plan-limits.ts';
import type { Bytes } from './bytes.ts';
import type { Input } from './computations/computations.ts';
import type { MockData } from './data.ts';
import type { Entity } from './entity.ts';
import type { Base } from './links.ts';
import type { Refusal } from './refusals.ts';
import type { Listing, Page, Query } from './resource.ts';
import type { Filtering } from './resource-plan.ts';
import type { Singletons } from './singletons.ts';

export type { Input } from './computations/computations.ts';
export type { MockData } from './data.ts';
export type { Entity } from './entity.ts';
export type { Base } from './links.ts';
export type { Refusal } from './refusals.ts';
export type { Listing, Page, Query } from './resource.ts';
export type { Filtering } from './resource-plan.ts';

/** A collection, by its name; where it lies below others, the part of it that lies below one entry. */
export type Place = string | { readonly resource: string; readonly below: readonly number[] };

/** The store behind the mock. It trusts that input has passed the schemas, and that `refuse` was asked first. */
export interface Store {
  /** The names of the collections: their paths without the first slash. */
  readonly resources: readonly string[];
  /**
   * One page of what matches, in the order that `sort` asks for.
   *
   * @param since milliseconds since the epoch; only entities changed after it are listed, but all if some have gone
   */
  list(place: Place, filters: Query, page: Page, since?: number): Listing;
  /** The body that `/count` answers. */
  count(place: Place, filters: Query): unknown;
  find(place: Place, id: number): Entity | undefined;
  /** The id of the entry that a path names by its last segment; undefined if there is none. */
  idOf(place: Place, key: string): number | undefined;
  /** What the path of an entry has as its last segment. */
  keyOf(entity: Entity): string;
  /** Whether the entries with these ids are there, each below the one before. */
  has(parents: readonly Parent[], below: readonly number[]): boolean;
  /** When an entity was last changed, in milliseconds since the epoch and whole seconds. */
  modified(entity: Entity): number;
  /** Why a filter cannot be applied: its value passes the schema, but is no value of the field. */
  refuseFilters(resource: string, filters: Query, filtering?: Filtering): Refusal | undefined;
  /** The first reason not to carry out a write; none for an id that does not exist. */
  refuse(
    action: 'create' | 'update' | 'delete',
    place: Place,
    id: number | undefined,
    input: Input | undefined,
    limits: { readonly planLimits: PlanLimits },
  ): Refusal | undefined;
  /** The first reason not to delete what matches. */
  refuseDeleteAll(place: Place, filters?: Query): Refusal | undefined;
  create(place: Place, input: Input): Entity;
  /** @throws an Error if there is no such entity */
  update(resource: string, id: number, input: Input): Entity;
  delete(resource: string, id: number): void;
  /** How many entities a delete-all would delete. */
  countDeletable(place: Place, filters?: Query): number;
  /** @returns how many entities will go a moment later; 0 if there is nothing to delete */
  scheduleDeleteAll(place: Place, filters?: Query): number;
  /** An entity as it is answered below a base: with links that lead back there. */
  present(resource: string, entity: Entity, base: Base, query?: Query): Readonly<Record<string, unknown>>;
  /** The same as JSON, for no query. */
  write(resource: string, entity: Entity, base: Base): string;
  /** Whether a query asks to see entities otherwise than they are kept. */
  isShownOtherwise(resource: string, query: Query): boolean;
  /** What there is one of. */
  readonly singletons: Singletons;
  /** What a GET shows of what there is one of; undefined if there is none. */
  showOne(path: string, below: readonly number[], query: Query, base: Base): Input | undefined;
  /** What an action answers; undefined where nothing is computed for its path. */
  act(path: string, below: readonly number[], input: Input): unknown;
  /** Why a singleton cannot hold what is written: its values, or that there is no room for them. */
  refuseSingleton(path: string, below: readonly number[], input: Input): Refusal | undefined;
  /** All that it holds, in pieces that later writes do not change. */
  snapshot(): readonly DataPart[];
  /** Counts up with each change. */
  readonly changes: number;
  /** The size of all JSON in it. */
  readonly bytes: number;
  /** Back to the seeds; what was scheduled does not happen. */
  reset(): void;
  /** Ends what is scheduled; nothing of it is counted any longer. */
  close(): void;
}

export interface StoreOptions {
  /** In milliseconds since the epoch; that of `clock` if left out. */
  readonly now?: () => number;
  readonly clock?: Clock;
  /** Milliseconds from the request of a delete-all to the deletion; 250 if left out. */
  readonly deleteAllAfter?: number;
  /** How much JSON it may hold, in bytes; 128 mebibytes if left out. */
  readonly maximumBytes?: number;
  /** What it starts with: in place of the document's examples or, with `examples`, beside them. */
  readonly data?: MockData;
  /** A store of the same document that starts with the same. */
  readonly like?: Store;
  /** Whether it starts with the document's examples; it does if left out. */
  readonly examples?: boolean;
  /** What it takes the place of, so that this counts no longer. */
  readonly replaces?: Store;
  /** When the entries of `data` count as changed; if left out, when they say. In milliseconds since the epoch. */
  readonly changedAt?: number;
  /** What all stores that share a limit hold together. */
  readonly bytes?: Bytes;
}

/** A list with its entries, or what there is one of. */
export type DataPart = { readonly path: string } & (
  | { readonly value: readonly Entity[]; readonly write: (entry: Entity) => string }
  | { readonly value: Input | null; readonly write?: undefined }
);
