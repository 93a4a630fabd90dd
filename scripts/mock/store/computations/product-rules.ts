import { fromUnits, toUnits } from '../decimals.ts';
import { type Entity, parentOf } from '../entity.ts';
import type { Input, MakeComputations, Shop } from './computations.ts';
import { wrongChoice } from './product-options.ts';
import { inPlace, makeRoom } from './sort-order.ts';

const RULES = 'products/{product_id}/rules';
const SKUS = 'products/{product_id}/skus';
const PLACES = 4;
const HUNDRED = toUnits(100, PLACES);

/** The largest amount that a write may state. */
const LARGEST = toUnits('9999999999.9999', PLACES);

/** When a rule applies: a value of an option, or a SKU. */
interface Condition {
  readonly product_option_id?: number | null;
  readonly option_value_id?: number | null;
  readonly sku_id?: number | null;
}

/** A rule collects conditions, and changes what the SKUs of its product cost and weigh. */
export const productRuleComputations: MakeComputations = (shop, fields) => ({
  derive(_, { input, previous }) {
    const added = (input.conditions ?? []) as readonly Condition[];
    const known = (previous?.conditions ?? []) as readonly Condition[];
    return { conditions: [...known, ...added.map(whole)] };
  },

  isInvalid({ input, previous, below }) {
    const [, product = 0] = below.at(-1) ?? [];
    const added = (input.conditions ?? []) as readonly Condition[];
    const unknown = added.findIndex(({ sku_id: id }) => typeof id === 'number' && !hasSku(shop, product, id));
    if (unknown >= 0) {
      const facts = { collection: `/products/${product}/skus`, id: added[unknown]?.sku_id };
      return shop.refusals.invalidField(`conditions.${unknown}.sku_id`, 'missing-reference', facts);
    }
    const most = fields.get('conditions')?.maximum ?? Number.POSITIVE_INFINITY;
    const known = (previous?.conditions ?? []) as readonly Condition[];
    if (known.length + added.length > most)
      return shop.refusals.invalidField('conditions', 'too-many-items', { value: most });
    return wrongChoice(shop, product, 'conditions', added);
  },

  afterWrite(rule, write) {
    const [, product] = write.below.at(-1) ?? [];
    if (write.isOwn === true || product === undefined) return;
    makeRoom(shop, RULES, rule, write);
    adjustSkus(shop, product);
  },

  afterDelete(rules) {
    for (const product of new Set(rules.map(parentOf)))
      if (product !== undefined && shop.find('products', product) !== undefined) adjustSkus(shop, product);
  },
});

function whole({ product_option_id = null, option_value_id = null, sku_id = null }: Condition): Condition {
  return { product_option_id, option_value_id, sku_id };
}

function hasSku(shop: Shop, product: number, id: number): boolean {
  return shop.has(SKUS) && shop.below(SKUS, product).some((sku) => sku.id === id);
}

/** The rules of a product that apply to one of its SKUs, in their order, up to the first that stops. */
export function rulesFor(shop: Shop, product: number, sku: Input): readonly Entity[] {
  const all = shop.has(RULES) ? inPlace(shop.below(RULES, product)) : [];
  const fitting = all.filter(
    ({ is_enabled: isEnabled, conditions }) =>
      isEnabled === true && fits((conditions ?? []) as readonly Condition[], sku),
  );
  const stop = fitting.findIndex(({ is_stop: isStop }) => isStop === true);
  return stop < 0 ? fitting : fitting.slice(0, stop + 1);
}

/** Of the values of one option one is enough, and so is one SKU; of several options all have to fit. */
function fits(conditions: readonly Condition[], { id, options }: Input): boolean {
  const chosen = new Map(
    ((options ?? []) as readonly Condition[]).map((one) => [one.product_option_id, one.option_value_id]),
  );
  const wanted = new Map<unknown, boolean>();
  for (const { product_option_id: option, option_value_id: value, sku_id: sku } of conditions) {
    const isMet = sku === null ? chosen.get(option) === value : sku === id;
    const key = sku === null ? option : 'sku';
    wanted.set(key, wanted.get(key) === true || isMet);
  }
  return wanted.size > 0 && [...wanted.values()].every((isMet) => isMet);
}

/** An amount after what some rules make of it; never less than nothing. */
export function adjust(amount: string, name: string, rules: readonly Entity[]): string {
  let units = toUnits(amount, PLACES);
  for (const rule of rules) {
    const { adjuster, adjuster_value: value } = (rule[name] ?? {}) as Record<string, string>;
    if (value === undefined) continue;
    const by = toUnits(value, PLACES);
    if (adjuster === 'absolute') units = by;
    if (adjuster === 'relative') units += by;
    if (adjuster === 'percentage') units += (units * by) / HUNDRED;
    units = units < 0n ? 0n : units > LARGEST ? LARGEST : units;
  }
  return fromUnits(units, PLACES);
}

/** Has the SKUs of a product follow it and its rules. */
export function adjustSkus(shop: Shop, product: number): void {
  if (!shop.has(SKUS)) return;
  for (const { id } of shop.below(SKUS, product)) shop.change(SKUS, id, {});
}
