/** How long a request counts, in milliseconds. */
export const WINDOW = 3_600_000;

const hour = WINDOW / 1000;

/** What an account is told of its quota. */
export interface QuotaCount {
  /** How many requests it may make in the rolling hour. */
  readonly limit: number;
  /** How many more it may make now. */
  readonly remaining: number;
  /** In how many milliseconds it may make one more than now. */
  readonly reset: number;
  /** Whether it has made too many, so that this one does not count. */
  readonly isRefused: boolean;
}

/** How many requests an account has made in the rolling hour, counted by the second. */
export class Quota {
  #seconds: { at: number; count: number }[] = [];
  #total = 0;

  /**
   * Counts one request if the limit leaves room for it.
   * @param now milliseconds since the epoch
   */
  take(limit: number, now: number): QuotaCount {
    const second = Math.floor(now / 1000);
    this.#forget(second);
    const isRefused = this.#total >= limit;
    if (!isRefused) {
      const last = this.#seconds.at(-1);
      if (last?.at === second) last.count += 1;
      else this.#seconds.push({ at: second, count: 1 });
      this.#total += 1;
    }
    return this.#tell(limit, now, isRefused);
  }

  /** What the account would be told, had it not asked. */
  look(limit: number, now: number): QuotaCount {
    this.#forget(Math.floor(now / 1000));
    return this.#tell(limit, now, this.#total >= limit);
  }

  #tell(limit: number, now: number, isRefused: boolean): QuotaCount {
    const remaining = Math.max(0, limit - this.#total);
    return { limit, remaining, reset: this.#reset(limit, now), isRefused };
  }

  #forget(second: number): void {
    let first = this.#seconds[0];
    while (first !== undefined && first.at <= second - hour) {
      this.#total -= first.count;
      this.#seconds.shift();
      first = this.#seconds[0];
    }
  }

  /** Until so many of the oldest have left the hour that there is room; a limit of 0 leaves room for none, ever. */
  #reset(limit: number, now: number): number {
    let total = this.#total;
    for (const { at, count } of this.#seconds) {
      total -= count;
      if (total < limit) return (at + hour) * 1000 - now;
    }
    return WINDOW;
  }
}
