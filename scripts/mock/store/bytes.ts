/** The size of all JSON that something holds, told to what it is a part of. */
export class Bytes {
  readonly #whole: Bytes | undefined;
  #total = 0;
  #changes = 0;

  constructor(whole?: Bytes) {
    this.#whole = whole;
  }

  get total(): number {
    return this.#total;
  }

  /** Counts up with each change, of whatever size. */
  get changes(): number {
    return this.#changes;
  }

  /** @param count negative for what has left */
  add(count: number): void {
    this.#total += count;
    this.#changes += 1;
    this.#whole?.add(count);
  }

  /** All of it has left. */
  clear(): void {
    this.add(-this.#total);
  }
}
