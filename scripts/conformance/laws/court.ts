import type { Exchange } from '../exchange.ts';
import type { Finding } from './law.ts';
import { lawOf } from './laws.ts';

/** Findings of one law at one operation that are kept: the others say the same. */
const KEPT = 3;

export interface Charge {
  readonly exchanges: readonly Exchange[];
  readonly came: string;
  readonly wanted: string;
  readonly place?: string;
}

/**
 * Keeps what was found. An answer that breaks one law is held against no other: what follows from a fault is not a
 * second one.
 */
export class Court {
  readonly findings: Finding[] = [];
  /** How often each law was held against something, by its identifier. */
  readonly checks = new Map<string, number>();
  readonly #broken = new WeakSet<Exchange>();

  /** Whether nothing was found wrong with any of the answers. */
  areSound(...exchanges: readonly Exchange[]): boolean {
    return exchanges.every((one) => !this.#broken.has(one));
  }

  /**
   * Holds answers against a law, unless one of them was found wrong before.
   *
   * @param judge says what is wrong; undefined for nothing
   * @returns whether nothing is wrong
   */
  hold(
    id: string,
    exchanges: readonly Exchange[],
    judge: () => Omit<Charge, 'exchanges'> | undefined,
  ): boolean {
    if (!this.areSound(...exchanges)) return false;
    this.checks.set(id, (this.checks.get(id) ?? 0) + 1);
    const charge = judge();
    if (charge === undefined) return true;
    this.#note(id, { exchanges, ...charge });
    return false;
  }

  #note(id: string, { exchanges, came, wanted, place }: Charge): void {
    const last = exchanges.at(-1);
    if (last !== undefined) this.#broken.add(last);
    const law = lawOf(id);
    const operationId = last?.operation?.operationId;
    const alike = this.findings.filter((one) => one.law === law && one.operationId === operationId);
    if (alike.length >= KEPT || alike.some((one) => one.came === came && one.wanted === wanted)) return;
    this.findings.push({ law, operationId, exchanges, came, wanted, place: place ?? law.source });
  }
}
