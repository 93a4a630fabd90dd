// JavaScript, because a worker has no loader of TypeScript before it has made itself one.
import { parentPort } from 'node:worker_threads';
import { createJiti } from 'jiti';

const { generateTypes } = await createJiti(import.meta.url).import('./types.ts');

parentPort.on('message', async ({ id, json }) => {
  const started = performance.now();
  try {
    const text = await generateTypes(JSON.parse(json));
    parentPort.postMessage({ id, text, seconds: (performance.now() - started) / 1000 });
  } catch (error) {
    parentPort.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
