import type { Exchange } from './exchange.ts';

export interface ErrorEntry {
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What makes an answer specific to its request; what is left out comes from the document's example. */
export interface Facts {
  /** The code to answer with, where it is not the decision's own. */
  readonly status?: number;
  /** The named example to answer with, where it is not the one that the decision names. */
  readonly cause?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The entries of an error body. */
  readonly errors?: readonly ErrorEntry[];
  /** A body as JSON text, for answers that are not errors. */
  readonly json?: string;
  /** The same where it is too large to be held whole. */
  readonly pieces?: AsyncIterable<string>;
}

/** One branch: the code and the named example it answers with, and when it holds. */
export interface Decision {
  readonly status: number;
  readonly cause: string;
  /** False or undefined where the decision does not hold; true, or the facts of the answer, where it does. */
  readonly holds: (exchange: Exchange) => Outcome | Promise<Outcome>;
}

export type Outcome = Facts | boolean | undefined;
