import type { MockState } from '../../../scripts/mock/state.ts';
import type { Answer, Outgoing, Send } from '../client.ts';

/**
 * What a client does, and what it gets. In targets and in values of header fields `{base}` stands for the base path,
 * `{old}` for that of the deprecated version, and `{host}` for host and port of the mock.
 */
export interface Action {
  readonly name: string;
  /** What the control endpoint is told first. */
  readonly state?: Partial<Omit<MockState, 'failNext'>> & { readonly failNext?: { readonly status: number } };
  /** Requests that lead up to it, of the account that may write. */
  readonly before?: readonly Outgoing[];
  readonly request: Outgoing;
  readonly want: Want;
  /** What is looked at afterwards; the targets may have `{base}` in them. */
  readonly afterwards?: (answer: Answer, send: Send) => Promise<void>;
}

export interface Want {
  readonly status: number;
  readonly cause: string;
  /** Null for a field that may not be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The entries of an error's body without their status; those of the document's example if left out. */
  readonly errors?: readonly ErrorEntry[];
  /** What a body that is no error has among other things. */
  readonly json?: object;
}

export interface ErrorEntry {
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export const jsonType = 'application/json';
