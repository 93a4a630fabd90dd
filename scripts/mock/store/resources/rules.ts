import type { OpenApiDocument } from '../../../contract/openapi-document.ts';
import type { Draft, Entity } from '../entity.ts';
import type { Fields } from '../fields.ts';
import type { Refusal, Refusals } from '../refusals.ts';
import type { UniqueField } from '../unique-index.ts';

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
  /** Those of a resource, in the order of their ids; none if the document has no such resource. */
  entities(resource: string): readonly Entity[];
  find(resource: string, id: number): Entity | undefined;
  /** Those whose field, one of the `references` of their rules, has an id; in the order of their own ids. */
  related(resource: string, field: string, id: number): readonly Entity[];
  /** Whether an id may be referred to: it exists and is not about to go, or the document has no such resource. */
  mayRefer(resource: string, id: number): boolean;
  /** Changes an entity because another one was written. */
  change(resource: string, id: number, fields: Input): void;
}

/** What a schema cannot say about a resource. Whatever is left out does not apply to it. */
export interface Rules {
  readonly uniqueFields?: readonly UniqueField[];
  /** Fields that hold the id of another entity, by which entities are to be found. */
  readonly references?: readonly string[];
  /** The fields that the store computes from the others. */
  derive?(draft: Draft, write: Write): Input;
  /** The limit of the platform that a write would pass. */
  exceeds?(write: Write): Refusal | undefined;
  /** What is wrong with the values of a write. */
  isInvalid?(write: Write): Refusal | undefined;
  /** What a write collides with, beside values that are unique. */
  conflicts?(write: Write): Refusal | undefined;
  conflictsOfDelete?(id: number): Refusal | undefined;
  /** @param ids what would be deleted */
  conflictsOfDeleteAll?(ids: ReadonlySet<number>): Refusal | undefined;
  /** Carries the consequences of a write to other entities. */
  afterWrite?(entity: Entity, write: Write): void;
  /** The field that is true in entities that are archived, where a DELETE archives. */
  readonly archive?: string;
  /** What is counted, where that is more than a number. */
  count?(entities: readonly Entity[]): unknown;
}

/** @param fields those of the answers */
export type MakeRules = (shop: Shop, fields: Fields) => Rules;
