import { send } from './send.ts';
import type { Subject } from './subject.ts';

/**
 * Makes sure that there is something to test before anything is tested.
 *
 * @throws an Error of one line that says what does not answer, and how
 */
export async function assertReachable({ server, control, timeout }: Subject): Promise<void> {
  await ask('--server', server, timeout);
  if (control === undefined) return;
  const { status, headers } = await ask('--control', control, timeout);
  if (status !== 200 || headers['content-type']?.startsWith('application/json') !== true)
    throw new Error(`--control ${control}: this is no control endpoint of the mock; it answers ${status}.`);
}

async function ask(option: string, url: string, timeout: number) {
  try {
    return await send({ method: 'GET', url, headers: {}, body: undefined }, timeout);
  } catch (error) {
    throw new Error(`${option} ${url}: ${error instanceof Error ? error.message : error}.`);
  }
}
