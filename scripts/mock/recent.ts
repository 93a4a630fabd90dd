/** What was asked for last, by a text or bytes, up to so many characters in all; what was added first goes first. */
export class Recent<T, K extends string | Uint8Array = string> {
  readonly #limit: number;
  readonly #weigh: (value: T) => number;
  readonly #entries = new Map<K, T>();
  #characters = 0;

  /**
   * @param limit in characters of keys and values together
   * @param weigh how many characters a value stands for
   */
  constructor(limit: number, weigh: (value: T) => number) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get characters(): number {
    return this.#characters;
  }

  get(key: K): T | undefined {
    return this.#entries.get(key);
  }

  set(key: K, value: T): void {
    this.#forget(key);
    this.#entries.set(key, value);
    this.#characters += this.#weightOf(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#characters <= this.#limit) return;
      this.#forget(oldest);
    }
  }

  #forget(key: K): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#characters -= this.#weightOf(key, value);
  }

  /** An entry without a text takes room as well. */
  #weightOf(key: K, value: T): number {
    return 100 + key.length + this.#weigh(value);
  }
}
