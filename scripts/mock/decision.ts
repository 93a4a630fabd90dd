import type { ErrorEntry } from '../contract/error-writer.ts';
import type { Exchange } from './exchange.ts';

/** What makes an answer specific to its request; what is left out comes from the document's example. */
export interface Facts {
  /** The code to answer with, where a user asked for one. */
  readonly status?: number;
  /** The cause to answer with, where it is not the first that the decision names. */
  readonly cause?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The entries of an error body. */
  readonly errors?: readonly ErrorEntry[];
  /** A body as JSON, for answers that are not errors: as text or, where it is kept, in UTF-8. */
  readonly json?: string | Uint8Array;
  /** The same where it is too large to be held whole. */
  readonly pieces?: AsyncIterable<Uint8Array>;
}

/** One branch: the causes that it answers with, when it holds, and what it then does. */
export interface Decision {
  /** Without the first of them the document has no use for the decision. None where the document names them. */
  readonly causes: readonly string[];
  /** Looks, and changes nothing. */
  readonly when: (exchange: Exchange) => boolean | Promise<boolean>;
  /** Acts, once, and tells what is specific to the request. */
  readonly answer?: (exchange: Exchange) => Facts | Promise<Facts>;
}
