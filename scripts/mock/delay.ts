import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How long an answer waits, in milliseconds: some number from `least` to `most`. */
export interface Delay {
  readonly least: number;
  readonly most: number;
}

/**
 * Reads `200` or `200-800`.
 * @throws Error with a message for the user if it is neither
 */
export function parseDelay(text: string): Delay {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim());
  const least = Number(match?.[1]);
  const most = Number(match?.[2] ?? match?.[1]);
  if (match === null || most < least)
    throw new Error(`'${text}' is not a delay; write milliseconds, 200 or 200-800`);
  return { least, most };
}

/** Waits for a delay, or until nobody waits for the answer: it holds what the request has brought. */
export async function holdBack(delay: Delay, response: ServerResponse): Promise<void> {
  if (response.req.socket.destroyed) return;
  const gone = new AbortController();
  const abort = () => gone.abort();
  response.once('close', abort);
  await wait(pick(delay), undefined, { signal: gone.signal }).catch(() => undefined);
  response.off('close', abort);
}

export function pick({ least, most }: Delay): number {
  return least + Math.floor(Math.random() * (most - least + 1));
}
