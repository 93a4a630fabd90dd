import type { Input, MakeComputations, Write } from './computations.ts';
import { bothSurcharges, oneSurcharge } from './handling-fees.ts';

/** What the settings of a type hold; those of the types that are not named are options of a carrier. */
const SETTINGS: Readonly<Record<string, string | undefined>> = {
  perorder: 'rate',
  peritem: 'rate',
  weight: 'range',
  total: 'range',
  freeshipping: undefined,
};

/** Settings fit the type of the method, or are empty. */
export const shippingMethodComputations: MakeComputations = ({ refusals }) => ({
  derive: (draft, { input }) => ({ settings: draft.settings ?? {}, ...oneSurcharge(draft, input) }),

  isInvalid(write) {
    const type = String(after(write, 'type'));
    const settings = Object.keys((after(write, 'settings') ?? {}) as Input);
    const wanted = Object.hasOwn(SETTINGS, type) ? SETTINGS[type] : 'carrier_options';
    const fits = settings.length === 0 || (wanted !== undefined && settings.includes(wanted));
    return fits ? bothSurcharges(write.input, refusals) : refusals.invalidField('settings', 'other');
  },
});

function after({ input, previous }: Write, field: string): unknown {
  return input[field] ?? previous?.[field];
}
