import { placedExamples } from '../examples.ts';
import type { Fields } from '../fields.ts';
import type { Refusal } from '../refusals.ts';
import type { Input, Shop, Show, Write } from './computations.ts';
import { moneyOf } from './money.ts';
import { placed } from './order-lines.ts';

const PATH = '/orders/{order_id}/fees';
const COSTS = ['cost_ex_tax', 'cost_inc_tax', 'cost_tax'];

/** The fees of orders, which come with the orders and are kept beside them. */
export interface OrderFees {
  /** What is wrong with the fees of a write. */
  isInvalid(write: Write): Refusal | undefined;
  /** Those that an order has. */
  of(order: number): readonly Input[];
  /** Those that an order has after a write, without the ids of new ones. */
  after(write: Write): readonly Input[];
  /** Keeps those that a write states; others than those go. */
  keep(order: number, write: Write): void;
}

export const showFees: Show = ({ one }, below) => one(PATH, below) ?? { fees: [] };

/** @param fields those of orders */
export function orderFees({ document, one, refusals, setOne }: Shop, fields: Fields): OrderFees {
  const money = moneyOf(fields, 'total_inc_tax');
  let lastId = Math.max(0, ...placedExamples(document, PATH).flatMap(({ value }) => feesIn(value).map(idOf)));
  const feesOf = (order: number | undefined) => (order === undefined ? [] : feesIn(one(PATH, [order])));

  /** Of the amounts two are stated, and the third follows. */
  const complete = (known: Input | undefined, stated: Input): Input => {
    const { cost_ex_tax: ex, cost_inc_tax: inc, cost_tax: tax } = stated;
    const states = COSTS.some((cost) => stated[cost] !== undefined);
    const exTax = ex ?? (states ? money.rest(inc, tax) : known?.cost_ex_tax);
    const incTax = inc ?? (states ? money.text(money.units(ex) + money.units(tax)) : known?.cost_inc_tax);
    const customer = stated.display_name_customer ?? known?.display_name_customer;
    const merchant = stated.display_name_merchant ?? known?.display_name_merchant;
    return {
      type: stated.type ?? known?.type ?? 'custom_fee',
      display_name_customer: customer ?? merchant,
      display_name_merchant: merchant ?? customer,
      source: stated.source ?? known?.source ?? '',
      base_cost: money.text(money.units(exTax)),
      cost_ex_tax: money.text(money.units(exTax)),
      cost_inc_tax: money.text(money.units(incTax)),
      cost_tax: money.rest(incTax, exTax),
      tax_class_id: stated.tax_class_id ?? known?.tax_class_id ?? null,
    };
  };

  const after = ({ input, previous }: Write): readonly Input[] => {
    const known = feesOf(previous?.id);
    if (!Array.isArray(input.fees)) return known;
    return (input.fees as readonly Input[]).map((stated) => {
      const before = known.find(({ id }) => id === stated.id);
      return { ...(before === undefined ? {} : { id: before.id }), ...complete(before, stated) };
    });
  };

  return {
    of: feesOf,
    after,

    isInvalid({ input, previous }) {
      if (!Array.isArray(input.fees)) return undefined;
      const known = feesOf(previous?.id);
      for (const [place, fee] of placed('fees', input.fees)) {
        const before = known.find(({ id }) => id === fee.id);
        if (fee.id !== undefined && before === undefined)
          return refusals.invalidField(`${place}.id`, 'missing-reference', { collection: PATH, id: fee.id });
        const missing = missingFrom(fee, before !== undefined);
        if (missing !== undefined)
          return refusals.field('missing-required-data', `${place}.${missing}`, 'required');
      }
      return undefined;
    },

    keep(order, write) {
      if (!Array.isArray(write.input.fees)) return;
      const fees = after(write).map((fee) => ({ id: fee.id ?? ++lastId, ...fee }));
      setOne(PATH, [order], { fees });
    },
  };
}

/** A fee has a name, and two of its three amounts; one that is changed may leave out either. */
function missingFrom(fee: Input, isKnown: boolean): string | undefined {
  const names = [fee.display_name_customer, fee.display_name_merchant];
  if (!isKnown && names.every((name) => name === undefined)) return 'display_name_customer';
  const left = COSTS.filter((cost) => fee[cost] === undefined);
  return left.length < 2 || (isKnown && left.length === COSTS.length) ? undefined : left.at(-1);
}

function feesIn(value: unknown): readonly Input[] {
  return ((value as { readonly fees?: readonly Input[] } | undefined)?.fees ?? []) as readonly Input[];
}

function idOf({ id }: Input): number {
  return Number(id);
}
