import type { Entity } from '../entity.ts';
import type { Fields } from '../fields.ts';
import type { Refusal } from '../refusals.ts';
import type { Input, MakeComputations, Shop, Write } from './computations.ts';
import { moneyOf } from './money.ts';
import { type Line, placed } from './order-lines.ts';

export const LINES = 'orders/{order_id}/products';
export const ADDRESSES = 'orders/{order_id}/shipping_addresses';

export const ADDRESS_FIELDS = [
  'first_name',
  'last_name',
  'company',
  'street_1',
  'street_2',
  'city',
  'state',
  'zip',
  'country',
  'country_iso2',
  'phone',
  'email',
] as const;

/** The options of a line know the line. */
export const orderProductComputations: MakeComputations = () => ({
  derive: ({ id, product_options: options }) => ({
    product_options: ((options ?? []) as readonly Input[]).map((option) => ({
      ...option,
      order_product_id: id,
    })),
  }),
});

/** What of an order stands in the collections below it: its lines, and the addresses that they go to. */
export interface OrderContents {
  /** What is wrong with the addresses of a write. */
  isInvalid(write: Write): Refusal | undefined;
  /** How many addresses an order has after a write. */
  addressCount(write: Write, lines: readonly Line[]): number;
  /** Makes what a write brings. */
  keep(order: Entity, write: Write, lines: readonly Line[]): void;
}

/** @param fields those of orders */
export function orderContents(shop: Shop, fields: Fields): OrderContents {
  const { units, text, rest } = moneyOf(fields, 'total_inc_tax');
  const isShipped = ({ pickup, productId }: Line) =>
    pickup === undefined && (productId === undefined || shop.find('products', productId)?.type !== 'digital');
  const addressesOf = (order: number | undefined) =>
    order === undefined ? [] : shop.below(ADDRESSES, order);

  /** The addresses that a write brings: those it states or, with a new order, the one that it is billed to. */
  const newAddresses = ({ input, previous }: Write, billing: unknown, lines: readonly Line[]) => {
    const stated = (input.shipping_addresses ?? []) as readonly Input[];
    if (previous !== undefined) return stated.filter(({ id }) => id === undefined);
    if (stated.length > 0) return stated;
    return lines.some(isShipped) ? [(billing ?? {}) as Input] : [];
  };

  const makeAddresses = (order: Entity, write: Write, lines: readonly Line[]) => {
    const made = newAddresses(write, order.billing_address, lines).map((address, index) => {
      // What shipping costs, it costs to the first address.
      const costs = write.previous === undefined && index === 0 ? costsOf(order) : {};
      const stated = Object.fromEntries(ADDRESS_FIELDS.map((name) => [name, address[name] ?? '']));
      return shop.make(ADDRESSES, [order.id], {
        ...stated,
        form_fields: address.form_fields ?? [],
        shipping_method: address.shipping_method ?? '',
        cost_tax_class_id: order.shipping_cost_tax_class_id,
        handling_cost_tax_class_id: order.handling_cost_tax_class_id,
        ...costs,
      });
    });
    return addressesOf(order.id)[0] ?? made[0];
  };

  const changeAddresses = ({ input, previous }: Write) => {
    if (previous === undefined) return;
    for (const { id, ...fields } of (input.shipping_addresses ?? []) as readonly Input[])
      if (id !== undefined) shop.change(ADDRESSES, Number(id), fields);
  };

  /** A discount on all of a new order is spread over its lines by what they cost. */
  const discountOn = (order: Entity, exTax: bigint): bigint => {
    const subtotal = units(order.subtotal_ex_tax);
    return subtotal === 0n ? 0n : (units(order.discount_amount) * exTax) / subtotal;
  };

  const makeLine = (order: Entity, line: Line, address: Entity | undefined, isNew: boolean) => {
    const { productId, price, quantity, stated, pickup } = line;
    const product = productId === undefined ? undefined : shop.find('products', productId);
    const count = BigInt(quantity);
    const exTax = units(price.exTax) * count;
    const incTax = units(price.incTax) * count;
    const discount = isNew ? discountOn(order, exTax) : 0n;
    const name = product?.name ?? stated.name;
    shop.make(LINES, [order.id], {
      product_id: productId ?? 0,
      variant_id: stated.variant_id ?? 0,
      order_address_id: isShipped(line) ? (address?.id ?? 0) : 0,
      order_pickup_method_id: pickup?.pickup_method_id ?? 0,
      name,
      name_customer: name,
      name_merchant: name,
      sku: product?.sku ?? '',
      upc: product?.upc ?? '',
      type: product?.type ?? 'physical',
      quantity,
      base_price: price.exTax,
      price_ex_tax: price.exTax,
      price_inc_tax: price.incTax,
      price_tax: rest(price.incTax, price.exTax),
      base_total: text(exTax),
      total_ex_tax: text(exTax),
      total_inc_tax: text(incTax),
      total_tax: rest(text(incTax), text(exTax)),
      discounted_total_inc_tax: rest(text(incTax), text(discount)),
      applied_discounts: discount === 0n ? [] : [manualDiscount(text(discount))],
      base_cost_price: product?.cost_price ?? 0,
      cost_price_ex_tax: product?.cost_price ?? 0,
      cost_price_inc_tax: product?.cost_price ?? 0,
      weight: product?.weight ?? 0,
      width: product?.width ?? 0,
      height: product?.height ?? 0,
      depth: product?.depth ?? 0,
      wrapping_name: '',
      fixed_shipping_cost: product?.fixed_cost_shipping_price ?? 0,
      option_set_id: product?.option_set_id ?? null,
      bin_picking_number: product?.bin_picking_number ?? '',
      brand: shop.find('brands', Number(product?.brand_id))?.name ?? '',
      product_options: optionsOf(shop, stated),
    });
  };

  return {
    isInvalid({ input, previous }) {
      const own = addressesOf(previous?.id);
      for (const [place, { id }] of placed('shipping_addresses', input.shipping_addresses)) {
        if (id !== undefined && !own.some((address) => address.id === id))
          return shop.refusals.invalidField(`${place}.id`, 'missing-reference', {
            collection: `/${ADDRESSES}`,
            id,
          });
      }
      return undefined;
    },

    addressCount(write, lines) {
      const { billing_address: billing } = write.input;
      return addressesOf(write.previous?.id).length + newAddresses(write, billing, lines).length;
    },

    keep(order, write, lines) {
      if (!shop.has(LINES) || !shop.has(ADDRESSES)) return;
      changeAddresses(write);
      const address = makeAddresses(order, write, lines);
      for (const line of lines) makeLine(order, line, address, write.previous === undefined);
      const items = lines.filter(isShipped).reduce((sum, { quantity }) => sum + quantity, 0);
      if (address !== undefined && items > 0)
        shop.change(ADDRESSES, address.id, { items_total: Number(address.items_total) + items });
    },
  };
}

function costsOf(order: Entity): Input {
  return {
    base_cost: order.base_shipping_cost,
    cost_ex_tax: order.shipping_cost_ex_tax,
    cost_inc_tax: order.shipping_cost_inc_tax,
    cost_tax: order.shipping_cost_tax,
    base_handling_cost: order.base_handling_cost,
    handling_cost_ex_tax: order.handling_cost_ex_tax,
    handling_cost_inc_tax: order.handling_cost_inc_tax,
    handling_cost_tax: order.handling_cost_tax,
  };
}

function manualDiscount(amount: string): Input {
  return { id: 'manual-discount', amount, name: 'Manual Discount', code: null, target: 'order' };
}

/** The options that were chosen, with what the catalogue knows of them. */
function optionsOf({ find, has }: Shop, { product_options: chosen }: Input): readonly Input[] {
  const options = 'products/{product_id}/options';
  return ((chosen ?? []) as readonly Input[]).map(({ id, value }, index) => {
    const option = has(options) ? find(options, Number(id)) : undefined;
    const name = option?.display_name ?? `Option ${id}`;
    return {
      id: index + 1,
      option_id: option?.option_id ?? id,
      order_product_id: 0,
      product_option_id: id,
      display_name: name,
      display_name_customer: name,
      display_name_merchant: name,
      display_value: value,
      display_value_customer: value,
      display_value_merchant: value,
      value,
      type: 'Multiple choice',
      name: String(name),
      display_style: '',
    };
  });
}
