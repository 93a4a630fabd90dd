import { parentPort } from 'node:worker_threads';
import { lintBundleOf } from './bundle.ts';

parentPort?.on('message', async (file: string) => {
  parentPort?.postMessage(await lintBundleOf(file));
});
