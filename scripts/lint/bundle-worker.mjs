// JavaScript, because a worker has no loader of TypeScript before it has made itself one.
import { parentPort, workerData } from 'node:worker_threads';
import { createJiti } from 'jiti';

const { lintBundleOf } = await createJiti(import.meta.url).import('./bundle.ts');

parentPort.postMessage(await lintBundleOf(workerData));
