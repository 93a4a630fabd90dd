import { type Entity, parentOf } from '../entity.ts';
import type { Refusal } from '../refusals.ts';
import type { MakeComputations, Shop } from './computations.ts';

const VALUES = 'options/{option_id}/values';
const SET_OPTIONS = 'option_sets/{option_set_id}/options';
const PRODUCT_OPTIONS = 'products/{product_id}/options';

/** Customers see an option under its name, unless it has another one for them. */
export const optionComputations: MakeComputations = () => ({
  derive: ({ name, display_name: shown }) => ({ display_name: shown ?? name }),
});

/** Of the values of an option one is the default, and option sets show all of them. */
export const optionValueComputations: MakeComputations = (shop) => {
  const showIn = (option: number) => {
    for (const { id } of shop.has(SET_OPTIONS) ? shop.related(SET_OPTIONS, 'option_id', option) : [])
      shop.change(SET_OPTIONS, id, {});
  };
  return {
    afterWrite(value, { below, isOwn = false }) {
      const [, option] = below.at(-1) ?? [];
      if (isOwn || option === undefined) return;
      if (value.is_default === true)
        for (const { id, is_default: isDefault } of shop.below(VALUES, option))
          if (isDefault === true && id !== value.id) shop.change(VALUES, id, { is_default: false });
      showIn(option);
    },

    afterDelete(values) {
      for (const option of new Set(values.map(parentOf))) if (option !== undefined) showIn(option);
    },
  };
};

/** An option of a set shows the values of the store's option, and is one of each of the set's products. */
export const optionSetOptionComputations: MakeComputations = (shop) => ({
  derive({ option_id: id, display_name: shown }) {
    const option = shop.find('options', Number(id));
    return { display_name: shown ?? option?.display_name, values: valuesOf(shop, Number(id)) };
  },

  afterWrite(_, { below, isOwn = false }) {
    const [, set] = below.at(-1) ?? [];
    if (!isOwn && set !== undefined) giveToProducts(shop, set);
  },

  afterDelete(options) {
    for (const set of new Set(options.map(parentOf))) if (set !== undefined) giveToProducts(shop, set);
  },
});

function valuesOf(shop: Shop, option: number): readonly object[] {
  const values = shop.has(VALUES) ? shop.below(VALUES, option) : [];
  return values.map(({ id, label, sort_order, value, is_default }) => ({
    label,
    sort_order,
    value,
    is_default,
    option_value_id: id,
  }));
}

function giveToProducts(shop: Shop, set: number): void {
  for (const product of shop.related('products', 'option_set_id', set)) giveOptions(shop, product);
}

/** Gives a product the options of its set, and takes away those that it had from another one. */
export function giveOptions(shop: Shop, product: Entity): void {
  if (!shop.has(PRODUCT_OPTIONS) || !shop.has(SET_OPTIONS)) return;
  const set = product.option_set_id;
  const wanted = typeof set === 'number' ? shop.below(SET_OPTIONS, set) : [];
  const present = [...shop.below(PRODUCT_OPTIONS, product.id)];
  for (const { option_id, display_name, sort_order, is_required } of wanted) {
    const fields = { option_id, display_name, sort_order, is_required };
    const index = present.findIndex((one) => one.option_id === option_id);
    const [kept] = index < 0 ? [] : present.splice(index, 1);
    if (kept === undefined) shop.make(PRODUCT_OPTIONS, [product.id], fields);
    else if (Object.entries(fields).some(([name, value]) => kept[name] !== value))
      shop.change(PRODUCT_OPTIONS, kept.id, fields);
  }
  for (const { id } of present) shop.remove(PRODUCT_OPTIONS, id);
}

/** The first of some values of options that the product does not have. */
export function wrongChoice(
  shop: Shop,
  product: number,
  list: string,
  choices: unknown,
): Refusal | undefined {
  if (!shop.has(PRODUCT_OPTIONS) || !shop.has(VALUES)) return undefined;
  for (const [index, choice] of ((choices ?? []) as readonly object[]).entries()) {
    const { product_option_id: option, option_value_id: value } = choice as Record<string, unknown>;
    if (typeof option !== 'number') continue;
    const place = `${list}.${index}`;
    const found = shop.below(PRODUCT_OPTIONS, product).find(({ id }) => id === option);
    if (found === undefined) {
      const facts = { collection: `/products/${product}/options`, id: option };
      return shop.refusals.invalidField(`${place}.product_option_id`, 'missing-reference', facts);
    }
    const values = shop.below(VALUES, Number(found.option_id));
    if (!values.some(({ id }) => id === value)) {
      const facts = { collection: `/options/${found.option_id}/values`, id: value };
      return shop.refusals.invalidField(`${place}.option_value_id`, 'missing-reference', facts);
    }
  }
  return undefined;
}
