import { createColors } from 'picocolors';
import { mayColour } from '../terminal/may-colour.ts';
import type { Answer } from './answers.ts';

/** Writes lines a few times a second instead of one by one: under load a write for each would cost more than the rest. */
export class Log {
  readonly #write: (text: string) => void;
  #lines: string[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  line(text: string): void {
    this.#lines.push(text);
    this.#timer ??= setTimeout(() => this.flush(), 20);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#lines.length === 0) return;
    this.#write(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }
}

const pc = createColors(mayColour(process.stdout));

/**
 * `GET /api/v2/products?limit=2 200 read 1.4 ms`
 * @param page what explains the answer
 */
export function requestLine(
  method: string,
  target: string,
  answer: Answer,
  milliseconds: number,
  page?: string,
): string {
  const shown = target.length > 200 ? `${target.slice(0, 200)}…` : target;
  const colour =
    answer.status < 300 ? pc.green : answer.status < 400 ? pc.cyan : answer.status < 500 ? pc.yellow : pc.red;
  const time = pc.dim(`${milliseconds.toFixed(1)} ms`);
  const line = `${method.padEnd(7)} ${printable(shown)} ${colour(String(answer.status))} ${answer.cause} ${time}`;
  return page === undefined ? line : `${line} ${page}`;
}

/** Control characters of a request must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e…]/g, '?');
}
