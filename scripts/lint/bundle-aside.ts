import { Thread } from '../thread/thread.ts';
import type { LintedBundle } from './bundle.ts';

/** A lint that goes on beside the one of the source. */
export interface LintAside {
  /** @throws what keeps the bundle from being linted */
  result(): Promise<LintedBundle>;
  /** For whoever does not want to know any more. */
  stop(): Promise<unknown>;
}

/**
 * Lints what the build makes of a source in a thread of its own: it takes longer than the source itself.
 *
 * @param file path of the root file; of one with faults the result says nothing
 */
export function lintBundleAside(file: string): LintAside {
  const thread = new Thread<string, LintedBundle>(new URL('../lint/bundle-worker', import.meta.url));
  const linting = thread.ask(file);
  // Whoever asks for the result is told.
  linting.catch(() => undefined);
  return { result: () => linting, stop: () => thread.close() };
}
