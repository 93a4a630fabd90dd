import { randomFrom } from '../mock/random.ts';

/** Choices that look random, and are the same for the same seed. */
export class Random {
  /** From 0 on, less than 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  /** A whole number, both ends included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @throws RangeError if there is nothing to pick from */
  pick<T>(among: readonly T[]): T {
    if (among.length === 0) throw new RangeError('There is nothing to pick from.');
    return among[this.integer(0, among.length - 1)] as T;
  }
}
