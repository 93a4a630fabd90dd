// JavaScript, because a worker has no loader of TypeScript before it has made itself one.
import { parentPort } from 'node:worker_threads';
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
const { lintDocument } = await jiti.import('../lint/document.ts');
const { lintBundleOf } = await jiti.import('../lint/bundle.ts');

/** In this thread, whose linters are loaded. */
const lintHere = (root) => ({ result: () => lintBundleOf(root), stop: async () => undefined });

parentPort.on('message', async (root) => {
  try {
    const { findings } = await lintDocument(root, lintHere);
    parentPort.postMessage({ findings });
  } catch (error) {
    parentPort.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
});
