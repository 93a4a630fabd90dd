import type { Exchange } from '../exchange.ts';

/** Something that every server of the API does. */
export interface Law {
  readonly id: string;
  readonly sentence: string;
  /** Where it stands: a place of the document, or a section of an RFC. */
  readonly source: string;
}

/** An answer, or several of them, that break a law. */
export interface Finding {
  readonly law: Law;
  /** The operation that it was found at; undefined where none describes the request. */
  readonly operationId: string | undefined;
  /** What was sent and what came, in their order; the last one gave it away. */
  readonly exchanges: readonly Exchange[];
  readonly came: string;
  readonly wanted: string;
  /** The place of the document that says so. */
  readonly place: string;
}
