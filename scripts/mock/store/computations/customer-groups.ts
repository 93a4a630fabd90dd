import type { Refusal, Refusals } from '../refusals.ts';
import type { Input, MakeComputations } from './computations.ts';
import { takeFromOthers } from './only-one.ts';

const GROUPS = 'customer_groups';

/** What a discount rule holds beside its type. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  price_list: ['price_list_id'],
  all: ['method', 'amount'],
  category: ['method', 'amount', 'category_id'],
  product: ['method', 'amount', 'product_id'],
};

/** Which rules stand together; and that one group is the default one, and one that of the guests. */
export const customerGroupComputations: MakeComputations = (shop) => ({
  derive({ category_access: access }) {
    const { type, categories = [] } = access as Input;
    return { category_access: type === 'specific' ? { type, categories } : { type } };
  },

  isInvalid({ input }) {
    const rules = (input.discount_rules ?? []) as readonly Input[];
    const places = [...rules.entries()].map(([index, rule]) => [`discount_rules.${index}`, rule] as const);
    for (const [place, rule] of places) {
      const refusal = wrongParts(place, rule, shop.refusals);
      if (refusal !== undefined) return refusal;
    }
    const withPriceList = places.find(([, { type }]) => type === 'price_list');
    if (withPriceList !== undefined && rules.length > 1)
      return shop.refusals.invalidField(`${withPriceList[0]}.type`, 'other');
    const second = places.filter(([, { type }]) => type === 'all')[1];
    return second && shop.refusals.invalidField(`${second[0]}.type`, 'other');
  },

  afterWrite(group) {
    takeFromOthers(shop, GROUPS, 'is_default', group);
    takeFromOthers(shop, GROUPS, 'is_group_for_guests', group);
  },
});

function wrongParts(place: string, { type, ...rest }: Input, refusals: Refusals): Refusal | undefined {
  const parts = PARTS[String(type)] ?? [];
  const missing = parts.find((part) => rest[part] === undefined);
  if (missing !== undefined)
    return refusals.field('missing-required-data', `${place}.${missing}`, 'required');
  const surplus = Object.keys(rest).find((part) => !parts.includes(part));
  return surplus === undefined ? undefined : refusals.invalidField(`${place}.${surplus}`, 'other');
}
