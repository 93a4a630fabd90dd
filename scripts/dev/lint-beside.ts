import { once } from 'node:events';
import type { Finding } from '../lint/findings.ts';
import { startThread } from '../thread/start-thread.ts';

type Reply = { readonly findings: readonly Finding[] } | { readonly fault: string };

/** Lints a document in a thread that has its linters loaded, as often as it is asked, one time after the other. */
export class LintBeside {
  readonly #worker = startThread(new URL('../dev/lint-worker', import.meta.url));
  #last: Promise<unknown> = Promise.resolve();

  constructor() {
    this.#worker.unref();
  }

  /**
   * @param root path of the root file
   * @throws an Error with the reason, if it cannot be linted
   */
  lint(root: string): Promise<readonly Finding[]> {
    const linting = this.#last.then(async () => {
      this.#worker.postMessage(root);
      const [reply] = (await once(this.#worker, 'message')) as [Reply];
      if ('fault' in reply) throw new Error(reply.fault);
      return reply.findings;
    });
    this.#last = linting.catch(() => undefined);
    return linting;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
