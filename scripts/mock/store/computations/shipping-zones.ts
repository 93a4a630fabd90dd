import type { Entity } from '../entity.ts';
import type { Input, MakeComputations } from './computations.ts';
import { bothSurcharges, oneSurcharge } from './handling-fees.ts';

/** The locations of a zone have ids, new ones with each write of them. */
export const zoneComputations: MakeComputations = ({ below, refusals }) => {
  let lastId = 0;
  const nextId = () => {
    if (lastId === 0)
      lastId = below('shipping/zones')
        .flatMap(idsIn)
        .reduce((a, b) => Math.max(a, b), 0);
    lastId += 1;
    return lastId;
  };

  return {
    derive(draft, { input }) {
      const locations = input.locations === undefined ? undefined : (draft.locations as readonly Input[]);
      return {
        ...(locations && { locations: locations.map((one) => ({ ...one, id: nextId() })) }),
        ...oneSurcharge(draft, input),
      };
    },

    isInvalid: ({ input }) => bothSurcharges(input, refusals),
  };
};

function idsIn({ locations }: Entity): readonly number[] {
  return (locations as readonly { readonly id: number }[]).map(({ id }) => id);
}
