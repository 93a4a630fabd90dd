import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread of its own.
 *
 * @param module where it stands, without the ending of its name: it has that of this module, compiled or not
 */
export function startThread(module: URL): Worker {
  const { href } = module;
  return import.meta.url.endsWith('.ts')
    ? new Worker(new URL('load-module.mjs', import.meta.url), { argv: [fileURLToPath(`${href}.ts`)] })
    : new Worker(new URL(`${href}.js`));
}
