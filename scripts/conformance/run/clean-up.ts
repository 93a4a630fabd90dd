import { hasSucceeded, isArchived } from '../exchange.ts';
import { type Courier, Interrupted } from '../server/courier.ts';
import type { Ledger } from '../server/ledger.ts';
import type { operationFinder } from '../server/operation-finder.ts';

/** Rounds in which things are deleted that others of them stand in the way of. */
const ROUNDS = 6;

/** Takes away what the kit has made. */
export class CleanUp {
  readonly #courier: Courier;
  readonly #ledger: Ledger;
  readonly #find: ReturnType<typeof operationFinder>;
  /** What was deleted, and has to be gone at the end. */
  readonly #deleted = new Set<string>();

  constructor(find: ReturnType<typeof operationFinder>, courier: Courier, ledger: Ledger) {
    this.#courier = courier;
    this.#ledger = ledger;
    this.#find = find;
  }

  /**
   * Deletes what was made, but for what is kept and what that lies below.
   *
   * @param kept paths
   */
  async tidy(kept: ReadonlySet<string> = new Set()): Promise<void> {
    const isKept = (path: string) => [...kept].some((one) => one === path || one.startsWith(`${path}/`));
    for (let round = 0; round < ROUNDS; round += 1) {
      const paths = this.#ledger.paths.filter((path) => !isKept(path)).toReversed();
      // With what it lies below it goes as well.
      const outermost = paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)));
      if (outermost.length === 0) return;
      const before = this.#ledger.paths.length;
      for (const path of outermost) await this.#remove(path);
      if (this.#ledger.paths.length === before) return;
    }
  }

  /** Takes away all that is left, and gives back the paths of what is still there. */
  async finish(): Promise<readonly string[]> {
    try {
      await this.tidy();
      return await this.#leftBehind();
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      // A server that is not to be disturbed keeps what there is on it.
      return this.#ledger.paths;
    }
  }

  async #leftBehind(): Promise<readonly string[]> {
    const left = [...this.#ledger.paths];
    for (const path of this.#deleted) {
      const operation = this.#find('GET', path);
      if (operation === undefined || left.includes(path)) continue;
      const exchange = await this.#courier.send(
        { method: 'GET', target: path },
        { asItIs: true, wanted: [] },
      );
      if (hasSucceeded(exchange) && !isArchived(exchange)) left.push(path);
    }
    return left;
  }

  async #remove(path: string): Promise<void> {
    if (this.#find('DELETE', path) === undefined) return;
    const exchange = await this.#courier.send({ method: 'DELETE', target: path }, { wanted: [] });
    // Who deletes in one way or another what is not there any more has nothing left to do.
    if (!hasSucceeded(exchange)) {
      const { answer } =
        this.#find('GET', path) === undefined
          ? exchange
          : await this.#courier.send({ method: 'GET', target: path }, { wanted: [] });
      if (answer.status >= 400 && answer.status < 500 && exchange.answer.status === answer.status)
        this.#ledger.strike(path);
    }
    this.#deleted.add(path);
  }
}
