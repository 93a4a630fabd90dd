import { once } from 'node:events';
import { startThread } from '../thread/start-thread.ts';
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
  const worker = startThread(new URL('../lint/bundle-worker', import.meta.url));
  const message = once(worker, 'message') as Promise<[LintedBundle]>;
  worker.postMessage(file);
  // Whoever asks for the result is told.
  message.catch(() => undefined);
  return {
    async result() {
      const [bundle] = await message;
      return bundle;
    },
    stop: () => worker.terminate(),
  };
}
