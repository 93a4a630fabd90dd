import { describe, expect, test } from 'vitest';
import { createStore, type Input, type Store } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN, schemaFaults } from './contract-document.ts';

const WHOLE_PAGE = { page: 1, limit: 250 };
const BASE = { url: 'http://127.0.0.1:4010/api/v2', form: 'legacy' } as const;
const FEES = '/orders/{order_id}/fees';
const CONSIGNMENTS = '/orders/{order_id}/consignments';

const makeStore = () => createStore(contractDocument);

const LINES = [
  { product_id: 32, quantity: 2 },
  { name: 'Engraving', quantity: 1, price_ex_tax: 3, price_inc_tax: 3.24 },
];

const order = (fields: Input = {}): Input => ({
  billing_address: { first_name: 'Mia', zip: '78751', email: 'mia@example.com' },
  products: LINES,
  ...fields,
});

const below = (store: Store, name: string, id: number) =>
  store.list({ resource: `orders/{order_id}/${name}`, below: [id] }, {}, WHOLE_PAGE).entities;
const lines = (store: Store, id: number) => below(store, 'products', id);
const addresses = (store: Store, id: number) => below(store, 'shipping_addresses', id);
const feesOf = (store: Store, id: number) => store.showOne(FEES, [id], {}, BASE)?.fees as readonly Input[];

describe('an order has what it was created with below it', () => {
  test('lines, which say what the products were and cost', () => {
    const store = makeStore();
    const { id } = store.create('orders', order());
    const [shirt, engraving] = lines(store, id);
    expect(shirt).toMatchObject({
      order_id: id,
      product_id: 32,
      name: 'Plain T-Shirt',
      sku: 'TTRPS',
      quantity: 2,
      quantity_shipped: 0,
      price_ex_tax: '89.0000',
      total_ex_tax: '178.0000',
    });
    expect(engraving).toMatchObject({ product_id: 0, name: 'Engraving', price_tax: '0.2400' });
    expect(lines(store, id).flatMap((line) => schemaFaults('OrderProduct', line))).toEqual([]);
  });

  test('the address that it is billed to, or those that it names', () => {
    const store = makeStore();
    const costs = { base_shipping_cost: 5, shipping_cost_ex_tax: 5, shipping_cost_inc_tax: 5.4 };
    const billed = store.create('orders', order(costs));
    const cities = [{ city: 'Austin' }, { city: 'Dallas' }];
    const named = store.create('orders', order({ shipping_addresses: cities }));
    const [address] = addresses(store, billed.id);
    expect(address).toMatchObject({ zip: '78751', first_name: 'Mia', items_total: 3, cost_tax: '0.4000' });
    expect(addresses(store, named.id).map(({ city, items_total: items }) => [city, items])).toEqual([
      ['Austin', 3],
      ['Dallas', 0],
    ]);
    expect([billed, named].map((one) => one.shipping_address_count)).toEqual([1, 2]);
    expect(lines(store, billed.id).map((line) => line.order_address_id)).toEqual([address?.id, address?.id]);
    const shown = addresses(store, named.id).map((one) =>
      store.present('orders/{order_id}/shipping_addresses', one, BASE),
    );
    expect(shown.flatMap((one) => schemaFaults('OrderShippingAddress', one))).toEqual([]);
  });

  test('fees, of whose three amounts two are enough, and which its total includes', () => {
    const store = makeStore();
    const fees = [{ display_name_customer: 'Gift box', cost_ex_tax: 4, cost_tax: '0.32' }];
    const { id, total_ex_tax: ex, total_inc_tax: inc } = store.create('orders', order({ fees }));
    expect([ex, inc]).toEqual(['185.0000', '185.5600']);
    expect(feesOf(store, id)).toMatchObject([
      {
        display_name_merchant: 'Gift box',
        cost_ex_tax: '4.0000',
        cost_inc_tax: '4.3200',
        cost_tax: '0.3200',
      },
    ]);
    expect(feesOf(store, id).flatMap((fee) => schemaFaults('OrderFee', fee))).toEqual([]);
  });

  test('what is picked up goes to no address', () => {
    const store = makeStore();
    const pickups = [{ pickup_method_id: 7, line_items: [{ product_id: 32, quantity: 1 }] }];
    const { id } = store.create('orders', { billing_address: { zip: '78751' }, consignments: { pickups } });
    const [line] = lines(store, id);
    expect(addresses(store, id)).toEqual([]);
    expect(line).toMatchObject({ order_address_id: 0, order_pickup_method_id: 7 });
    const resource = `/orders/${id}/products/${line?.id}`;
    expect(store.showOne(CONSIGNMENTS, [id], {}, BASE)).toMatchObject({
      pickups: [{ id: line?.id, pickup_method_id: 7, line_items: [{ resource }] }],
      shipping: [],
    });
  });

  test('an update adds lines, changes addresses, and replaces fees', () => {
    const store = makeStore();
    const fees = ['A', 'B'].map((name) => ({ display_name_customer: name, cost_ex_tax: 1, cost_inc_tax: 1 }));
    const { id } = store.create('orders', order({ fees }));
    const [first] = feesOf(store, id);
    const [address] = addresses(store, id);
    const given = {
      products: [{ product_id: 34, quantity: 1 }],
      shipping_addresses: [{ id: address?.id, city: 'Austin' }],
      fees: [{ id: first?.id, display_name_customer: 'C' }],
    };
    expect(store.refuse('update', 'orders', id, given, PLAN)).toBeUndefined();
    store.update('orders', id, given);
    expect(lines(store, id).map(({ product_id: product }) => product)).toEqual([32, 0, 34]);
    expect(addresses(store, id)).toMatchObject([{ city: 'Austin', zip: '78751', items_total: 4 }]);
    expect(feesOf(store, id)).toMatchObject([
      { id: first?.id, display_name_customer: 'C', cost_ex_tax: '1.0000' },
    ]);
  });

  test('consignments are as the document describes them', () => {
    const shown = makeStore().showOne(CONSIGNMENTS, [118], {}, BASE);
    const whole = makeStore().showOne(CONSIGNMENTS, [118], { include: 'consignments.line_items' }, BASE);
    expect([shown, whole].flatMap((one) => schemaFaults('OrderConsignments', one))).toEqual([]);
    const line_items = [{ id: 65 }, { id: 66 }];
    expect(whole).toMatchObject({ shipping: [{ id: 40, cost_tax: 0.8, line_items }] });
  });
});

describe('what is wrong with the contents of an order', () => {
  const fee = { display_name_customer: 'A', cost_ex_tax: 1, cost_inc_tax: 1 };
  const { display_name_customer: _, ...nameless } = fee;
  const pickups = [{ id: 65, pickup_method_id: 1, line_items: LINES }];

  test.each([
    { given: { fees: [{ ...fee, id: 9 }] }, want: 'fees.0.id' },
    { given: { fees: [fee, { ...fee, cost_inc_tax: undefined }] }, want: 'fees.1.cost_tax' },
    { given: { fees: [nameless] }, want: 'fees.0.display_name_customer' },
    { given: { shipping_addresses: [{ id: 41 }] }, want: 'shipping_addresses.0.id' },
    { given: { consignments: { pickups } }, want: 'consignments.pickups.0.id' },
  ])('$want', ({ given, want }) => {
    expect(makeStore().refuse('update', 'orders', 118, given, PLAN)?.details.field).toBe(want);
  });
});

test('a list shows whole what `include` names, with links that lead back', () => {
  const store = makeStore();
  const entity = store.find('orders', 120);
  if (entity === undefined) throw new Error('There is no order 120.');
  const show = (include: string) => store.present('orders', entity, BASE, { include });
  const url = 'http://127.0.0.1:4010/api/v2/orders/120/products/68.json';
  expect(show('fees')).toMatchObject({
    fees: [{ id: 1 }],
    consignments: { resource: '/orders/120/consignments' },
  });
  expect(show('consignments,fees').consignments).toMatchObject({ shipping: [{ line_items: [{ url }] }] });
  expect(show('consignments.line_items').consignments).toMatchObject({
    shipping: [{ line_items: [{ id: 68 }] }],
  });
  expect(schemaFaults('Order', show('consignments,fees'))).toEqual([]);
});

test('a tax says what it is on where that is asked for', () => {
  const store = makeStore();
  const [tax] = below(store, 'taxes', 118);
  if (tax === undefined) throw new Error('Order 118 has no taxes.');
  const show = (details: string) => store.present('orders/{order_id}/taxes', tax, BASE, { details });
  expect([show('true').line_item_type, show('false').line_item_type]).toEqual(['item', undefined]);
});
