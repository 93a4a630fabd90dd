import { parentPort } from 'node:worker_threads';
import { lintBundleOf } from '../lint/bundle.ts';
import type { LintAside } from '../lint/bundle-aside.ts';
import { lintDocument } from '../lint/document.ts';

/** In this thread, whose linters are loaded. */
const lintHere = (root: string): LintAside => ({
  result: () => lintBundleOf(root),
  stop: async () => undefined,
});

parentPort?.on('message', async (root: string) => {
  try {
    const { findings } = await lintDocument(root, lintHere);
    parentPort?.postMessage({ findings });
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
});
