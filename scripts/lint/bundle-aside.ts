import { Thread } from '../thread/thread.ts';
import type { LintedBundle } from './bundle.ts';

/** Loads in a thread what lints a bundle, which takes longer than the source itself. */
export function lintBundleAside(): Thread<string, LintedBundle> {
  return new Thread(new URL('../lint/bundle-worker', import.meta.url));
}
