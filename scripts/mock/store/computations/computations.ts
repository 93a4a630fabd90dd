import type { OpenApiDocument } from '../../../contract/openapi-document.ts';
import type { Draft, Entity } from '../entity.ts';
import type { Fields } from '../fields.ts';
import type { Refusal, Refusals } from '../refusals.ts';

export type Input = Readonly<Record<string, unknown>>;

/** A create or an update. */
export interface Write {
  readonly input: Input;
  /** What the update changes; undefined for a create. */
  readonly previous: Entity | undefined;
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
  /** Changes an entity because another one was written. */
  change(resource: string, id: number, fields: Input): void;
}

/** What a schema cannot say about a resource. Whatever is left out does not apply to it. */
export interface Computations {
  /** The fields that the store computes from the others. */
  derive?(draft: Draft, write: Write): Input;
  /** What is wrong with the values of a write. */
  isInvalid?(write: Write): Refusal | undefined;
  /** What a write collides with, beside values that are unique. */
  conflicts?(write: Write): Refusal | undefined;
  /** Carries the consequences of a write to other entities. */
  afterWrite?(entity: Entity, write: Write): void;
  /** What is counted, where that is more than a number. */
  count?(entities: readonly Entity[]): unknown;
}

/** @param fields those of the answers */
export type MakeComputations = (shop: Shop, fields: Fields) => Computations;
