import type { Refusal, Refusals } from '../refusals.ts';
import type { Input } from './computations.ts';

const FIXED = 'fixed_surcharge';
const PERCENTAGE = 'percentage_surcharge';

/** The fees as they are stored: with one surcharge, the one that was stated last. */
export function oneSurcharge(draft: Input, { handling_fees: stated }: Input): Input {
  const fees = (draft.handling_fees ?? {}) as Input;
  const { [FIXED]: fixed, [PERCENTAGE]: percentage, ...rest } = fees;
  // Of an update that states the other one, the one before is still there.
  const takesPercentage = percentage !== undefined && (stated as Input | undefined)?.[FIXED] === undefined;
  const surcharge = takesPercentage ? { [PERCENTAGE]: percentage } : { [FIXED]: fixed ?? '0.0000' };
  return { handling_fees: { ...surcharge, ...rest } };
}

/** A write that states both surcharges. */
export function bothSurcharges({ handling_fees: stated }: Input, refusals: Refusals): Refusal | undefined {
  const fees = (stated ?? {}) as Input;
  const isBoth = fees[FIXED] !== undefined && fees[PERCENTAGE] !== undefined;
  return isBoth ? refusals.invalidField(`handling_fees.${PERCENTAGE}`, 'other') : undefined;
}
