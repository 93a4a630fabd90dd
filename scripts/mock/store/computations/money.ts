import { fromUnits, toUnits } from '../decimals.ts';
import type { Fields } from '../fields.ts';

/** Computes with amounts as the store keeps them, exactly. */
export interface Money {
  units(amount: unknown): bigint;
  text(units: bigint): string;
  /** What is left of the first amount after the second; nothing if that is more. */
  rest(whole: unknown, part: unknown): string;
}

/** @param field one of the fields, whose decimals the amounts have */
export function moneyOf(fields: Fields, field: string): Money {
  const kind = fields.get(field)?.kind;
  const places = kind?.type === 'decimal' ? kind.places : 0;
  const units = (amount: unknown) => toUnits((amount ?? 0) as string | number, places);
  const text = (amount: bigint) => fromUnits(amount, places);
  return {
    units,
    text,
    rest: (whole, part) => {
      const left = units(whole) - units(part);
      return text(left < 0n ? 0n : left);
    },
  };
}
