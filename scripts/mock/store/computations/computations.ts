import type { OpenApiDocument } from '../../../contract/openapi-document.ts';
import type { Draft, Entity } from '../entity.ts';
import type { Fields } from '../fields.ts';
import type { Refusal, Refusals } from '../refusals.ts';
import type { Query } from '../resource.ts';

export type Input = Readonly<Record<string, unknown>>;

/** The ids of the entries that something lies below, by the names of the path's parameters, the outermost first. */
export type Below = readonly (readonly [parameter: string, id: number])[];

/** A create or an update. */
export interface Write {
  readonly input: Input;
  /** What the update changes; undefined for a create. */
  readonly previous: Entity | undefined;
  readonly below: Below;
  /** Whether the store writes it for itself: then fields that clients may only read are written as well. */
  readonly isOwn?: boolean;
}

/** What the rules of one resource see of the store. */
export interface Shop {
  readonly document: OpenApiDocument;
  readonly refusals: Refusals;
  find(resource: string, id: number): Entity | undefined;
  /** Those whose field, one that refers to other entities, has an id; in the order of their own ids. */
  related(resource: string, field: string, id: number): readonly Entity[];
  /** Whether an id may be referred to: it exists and is not about to go, or the document has no such resource. */
  mayRefer(resource: string, id: number): boolean;
  /** What lies right below an entry, in the order of the ids; all that there is if it is left out. */
  below(resource: string, parent?: number): readonly Entity[];
  /** Makes an entity because another one was written. */
  make(resource: string, below: readonly number[], fields: Input): Entity;
  /** Changes an entity because another one was written. */
  change(resource: string, id: number, fields: Input): void;
  /** Deletes an entity because another one was written or deleted. */
  remove(resource: string, id: number): void;
  /** Whether the document has a collection. */
  has(resource: string): boolean;
  /** What there is one of, as it was written or as the document's example shows it; undefined if there is none. */
  one(path: string, below: readonly number[]): Input | undefined;
  /** Puts something in the place of what there is one of. */
  setOne(path: string, below: readonly number[], value: Input): void;
  /** The id of the entity that has a value of a field that `x-unique` makes so among several collections. */
  holder(resource: string, field: string, value: unknown): number | undefined;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What a schema cannot say about a resource. Whatever is left out does not apply to it. */
export interface Computations {
  /** The fields that the store computes from the others; an `id`, where it is a text. */
  derive?(draft: Draft, write: Write): Input;
  /** What is wrong with the values of a write. */
  isInvalid?(write: Write): Refusal | undefined;
  /** What a write collides with, beside values that are unique. */
  conflicts?(write: Write): Refusal | undefined;
  /** Carries the consequences of a write to other entities. */
  afterWrite?(entity: Entity, write: Write): void;
  /** Carries the consequences of a deletion to other entities. What they lay below may have gone as well. */
  afterDelete?(entities: readonly Entity[]): void;
  /** The fields that a query asks to see otherwise than they are kept; undefined ones are left out. */
  show?(entity: Entity, query: Query): Input;
  /** Whether a query asks for that. */
  isShownOtherwise?(query: Query): boolean;
  /** What is counted, where that is more than a number. */
  count?(entities: readonly Entity[]): unknown;
  /** Why an entity cannot be deleted; a delete-all leaves it out. */
  stays?(entity: Entity): Refusal | undefined;
  /** What comes first in a list, where that is not the order of the ids. */
  order?(a: Entity, b: Entity): number;
  /** The entries of a collection that nothing is written to, because they follow from those of others. */
  entries?(): readonly Draft[];
}

/**
 * What an action answers.
 *
 * @param below the ids of what its path lies below, the outermost first
 */
export type Act = (shop: Shop, below: readonly number[], input: Input) => unknown;

/**
 * What a GET shows of what there is one of, where that follows from other things; undefined if there is none.
 *
 * @param below the ids of what its path lies below, the outermost first
 */
export type Show = (shop: Shop, below: readonly number[], query: Query) => Input | undefined;

/** What is wrong with the values that are written to something that there is one of. */
export type Check = (shop: Shop, input: Input) => Refusal | undefined;

/** @param fields those of the answers */
export type MakeComputations = (shop: Shop, fields: Fields) => Computations;
