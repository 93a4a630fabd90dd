import { InvalidArgumentError } from 'commander';
import type { Prism } from '../prism/create-prism.ts';

export const DEFAULT_PORT = 4010;
export const DEFAULT_HOST = '127.0.0.1';

/** A stuck connection does not keep the process longer than this. In milliseconds. */
const CLOSE_LIMIT = 500;

/** Reads the argument of `--port`. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535))
    throw new InvalidArgumentError('A port is a whole number from 0 (any free one) to 65535.');
  return port;
}

/** Ends the process with 0, and the server before it, when somebody presses Ctrl-C or asks it to terminate. */
export function closeOnSignal(prism: Prism): void {
  const close = async () => {
    setTimeout(() => process.exit(0), CLOSE_LIMIT).unref();
    await prism.close();
    process.exit(0);
  };
  process.once('SIGINT', close).once('SIGTERM', close);
}
