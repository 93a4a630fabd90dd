import type { Input, MakeComputations, Shop, Write } from './computations.ts';

/** What a coupon applies to goes where an update leaves it out, and may name what there is alone. */
export const couponComputations: MakeComputations = (shop) => ({
  derive(_, { input, previous }) {
    const restricted = input.restricted_to;
    const applies = previous?.applies_to as Input | undefined;
    return {
      // Its members exclude each other, so that one that was there before does not stay beside a new one.
      ...(restricted === undefined ? {} : { restricted_to: structuredClone(restricted) }),
      ...(applies !== undefined && input.applies_to === undefined
        ? { applies_to: { ...applies, ids: [] } }
        : {}),
    };
  },

  isInvalid: (write) => missingTarget(shop, write),
});

/** The first id of `applies_to` that is neither that of an entry nor the 0 of all. */
function missingTarget({ mayRefer, refusals }: Shop, { input, previous }: Write) {
  const stated = (input.applies_to ?? {}) as Input;
  const entity = stated.entity ?? (previous?.applies_to as Input | undefined)?.entity;
  const ids = (stated.ids ?? []) as readonly number[];
  const index = ids.findIndex((id) => id !== 0 && !mayRefer(String(entity), id));
  if (index === -1) return undefined;
  const facts = { collection: `/${entity}`, id: ids[index] };
  return refusals.invalidField(`applies_to.ids.${index}`, 'missing-reference', facts);
}
