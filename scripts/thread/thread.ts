import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What is sent to a thread, and what it sends back. */
export interface Question {
  readonly id: number;
  readonly question: unknown;
}
export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly fault: string });

interface Waiting {
  readonly done: (answer: never) => void;
  readonly fail: (error: Error) => void;
}

/**
 * A module in a thread of its own, which answers questions beside what else goes on. It is loaded once, which begins at
 * once. No process lives on for it while nothing is waited for.
 */
export class Thread<Asked, Answer> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #fault: Error | undefined;

  /** @param module where it stands, without the ending of its name: it has that of this module, compiled or not */
  constructor(module: URL) {
    const { href } = module;
    this.#worker = import.meta.url.endsWith('.ts')
      ? new Worker(new URL('load-module.mjs', import.meta.url), { argv: [fileURLToPath(`${href}.ts`)] })
      : new Worker(new URL(`${href}.js`));
    this.#worker.unref();
    this.#worker.on('message', (reply: Reply) => this.#take(reply));
    this.#worker.on('error', (error) => this.#giveUp(error));
    this.#worker.on('exit', () => this.#giveUp(new Error('The thread has ended.')));
  }

  /** @throws an Error with the reason, if the thread has no answer, or has ended */
  ask(question: Asked): Promise<Answer> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault);
    this.#last += 1;
    const id = this.#last;
    this.#worker.ref();
    return new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail });
      this.#worker.postMessage({ id, question } satisfies Question);
    });
  }

  /** What is still waited for fails. */
  async close(): Promise<void> {
    // An answer that comes in before the end would let the process go, which waits for the end alone.
    this.#worker.removeAllListeners('message');
    await this.#worker.terminate();
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('fault' in reply) waiting?.fail(new Error(reply.fault));
    else waiting?.done(reply.answer as never);
  }

  #giveUp(error: Error): void {
    this.#fault = error;
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}
