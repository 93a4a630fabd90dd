import type { OpenApiDocument } from '../../../contract/openapi-document.ts';
import { isEndless } from '../decimals.ts';
import type { Entity } from '../entity.ts';
import { answerExample } from '../examples.ts';
import type { Input, MakeComputations } from './computations.ts';
import { orderAmounts } from './order-amounts.ts';
import { includedIn, pickupLines, showConsignments } from './order-consignments.ts';
import { LINES, orderContents } from './order-contents.ts';
import { orderFees } from './order-fees.ts';
import { catalogQuantities, placed, readLines, unavailable } from './order-lines.ts';

/** A status as the count of orders lists it. */
type Status = Readonly<Record<string, unknown>> & { readonly id: number };

/** What `include` of a list shows whole. */
const INCLUDED = ['consignments', 'consignments.line_items', 'fees'];

export const orderComputations: MakeComputations = (shop, fields) => {
  const { document, refusals, find, mayRefer, change } = shop;
  const statuses = readStatuses(document);
  const computeAmounts = orderAmounts(fields);
  const productOf = (id: number) => find('products', id);
  const linesOf = (input: Input) => readLines(input, productOf);
  const contents = orderContents(shop, fields);
  const fees = orderFees(shop, fields);
  const pickupsOf = (input: Input) =>
    placed('consignments.pickups', ((input.consignments ?? {}) as Input).pickups);

  return {
    derive(draft, write) {
      const { input } = write;
      const status = statuses.find(({ id }) => id === draft.status_id);
      return {
        status: status?.name,
        custom_status: status?.custom_label,
        ...otherAddressCleared(input),
        shipping_address_count: contents.addressCount(write, linesOf(input)),
        ...computeAmounts(draft, write, linesOf(input), fees.after(write)),
      };
    },

    isInvalid(write) {
      const { input, previous } = write;
      const merchant = input.external_merchant_id;
      if (previous !== undefined && merchant !== undefined && merchant !== previous.external_merchant_id) {
        return refusals.field('read-only-field', 'external_merchant_id', 'set-on-create');
      }
      const lines = linesOf(input);
      if (previous === undefined && input.products === undefined && lines.length === 0) {
        return refusals.field('missing-required-data', 'products', 'required-without-consignments');
      }
      const unknown = lines.find(
        ({ productId }) => productId !== undefined && !mayRefer('products', productId),
      );
      if (unknown !== undefined) {
        const { place, productId } = unknown;
        const facts = { collection: '/products', id: productId };
        return refusals.invalidField(`${place}.product_id`, 'missing-reference', facts);
      }
      for (const { place, price } of lines) {
        const [endless] = Object.entries({ price_ex_tax: price.exTax, price_inc_tax: price.incTax }).filter(
          ([, amount]) => isEndless(Number(amount ?? 0)),
        );
        if (endless !== undefined) return refusals.endlessNumber(`${place}.${endless[0]}`);
      }
      const maximum = fields.get('items_total')?.maximum ?? Number.POSITIVE_INFINITY;
      const items = lines.reduce((sum, { quantity }) => sum + quantity, Number(previous?.items_total ?? 0));
      if (input.items_total === undefined && items > maximum)
        return refusals.invalidField('products', 'too-many-items', { value: maximum });
      const known = previous === undefined ? undefined : pickupLines(shop, previous.id);
      for (const [place, { id }] of pickupsOf(input)) {
        if (id === undefined || known?.has(Number(id)) === true) continue;
        const facts = { collection: '/orders/{order_id}/consignments', id };
        return refusals.invalidField(`${place}.id`, 'missing-reference', facts);
      }
      return contents.isInvalid(write) ?? fees.isInvalid(write);
    },

    conflicts({ input }) {
      const errors = unavailable(linesOf(input), productOf);
      return errors.length === 0 ? undefined : refusals.refuse('quantity-unavailable', { errors });
    },

    afterWrite(order, write) {
      const { input } = write;
      const picked = pickupLines(shop, order.id);
      for (const [, { id, pickup_method_id: method }] of pickupsOf(input))
        for (const line of picked.get(Number(id)) ?? [])
          change(LINES, line, { order_pickup_method_id: method });
      contents.keep(order, write, linesOf(input));
      fees.keep(order.id, write);
      for (const [id, quantity] of catalogQuantities(linesOf(input))) {
        const product = productOf(id);
        if (product?.inventory_tracking !== 'simple') continue;
        change('products', id, { inventory_level: Math.max(0, Number(product.inventory_level) - quantity) });
      }
    },

    isShownOtherwise: (query) => INCLUDED.some((name) => includedIn(query).has(name)),

    show({ id }, query) {
      const names = includedIn(query);
      const withConsignments = names.has('consignments') || names.has('consignments.line_items');
      return {
        ...(withConsignments ? { consignments: showConsignments(shop, [id], query) } : {}),
        ...(names.has('fees') ? { fees: fees.of(id) } : {}),
      };
    },

    count: (orders) => ({ statuses: tally(statuses, orders), count: orders.length }),
  };
};

/** Every status that there is, from the example of the count. */
function readStatuses(document: OpenApiDocument): readonly Status[] {
  const count = answerExample(document, '/orders/count') as
    | { readonly statuses?: readonly Status[] }
    | undefined;
  return count?.statuses ?? [];
}

function tally(statuses: readonly Status[], orders: readonly Entity[]): readonly Status[] {
  const counts = new Map<unknown, number>();
  for (const { status_id: id } of orders) counts.set(id, (counts.get(id) ?? 0) + 1);
  return statuses.map((status) => ({ ...status, count: counts.get(status.id) ?? 0 }));
}

/** Of the two forms of the IP address an order has one. */
function otherAddressCleared({ ip_address: v4, ip_address_v6: v6 }: Input): Input {
  if (v4) return { ip_address_v6: '' };
  return v6 ? { ip_address: '' } : {};
}
