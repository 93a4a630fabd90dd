const hour = 3_600;

/** How many requests an account has made in the rolling hour, counted by the second. */
export class Quota {
  #seconds: { at: number; count: number }[] = [];
  #total = 0;

  /**
   * Counts one request if the limit leaves room for it.
   * @param now milliseconds since the epoch
   * @returns how many more the account may make, or how many seconds to wait if it has made too many
   */
  take(limit: number, now: number): { remaining: number } | { retryAfter: number } {
    const second = Math.floor(now / 1000);
    this.#forget(second);
    if (this.#total >= limit) return { retryAfter: this.#wait(limit, second) };
    const last = this.#seconds.at(-1);
    if (last?.at === second) last.count += 1;
    else this.#seconds.push({ at: second, count: 1 });
    this.#total += 1;
    return { remaining: limit - this.#total };
  }

  #forget(second: number): void {
    let first = this.#seconds[0];
    while (first !== undefined && first.at <= second - hour) {
      this.#total -= first.count;
      this.#seconds.shift();
      first = this.#seconds[0];
    }
  }

  /** Until enough of the oldest requests have left the hour; a limit of 0 leaves room for none, ever. */
  #wait(limit: number, second: number): number {
    let total = this.#total;
    for (const { at, count } of this.#seconds) {
      total -= count;
      if (total < limit) return Math.max(1, at + hour - second);
    }
    return hour;
  }
}
