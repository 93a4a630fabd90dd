import type { Draft } from '../entity.ts';
import type { Fields } from '../fields.ts';
import type { Input, Write } from './computations.ts';
import { moneyOf } from './money.ts';
import type { Line } from './order-lines.ts';

const COSTS = ['shipping_cost', 'handling_cost', 'wrapping_cost'];
const DISCOUNTS = ['discount_amount', 'coupon_discount'];

/** What changes the total of an order beside its products, if a write states it. */
const INGREDIENTS = ['subtotal_ex_tax', 'fees', ...COSTS.map((cost) => `${cost}_ex_tax`), ...DISCOUNTS];

/** The amounts of an order that follow from others, and those that the write left to the store. */
export type ComputeAmounts = (
  draft: Draft,
  write: Write,
  lines: readonly Line[],
  fees: readonly Input[],
) => Input;

/** @param fields those of the answers, which say how many decimals an amount has */
export function orderAmounts(fields: Fields): ComputeAmounts {
  const { units, text } = moneyOf(fields, 'total_inc_tax');
  const difference = (incTax: unknown, exTax: unknown) => text(units(incTax) - units(exTax));

  return (draft, { input, previous }, lines, fees) => {
    const subtotal = (tax: 'ex_tax' | 'inc_tax') => {
      const name = `subtotal_${tax}`;
      if (input[name] !== undefined) return draft[name];
      const before = units(previous?.[name]);
      return text(lines.reduce((sum, line) => sum + linePrice(line, tax), before));
    };
    const linePrice = ({ price, quantity }: Line, tax: 'ex_tax' | 'inc_tax') =>
      units(tax === 'ex_tax' ? price.exTax : price.incTax) * BigInt(quantity);

    const total = (tax: 'ex_tax' | 'inc_tax') => {
      const name = `total_${tax}`;
      const isKept =
        previous !== undefined && lines.length === 0 && !INGREDIENTS.some((one) => input[one] !== undefined);
      if (input[name] !== undefined || isKept) return draft[name];
      const costs = [
        ...COSTS.map((cost) => draft[`${cost}_${tax}`]),
        ...fees.map((fee) => fee[`cost_${tax}`]),
      ];
      const added = costs.reduce<bigint>((sum, cost) => sum + units(cost), units(subtotal(tax)));
      const sum = DISCOUNTS.reduce((rest, discount) => rest - units(draft[discount]), added);
      return text(sum < 0n ? 0n : sum);
    };

    const [subtotalEx, subtotalInc] = [subtotal('ex_tax'), subtotal('inc_tax')];
    const [totalEx, totalInc] = [total('ex_tax'), total('inc_tax')];
    const items = lines.reduce((sum, { quantity }) => sum + quantity, Number(previous?.items_total ?? 0));
    return {
      items_total: input.items_total ?? items,
      subtotal_ex_tax: subtotalEx,
      subtotal_inc_tax: subtotalInc,
      subtotal_tax: difference(subtotalInc, subtotalEx),
      total_ex_tax: totalEx,
      total_inc_tax: totalInc,
      total_tax: difference(totalInc, totalEx),
      ...Object.fromEntries(
        COSTS.map((cost) => [`${cost}_tax`, difference(draft[`${cost}_inc_tax`], draft[`${cost}_ex_tax`])]),
      ),
      refunded_amount: text(0n),
    };
  };
}
