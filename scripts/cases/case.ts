import type { ModelOperation } from '../contract/model.ts';

/** A request of a case. The account that may write sends it, unless it says otherwise. */
export interface CaseRequest {
  readonly method: string;
  /** Path below the base, and query. */
  readonly target: string;
  /** Undefined takes a field away that would be sent by default. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Text is sent as it is; anything else as JSON, labelled so. */
  readonly body?: unknown;
  readonly account?: 'reader' | 'none' | 'wrong';
  /** Sent below the base of a deprecated version. */
  readonly deprecatedVersion?: boolean;
}

/** One way to bring a cause about. */
export interface Attempt {
  /** What somebody who runs the server has to arrange; nothing where a client alone can bring it about. */
  readonly state?: CaseState;
  /** What is sent before, and succeeds. */
  readonly before?: readonly CaseRequest[];
  readonly request: CaseRequest;
}

/** States of a server that its clients cannot lead it to. */
export type CaseState =
  | 'maintenance'
  | 'upgrade'
  | 'hour-used-up'
  | 'plan-used-up'
  | 'store-full'
  | 'failing';

/** A code and a cause that the document names for an operation, with the ways to it. */
export interface Case {
  readonly operation: ModelOperation;
  readonly status: number;
  readonly cause: string;
  /** Tried in their order, until one leads to the cause; none where nothing that a client does leads there. */
  readonly attempts: readonly Attempt[];
}
