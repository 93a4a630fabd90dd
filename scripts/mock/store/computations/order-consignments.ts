import type { Entity } from '../entity.ts';
import { documentedBase } from '../links.ts';
import type { Query } from '../resource.ts';
import type { Input, Shop, Show } from './computations.ts';
import { ADDRESS_FIELDS, ADDRESSES, LINES } from './order-contents.ts';

const QUOTE = '/orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes';

/** What consignments have of an address, as numbers. */
const AMOUNTS = [
  'base_cost',
  'cost_ex_tax',
  'cost_inc_tax',
  'cost_tax',
  'base_handling_cost',
  'handling_cost_ex_tax',
  'handling_cost_inc_tax',
  'handling_cost_tax',
];
const OTHERS = [
  ...ADDRESS_FIELDS,
  'form_fields',
  'shipping_method',
  'items_total',
  'items_shipped',
  'cost_tax_class_id',
  'handling_cost_tax_class_id',
  'shipping_zone_id',
  'shipping_zone_name',
];

/** What `include` of a query names. */
export function includedIn({ include = [] }: Query): ReadonlySet<string> {
  return new Set([include].flat().flatMap((names) => names.split(',')));
}

/** The lines of an order by the way that they take to the customer. */
export const showConsignments: Show = (shop, [order = 0], query) => {
  const areWhole = includedIn(query).has('consignments.line_items');
  const lines = shop.below(LINES, order);
  const shown = (some: readonly Entity[]) =>
    areWhole ? some : some.map((line) => linkTo(shop, order, line));
  const sentTo = (type: string) => {
    const some = lines.filter((line) => line.type === type && line.order_pickup_method_id === 0);
    const email = (shop.find('orders', order)?.billing_address as Input | undefined)?.email ?? '';
    return some.length === 0 ? [] : [{ recipient_email: email, line_items: shown(some) }];
  };
  return {
    pickups: pickupsOf(lines).map(([method, some]) => ({
      id: some[0]?.id,
      pickup_method_id: method,
      pickup_method_display_name: '',
      collection_instructions: '',
      collection_time_description: '',
      location: null,
      line_items: shown(some),
    })),
    shipping: shop.below(ADDRESSES, order).map((address) => ({
      id: address.id,
      ...Object.fromEntries(OTHERS.map((name) => [name, address[name]])),
      ...Object.fromEntries(AMOUNTS.map((name) => [name, Number(address[name])])),
      line_items: shown(lines.filter((line) => line.order_address_id === address.id)),
      shipping_quotes: linkBelow(
        shop,
        `/orders/${order}/consignments/shipping/${address.id}/shipping_quotes`,
      ),
    })),
    downloads: sentTo('digital'),
    email: { gift_certificates: sentTo('giftcertificate') },
  };
};

/** A consignment has the quote of its address. */
export const showConsignmentQuote: Show = ({ one }, below) => one(QUOTE, below);

/** What is picked up in one way is one consignment; it has the id of its first line. */
function pickupsOf(
  lines: readonly Entity[],
): readonly (readonly [method: number, lines: readonly Entity[]])[] {
  const methods = new Set(lines.map(({ order_pickup_method_id: method }) => Number(method)));
  return [...methods]
    .filter((method) => method !== 0)
    .map((method) => [method, lines.filter((line) => line.order_pickup_method_id === method)] as const);
}

/** The ids of the lines of each pickup of an order, by the id of the pickup. */
export function pickupLines({ below }: Shop, order: number): ReadonlyMap<number, readonly number[]> {
  return new Map(
    pickupsOf(below(LINES, order)).map(([, lines]) => {
      const ids = lines.map(({ id }) => id);
      return [ids[0] ?? 0, ids] as const;
    }),
  );
}

function linkTo(shop: Shop, order: number, { id }: Entity) {
  return linkBelow(shop, `/orders/${order}/products/${id}`);
}

function linkBelow({ document }: Shop, resource: string) {
  return { url: `${documentedBase(document)}${resource}.json`, resource };
}
