/** Milliseconds before the first step: who starts a mock for a moment does not pay for what it will not need. */
const AT_FIRST = 1_000;

/** Milliseconds between two steps, and how long nothing may have been asked for before one. */
const PAUSE = 50;

/** Work that is done ahead, a step at a time, while nobody asks for anything. */
export class WarmUp {
  readonly #steps: Iterator<unknown>;
  #timer: NodeJS.Timeout | undefined;
  #isIdle = true;

  constructor(steps: Iterable<unknown>) {
    this.#steps = steps[Symbol.iterator]();
  }

  start(): void {
    this.#wait(AT_FIRST);
  }

  /** Somebody asks for something. */
  postpone(): void {
    this.#isIdle = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(milliseconds: number): void {
    // No process lives on for it.
    this.#timer = setTimeout(() => this.#next(), milliseconds).unref();
  }

  #next(): void {
    const isIdle = this.#isIdle;
    this.#isIdle = true;
    if (!isIdle || !this.#isOver()) this.#wait(PAUSE);
  }

  #isOver(): boolean {
    try {
      return this.#steps.next().done === true;
    } catch {
      // Whoever needs what cannot be made will be told.
      return true;
    }
  }
}
