import { startThread } from '../thread/start-thread.ts';

/** The declarations of a document, and the seconds that they took. */
export interface MadeTypes {
  readonly text: string;
  readonly seconds: number;
}

type Reply = { readonly id: number } & (MadeTypes | { readonly fault: string });

interface Waiting {
  readonly done: (made: MadeTypes) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Generates types in a thread of its own, beside what else is made. Its compiler takes more than a second to load, which
 * begins at once and is done once for all documents. No process lives on for it.
 */
export class TypeMaker {
  readonly #worker = startThread(new URL('../build/types-worker', import.meta.url));
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #fault: Error | undefined;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (reply: Reply) => this.#take(reply));
    this.#worker.on('error', (error) => this.#giveUp(error));
    this.#worker.on('exit', () => this.#giveUp(new Error('The thread that makes the types has ended.')));
  }

  /**
   * @param json a bundled document
   * @throws an Error with the reason, if the document is not valid
   */
  make(json: string): Promise<MadeTypes> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault);
    const id = ++this.#last;
    // As long as something is waited for.
    this.#worker.ref();
    return new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail });
      this.#worker.postMessage({ id, json });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('fault' in reply) waiting?.fail(new Error(reply.fault));
    else waiting?.done(reply);
  }

  #giveUp(error: Error): void {
    this.#fault = error;
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}
