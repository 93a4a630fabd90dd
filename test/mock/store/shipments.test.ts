import { describe, expect, test } from 'vitest';
import { createStore, type Input } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN, schemaFaults } from './contract-document.ts';

const SHIPMENTS = 'orders/{order_id}/shipments';

/** Order 120 has two shirts to ship, in line 68, to address 42. */
const place = { resource: SHIPMENTS, below: [120] };
const shipment = (quantity: number, fields: Input = {}): Input => ({
  order_address_id: 42,
  items: [{ order_product_id: 68, quantity }],
  ...fields,
});

const makeStore = () => createStore(contractDocument, { now: () => Date.parse('2026-11-22T12:00:00Z') });

test('a shipment counts what was shipped, and moves the status of the order', () => {
  const store = makeStore();
  const state = () => {
    const { status, items_shipped: items, date_shipped: date } = (store.find('orders', 120) ?? {}) as Input;
    const line = store.find('orders/{order_id}/products', 68)?.quantity_shipped;
    const address = store.find('orders/{order_id}/shipping_addresses', 42)?.items_shipped;
    return [status, items, line, address, date];
  };
  const first = store.create(place, shipment(1, { shipping_provider: 'ups', tracking_number: 'A 1' }));
  expect(schemaFaults('Shipment', first)).toEqual([]);
  expect(first).toMatchObject({
    customer_id: 6,
    billing_address: { first_name: 'Ravi' },
    shipping_address: { city: 'Denver' },
    items: [{ order_product_id: 68, product_id: 0, quantity: 1 }],
    generated_tracking_link: 'https://tracking.example.com/ups/A%201',
  });
  expect(state()).toEqual(['Partially Shipped', 1, 1, 1, '']);
  const second = store.create(place, shipment(1));
  expect(state()).toEqual(['Shipped', 2, 2, 2, 'Sun, 22 Nov 2026 12:00:00 +0000']);
  store.delete(SHIPMENTS, second.id);
  expect(state()).toEqual(['Shipped', 1, 1, 1, 'Sun, 22 Nov 2026 12:00:00 +0000']);
});

test('no more can be shipped than is left, in all items together', () => {
  const store = makeStore();
  store.create(place, shipment(1));
  const item = { order_product_id: 68, quantity: 1 };
  expect(store.refuse('create', place, undefined, shipment(1), PLAN)).toBeUndefined();
  expect(store.refuse('create', place, undefined, shipment(1, { items: [item, item] }), PLAN)).toEqual({
    cause: 'invalid-field',
    message: "The field 'items.1.quantity' is invalid.",
    details: {
      location: 'body',
      field: 'items.1.quantity',
      invalid_reason: 'It must be 1 or less, which is what is left to ship.',
      available_quantity: 1,
      order_product_id: 68,
    },
  });
});

describe('a shipment is of its order, and by one carrier', () => {
  test.each([
    { given: { items: [{ order_product_id: 65, quantity: 1 }] }, want: 'items.0.order_product_id' },
    { given: { order_address_id: 40 }, want: 'order_address_id' },
    { given: { shipping_provider: 'ups', tracking_carrier: 'usps' }, want: 'tracking_carrier' },
    { given: { shipping_provider: 'shipperhq', tracking_carrier: 'usps' }, want: undefined },
    { given: { shipping_provider: 'carrier_3', tracking_carrier: 'usps' }, want: undefined },
  ])('$given', ({ given, want }) => {
    const refusal = makeStore().refuse('create', place, undefined, shipment(1, given), PLAN);
    expect(refusal?.details.field).toBe(want);
  });

  test('a change of one of the two has to fit the other', () => {
    const refusal = makeStore().refuse('update', SHIPMENTS, 9, { tracking_carrier: 'fedex' }, PLAN);
    expect(refusal?.details.invalid_reason).toBe('It must be the carrier of shipping_provider: usps.');
  });
});
