import type { OpenApiDocument } from '../../../contract/openapi-document.ts';
import { isEndless } from '../decimals.ts';
import type { Entity } from '../entity.ts';
import { answerExample } from '../examples.ts';
import { orderAmounts } from './order-amounts.ts';
import { catalogQuantities, readLines, unavailable } from './order-lines.ts';
import type { Input, MakeRules } from './rules.ts';

/** A status as the count of orders lists it. */
type Status = Readonly<Record<string, unknown>> & { readonly id: number };

export const orderRules: MakeRules = ({ document, refusals, find, mayRefer, change }, fields) => {
  const statuses = readStatuses(document);
  const computeAmounts = orderAmounts(fields);
  const productOf = (id: number) => find('products', id);
  const linesOf = (input: Input) => readLines(input, productOf);

  return {
    derive(draft, write) {
      const { input } = write;
      const status = statuses.find(({ id }) => id === draft.status_id);
      return {
        status: status?.name,
        custom_status: status?.custom_label,
        ...otherAddressCleared(input),
        ...computeAmounts(draft, write, linesOf(input)),
      };
    },

    isInvalid({ input, previous }) {
      const merchant = input.external_merchant_id;
      if (previous !== undefined && merchant !== undefined && merchant !== previous.external_merchant_id) {
        const invalid_reason = 'It is set when the order is created.';
        const details = { location: 'body', field: 'external_merchant_id', invalid_reason };
        return refusals.refuse(400, 'read-only-field', details);
      }
      const lines = linesOf(input);
      if (previous === undefined && input.products === undefined && lines.length === 0) {
        const invalid_reason = 'The field is required where there are no consignments.';
        const details = { location: 'body', field: 'products', invalid_reason };
        return refusals.refuse(400, 'missing-required-data', details);
      }
      const customer = input.customer_id;
      if (typeof customer === 'number' && customer !== 0 && !mayRefer('customers', customer))
        return refusals.invalidField('customer_id', `There is no customer with the id ${customer}.`);
      const unknown = lines.find(
        ({ productId }) => productId !== undefined && !mayRefer('products', productId),
      );
      if (unknown !== undefined) {
        const { place, productId } = unknown;
        const reason = `There is no product with the id ${productId}.`;
        return refusals.invalidField(`${place}.product_id`, reason);
      }
      for (const { place, price } of lines) {
        const [endless] = Object.entries({ price_ex_tax: price.exTax, price_inc_tax: price.incTax }).filter(
          ([, amount]) => isEndless(Number(amount ?? 0)),
        );
        if (endless !== undefined) return refusals.endlessNumber(`${place}.${endless[0]}`);
      }
      const maximum = fields.get('items_total')?.maximum ?? Number.POSITIVE_INFINITY;
      const items = lines.reduce((sum, { quantity }) => sum + quantity, Number(previous?.items_total ?? 0));
      return input.items_total === undefined && items > maximum
        ? refusals.invalidField('products', `An order holds at most ${maximum} items.`)
        : undefined;
    },

    conflicts({ input }) {
      const errors = unavailable(linesOf(input), productOf);
      return errors.length === 0 ? undefined : refusals.refuse(409, 'quantity-unavailable', { errors });
    },

    afterWrite(_, { input }) {
      for (const [id, quantity] of catalogQuantities(linesOf(input))) {
        const product = productOf(id);
        if (product?.inventory_tracking !== 'simple') continue;
        change('products', id, { inventory_level: Math.max(0, Number(product.inventory_level) - quantity) });
      }
    },

    archive: 'is_deleted',

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
