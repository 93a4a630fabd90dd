import { parentPort } from 'node:worker_threads';
import { generateTypes } from './types.ts';

parentPort?.on('message', async ({ id, json }: { readonly id: number; readonly json: string }) => {
  const started = performance.now();
  try {
    const text = await generateTypes(JSON.parse(json));
    parentPort?.postMessage({ id, text, seconds: (performance.now() - started) / 1000 });
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
