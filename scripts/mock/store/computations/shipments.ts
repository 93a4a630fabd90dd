import { formatMoment } from '../dates.ts';
import type { Entity } from '../entity.ts';
import type { Refusal } from '../refusals.ts';
import type { Input, MakeComputations, Shop, Write } from './computations.ts';
import { ADDRESS_FIELDS, ADDRESSES, LINES } from './order-contents.ts';
import { placed } from './order-lines.ts';

/** The statuses that a shipment brings an order to. */
const SHIPPED = 2;
const PARTIALLY_SHIPPED = 3;

/** What the platform knows of who carries parcels: the name, and the carriers that it may be. */
const PROVIDERS: Readonly<Record<string, { readonly name: string; readonly carriers: readonly string[] }>> = {
  auspost: { name: 'Australia Post', carriers: ['australia-post'] },
  canadapost: { name: 'Canada Post', carriers: ['canada-post'] },
  endicia: { name: 'Endicia', carriers: ['usps'] },
  usps: { name: 'USPS', carriers: ['usps'] },
  fedex: { name: 'FedEx', carriers: ['fedex'] },
  royalmail: { name: 'Royal Mail', carriers: ['royalmail'] },
  ups: { name: 'UPS', carriers: ['ups'] },
  upsready: { name: 'UPS Ready', carriers: ['ups'] },
  upsonline: { name: 'UPS Online', carriers: ['ups'] },
  shipperhq: {
    name: 'ShipperHQ',
    carriers: ['ups', 'dhl', 'fedex', 'usps', 'australia-post', 'start-track'],
  },
  custom: { name: 'Custom', carriers: [] },
};

/** One of the lines that are shipped, with how many of it. */
interface Item {
  readonly order_product_id: number;
  readonly quantity: number;
}

/** A shipment moves how many items of an order have been shipped and, when it is created, the order's status. */
export const shipmentComputations: MakeComputations = (shop) => {
  const lineOf = (order: number | undefined, id: number) => ownOf(shop, LINES, order, id);

  return {
    derive(draft, { input, previous, below }) {
      const order = shop.find('orders', Number(below[0]?.[1]));
      const isNewAddress = previous === undefined || input.order_address_id !== undefined;
      const address = shop.find(ADDRESSES, Number(draft.order_address_id));
      return {
        ...(previous === undefined
          ? {
              customer_id: order?.customer_id ?? 0,
              billing_address: addressIn(order?.billing_address),
              items: itemsIn(draft).map(({ order_product_id, quantity }) => ({
                order_product_id,
                product_id: 0,
                quantity,
              })),
            }
          : {}),
        ...(isNewAddress ? { shipping_address: addressIn(address) } : {}),
        shipping_provider_display_name: nameOf(draft.shipping_provider),
        generated_tracking_link: trackingLink(draft),
      };
    },

    isInvalid(write) {
      const { input, below } = write;
      const order = below[0]?.[1];
      const { order_address_id: address } = input;
      if (address !== undefined && ownOf(shop, ADDRESSES, order, Number(address)) === undefined)
        return unknownIn(shop, 'order_address_id', ADDRESSES, address);
      return wrongItem(shop, order, input) ?? otherCarrier(shop, write);
    },

    afterWrite(shipment, { previous, below }) {
      if (previous !== undefined) return;
      const order = shop.find('orders', Number(below[0]?.[1]));
      if (order === undefined) return;
      const shipped = count(shop, order, shipment, 1);
      const isAll = shop
        .below(LINES, order.id)
        .filter(({ order_address_id: address }) => address !== 0)
        .every((line) => Number(line.quantity_shipped) >= Number(line.quantity));
      shop.change('orders', order.id, {
        items_shipped: shipped,
        status_id: isAll ? SHIPPED : PARTIALLY_SHIPPED,
        ...(isAll ? { date_shipped: formatMoment(shop.now()) } : {}),
      });
    },

    afterDelete(shipments) {
      for (const shipment of shipments) {
        const order = shop.find('orders', Number(shipment.order_id));
        if (order !== undefined)
          shop.change('orders', order.id, { items_shipped: count(shop, order, shipment, -1) });
      }
    },
  };

  /** The first item of a line that the order has not, or has no more of; items of one line count together. */
  function wrongItem({ refusals }: Shop, order: number | undefined, input: Input): Refusal | undefined {
    const asked = new Map<number, number>();
    for (const [place, item] of placed('items', input.items)) {
      const { order_product_id: id, quantity } = item as unknown as Item;
      const line = lineOf(order, id);
      if (line === undefined) return unknownIn(shop, `${place}.order_product_id`, LINES, id);
      const available = Math.max(0, Number(line.quantity) - Number(line.quantity_shipped));
      asked.set(id, (asked.get(id) ?? 0) + quantity);
      if ((asked.get(id) ?? 0) > available)
        return refusals.invalidField(`${place}.quantity`, 'above-remainder', {
          available_quantity: available,
          order_product_id: id,
        });
    }
    return undefined;
  }
};

/** An entry of a collection below orders, if it is below this order. */
function ownOf(
  { find }: Shop,
  collection: string,
  order: number | undefined,
  id: number,
): Entity | undefined {
  const found = find(collection, id);
  return found?.order_id === order ? found : undefined;
}

function unknownIn({ refusals }: Shop, place: string, collection: string, id: unknown): Refusal {
  return refusals.invalidField(place, 'missing-reference', { collection: `/${collection}`, id });
}

/** Carries the items of a shipment over to lines, address and order; how many the order has then shipped. */
function count({ find, change }: Shop, order: Entity, shipment: Entity, sign: 1 | -1): number {
  let sum = Number(order.items_shipped);
  const add = (shipped: unknown, quantity: number) => Math.max(0, Number(shipped) + sign * quantity);
  for (const { order_product_id: id, quantity } of itemsIn(shipment)) {
    sum = add(sum, quantity);
    const line = find(LINES, id);
    if (line === undefined) continue;
    change(LINES, id, { quantity_shipped: add(line.quantity_shipped, quantity) });
    const address = find(ADDRESSES, Number(line.order_address_id));
    if (address !== undefined)
      change(ADDRESSES, address.id, { items_shipped: add(address.items_shipped, quantity) });
  }
  return sum;
}

function itemsIn({ items }: Input): readonly Item[] {
  return (items ?? []) as readonly Item[];
}

function addressIn(address: unknown): Input {
  const known = (address ?? {}) as Input;
  return Object.fromEntries(ADDRESS_FIELDS.map((name) => [name, known[name] ?? '']));
}

function providerOf(provider: unknown) {
  const name = String(provider);
  return Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
}

function nameOf(provider: unknown): string {
  return providerOf(provider)?.name ?? String(provider ?? '');
}

/** The carrier that a write names beside another provider; on an update either may be the one that there is. */
function otherCarrier({ refusals }: Shop, { input, previous }: Write): Refusal | undefined {
  if (input.shipping_provider === undefined && input.tracking_carrier === undefined) return undefined;
  const { shipping_provider: provider, tracking_carrier: carrier } = { ...previous, ...input } as Input;
  const carriers = providerOf(provider)?.carriers ?? [];
  if (!carrier || carriers.length === 0 || carriers.includes(String(carrier))) return undefined;
  return refusals.invalidField('tracking_carrier', 'other-carrier', { values: carriers.join(', ') });
}

/** Where a number leads to; nowhere without a carrier, or beside a link that was stated. */
function trackingLink({
  tracking_link: stated,
  tracking_number: number,
  tracking_carrier: named,
  shipping_provider: provider,
}: Input): string {
  const carrier = named || providerOf(provider)?.carriers[0];
  if (stated || !number || !carrier) return '';
  return `https://tracking.example.com/${carrier}/${encodeURIComponent(String(number))}`;
}
