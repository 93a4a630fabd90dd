import type { Impact } from './semver.ts';

/** One thing that a consumer can notice. */
export interface Change {
  readonly impact: Exclude<Impact, 'none'>;
  /** A sentence without its full stop. */
  readonly text: string;
  /** What a client has to do; of a major change alone. */
  readonly remedy?: string;
}

/** A change whose sentence lacks its subject. The verbs are the same for one operation and for several. */
export interface Finding {
  readonly impact: Exclude<Impact, 'none'>;
  /** What the operation, or its answer, does now. */
  readonly what: string;
  readonly remedy?: string;
}

/** A finding of an operation or, with a code, of one of its answers. */
export interface OperationFinding extends Finding {
  readonly operation: string;
  readonly code?: string;
}

export function major(what: string, remedy: string): Finding {
  return { impact: 'major', what, remedy };
}

export function minor(what: string): Finding {
  return { impact: 'minor', what };
}

export function patch(what: string): Finding {
  return { impact: 'patch', what };
}
