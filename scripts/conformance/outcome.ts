import type { NamedCase } from './plan.ts';

export type Verdict = 'pass' | 'fail' | 'skipped';

/** What came of a cause at an operation. */
export interface Outcome extends NamedCase {
  readonly verdict: Verdict;
  /** Whether a client brought it about, or asked for it by its name. */
  readonly isAsked: boolean;
  /** What differed, or why it was left out; empty for a pass. */
  readonly note: string;
}
