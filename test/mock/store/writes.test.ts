import { describe, expect, test } from 'vitest';
import { modelOf, operationOf } from '../../../scripts/contract/model.ts';
import { belowOf, bytesOf } from '../../../scripts/mock/store/entity.ts';
import { createStore, type Input, type Store } from '../../../scripts/mock/store/store.ts';
import {
  body,
  contractDocument,
  examples,
  PLAN,
  READ_SCHEMAS,
  schemaFaults,
  statedParameters,
} from './contract-document.ts';

const NOW = Date.parse('2026-11-22T12:00:00.900Z');
const WRITTEN = 'Sun, 22 Nov 2026 12:00:00 +0000';
const WHOLE_PAGE = { page: 1, limit: 250 };
const BASE = { url: 'https://store-abc123.mybigcommerce.com/api/v2', form: 'legacy' } as const;

const makeStore = () => createStore(contractDocument, { now: () => NOW });

describe('what only the store writes has in a new entity the default that the document states, or nothing', () => {
  const dates = { date_created: WRITTEN, date_modified: WRITTEN };
  test.each([
    {
      resource: 'products',
      given: body('createProduct', 'minimal'),
      want: {
        ...dates,
        id: 35,
        calculated_price: '14.5000',
        keyword_filter: null,
        rating_total: 0,
        rating_count: 0,
        total_sold: 0,
        date_last_imported: '',
        primary_image: { id: 0, zoom_url: null, thumbnail_url: null, standard_url: null, tiny_url: null },
        option_set: null,
      },
    },
    {
      resource: 'categories',
      given: body('createCategory', 'subcategory'),
      want: { id: 17, parent_id: 10, parent_category_list: [10, 17] },
    },
    {
      resource: 'orders',
      given: body('createOrder', 'minimal'),
      want: {
        ...dates,
        id: 121,
        is_deleted: false,
        date_shipped: '',
        shipping_cost_tax_class_id: 2,
        handling_cost_tax_class_id: 2,
        wrapping_cost_tax_class_id: 3,
        coupon_discount: '0.0000',
        gift_certificate_amount: '0.0000',
        payment_status: '',
        currency_id: 1,
        currency_code: 'USD',
        currency_exchange_rate: '1.0000000000',
        default_currency_id: 1,
        shipping_address_count: 1,
        cart_id: null,
        credit_card_type: null,
        is_tax_inclusive_pricing: false,
      },
    },
    {
      resource: 'customers',
      given: body('createCustomer', 'minimal'),
      want: { ...dates, id: 8, accepts_marketing: false, form_fields: null },
    },
  ])('$resource', ({ resource, given, want }) => {
    const store = makeStore();
    const entity = store.present(resource, store.create(resource, given), BASE);
    expect(Object.fromEntries(Object.keys(want).map((name) => [name, entity[name]]))).toEqual(want);
    expect(schemaFaults(READ_SCHEMAS[resource] ?? '', entity)).toEqual([]);
  });
});

describe('every example of a request is admitted and leads to a valid entity, which the next read finds', () => {
  /** What an update changes, where it is not the first entry: a category cannot move below itself. */
  const changed: Readonly<Record<string, number>> = { categories: 16, 'shipping/zones': 7 };
  const bodies = modelOf(contractDocument).collections.flatMap(({ path, operations }) =>
    operations.flatMap(({ action, operationId }) =>
      action === 'create' || action === 'update'
        ? Object.keys(examples(operationId)).map((name) => ({
            operationId,
            name,
            action,
            resource: path.slice(1),
          }))
        : [],
    ),
  );

  test.each(bodies)('$operationId $name', ({ operationId, name, action, resource }) => {
    const store = makeStore();
    const [seed] = store.list(resource, {}, WHOLE_PAGE).entities;
    if (seed === undefined) throw new Error(`There is nothing in ${resource}.`);
    const id = changed[resource] ?? seed.id;
    const stated = Object.values(statedParameters(operationId, name));
    const place = { resource, below: stated.length > 0 ? stated : belowOf(seed) };
    const given = body(operationId, name);
    const refusal = store.refuse(action, place, action === 'create' ? undefined : id, given, PLAN);
    const entity = action === 'create' ? store.create(place, given) : store.update(resource, id, given);
    const shown = store.present(resource, entity, BASE);
    expect(refusal).toBeUndefined();
    expect(schemaFaults(READ_SCHEMAS[resource] ?? '', shown)).toEqual([]);
    if (entity.is_deleted !== true) expect(store.find(resource, entity.id)).toBe(entity);
  });

  test('they are some for each of the collections that are written to', () => {
    const written = modelOf(contractDocument).collections.filter(
      (one) => operationOf(one, 'create') !== undefined || operationOf(one, 'update') !== undefined,
    );
    expect(new Set(bodies.map(({ resource }) => resource))).toEqual(
      new Set(written.map(({ path }) => path.slice(1))),
    );
  });
});

interface UpdateCase {
  readonly resource: string;
  readonly id: number;
  readonly given: Input;
  /** What differs from before, beside `date_modified`. */
  readonly want: Readonly<Record<string, unknown>>;
}

const updates: readonly UpdateCase[] = [
  {
    resource: 'products',
    id: 32,
    given: { price: 12 },
    want: { price: '12.0000', calculated_price: '12.0000' },
  },
  {
    resource: 'products',
    id: 32,
    given: { sale_price: '80.5' },
    want: { sale_price: '80.5000', calculated_price: '80.5000' },
  },
  {
    resource: 'products',
    id: 33,
    given: { sale_price: 0 },
    want: { sale_price: '0.0000', calculated_price: '64.5000' },
  },
  {
    resource: 'products',
    id: 32,
    given: { brand_id: 0, categories: [15, 16], description: null },
    want: {
      brand_id: 0,
      brand: { url: `${BASE.url}/brands/0.json`, resource: '/brands/0' },
      categories: [15, 16],
      description: null,
    },
  },
  {
    resource: 'products',
    id: 32,
    given: { option_set_id: 13, tax_class_id: 2 },
    want: {
      option_set_id: 13,
      option_set: { url: `${BASE.url}/optionsets/13.json`, resource: '/option_sets/13' },
      tax_class_id: 2,
      tax_class: { url: `${BASE.url}/taxclasses/2.json`, resource: '/taxclasses/2' },
    },
  },
  {
    resource: 'products',
    id: 32,
    given: { preorder_release_date: 'Thu, 20 Sep 2012 21:31:01 -0500', event_date_start: '' },
    want: { preorder_release_date: 'Fri, 21 Sep 2012 02:31:01 +0000' },
  },
  {
    resource: 'categories',
    id: 16,
    given: { parent_id: 15 },
    want: { parent_id: 15, parent_category_list: [15, 16] },
  },
  {
    resource: 'orders',
    id: 120,
    given: { status_id: 2 },
    want: { status_id: 2, status: 'Shipped', custom_status: 'Shipped' },
  },
  {
    resource: 'orders',
    id: 118,
    given: { ip_address_v6: '2001:db8::67' },
    want: { ip_address: '', ip_address_v6: '2001:db8::67' },
  },
  {
    resource: 'orders',
    id: 118,
    given: { billing_address: { zip: '10115', city: 'Berlin' } },
    want: {
      billing_address: {
        first_name: 'Jane',
        last_name: 'Doe',
        company: 'BigCommerce',
        street_1: '123 Main Street',
        street_2: '',
        city: 'Berlin',
        state: 'Texas',
        zip: '10115',
        country: 'United States',
        country_iso2: 'US',
        phone: '1234567890',
        email: 'janedoe@example.com',
        form_fields: [],
      },
    },
  },
  {
    resource: 'products',
    id: 32,
    given: { total_sold: 7, view_count: 9, search_keywords: null, warranty: null },
    want: { total_sold: 7, view_count: 9, search_keywords: null, warranty: null },
  },
  {
    resource: 'orders',
    id: 118,
    given: {
      tax_provider_id: 'AvaTaxProvider',
      fees: [{ type: 'custom_fee', cost_ex_tax: 4, cost_inc_tax: '4.3200' }],
      staff_notes: null,
    },
    want: {
      tax_provider_id: 'AvaTaxProvider',
      staff_notes: null,
      total_ex_tax: '167.5000',
      total_inc_tax: '180.9000',
      total_tax: '13.4000',
    },
  },
  {
    resource: 'orders',
    id: 118,
    given: { consignments: { pickups: [{ line_items: [{ product_id: 33, quantity: 2 }] }] } },
    want: {
      items_total: 4,
      subtotal_ex_tax: '252.5000',
      subtotal_inc_tax: '264.7800',
      total_ex_tax: '262.5000',
      total_inc_tax: '275.5800',
    },
  },
  {
    resource: 'orders',
    id: 118,
    given: { products: [{ product_id: 33, quantity: 2 }] },
    want: {
      items_total: 4,
      subtotal_ex_tax: '252.5000',
      subtotal_inc_tax: '264.7800',
      total_ex_tax: '262.5000',
      total_inc_tax: '275.5800',
    },
  },
  {
    resource: 'orders',
    id: 120,
    given: { discount_amount: 200 },
    want: { discount_amount: '200.0000', total_ex_tax: '0.0000', total_inc_tax: '0.0000' },
  },
  {
    resource: 'orders',
    id: 120,
    given: { total_ex_tax: 10, total_inc_tax: '11.9', refunded_amount: 5 },
    want: { total_ex_tax: '10.0000', total_inc_tax: '11.9000', total_tax: '1.9000' },
  },
  { resource: 'orders', id: 118, given: { date_created: '' }, want: {} },
  { resource: 'customers', id: 5, given: { store_credit: 7.5 }, want: { store_credit: '7.5000' } },
  { resource: 'customers', id: 5, given: { id: 9, accepts_marketing: false }, want: {} },
  { resource: 'customers', id: 5, given: { _authentication: { force_reset: true } }, want: {} },
];

describe('an update changes what is sent, what follows from it, and no more', () => {
  test.each(updates)('$resource $id $given', ({ resource, id, given, want }) => {
    const store = makeStore();
    const seed = store.find(resource, id);
    if (seed === undefined) throw new Error(`There is no ${resource} ${id}.`);
    const before = store.present(resource, seed, BASE);
    const entity = store.update(resource, id, given);
    const stamp = 'date_modified' in before ? { date_modified: WRITTEN } : {};
    const shown = store.present(resource, entity, BASE);
    expect(shown).toEqual({ ...before, ...stamp, ...want });
    expect(schemaFaults(READ_SCHEMAS[resource] ?? '', shown)).toEqual([]);
    expect(store.find(resource, id)).toBe(entity);
  });
});

test('a category that moves takes those below it along', () => {
  const store = makeStore();
  const { id } = store.create('categories', { name: 'Polo shirts', parent_id: 14 });
  const untouched = store.find('categories', 16);
  store.update('categories', 10, { parent_id: 15 });
  const lists = [10, 14, id, 16].map((one) => store.find('categories', one)?.parent_category_list);
  expect(lists).toEqual([[15, 10], [15, 10, 14], [15, 10, 14, id], [16]]);
  expect(store.find('categories', 16)).toBe(untouched);
});

test('an order takes what it sells out of a stock that is tracked', () => {
  const store = makeStore();
  const untracked = store.find('products', 32);
  const products = [
    { product_id: 34, quantity: 1 },
    { product_id: 34, quantity: 1 },
    { product_id: 32, quantity: 5 },
  ];
  store.create('orders', { billing_address: { zip: '78751' }, products });
  expect(store.find('products', 34)).toMatchObject({ inventory_level: 1, date_modified: WRITTEN });
  expect(store.find('products', 32)).toBe(untracked);
});

test('of the two forms of the IP address the one that is written last stays', () => {
  const store = makeStore();
  store.update('orders', 118, { ip_address_v6: '2001:db8::67' });
  const order = store.update('orders', 118, { ip_address: '203.0.113.1' });
  expect([order.ip_address, order.ip_address_v6]).toEqual(['203.0.113.1', '']);
});

test('an empty date takes a date away', () => {
  const store = makeStore();
  store.update('products', 32, { preorder_release_date: 'Thu, 20 Sep 2012 21:31:01 -0500' });
  expect(store.update('products', 32, { preorder_release_date: '' }).preorder_release_date).toBe('');
});

test('a total that was stated stays until something that it consists of changes', () => {
  const store = makeStore();
  const totals = [
    { total_ex_tax: 1, total_inc_tax: 2 },
    { staff_notes: 'x' },
    { shipping_cost_ex_tax: 0, shipping_cost_inc_tax: 0 },
  ].map((given) => store.update('orders', 120, given).total_inc_tax);
  expect(totals).toEqual(['2.0000', '2.0000', '177.0000']);
});

test('a password is never shown', () => {
  const given = { ...body('createCustomer', 'minimal'), _authentication: { password: 'a secret' } };
  const entity = makeStore().create('customers', given);
  expect(JSON.stringify(entity)).not.toContain('secret');
});

describe('an archived order is no longer found, and listed and counted only where that is asked for', () => {
  const seen = (store: Store) => ({
    found: store.find('orders', 119),
    listed: store.list('orders', {}, WHOLE_PAGE).entities.map(({ id }) => id),
    archived: store.list('orders', { is_deleted: 'TRUE' }, WHOLE_PAGE).entities.map(({ id }) => id),
    counted: [{}, { is_deleted: '0' }, { is_deleted: '1' }].map(
      (query) => (store.count('orders', query) as { readonly count: number }).count,
    ),
  });
  const want = { found: undefined, listed: [118, 120], archived: [119], counted: [2, 2, 1] };

  test('by a PUT, whose answer says so', () => {
    const store = makeStore();
    const answer = store.update('orders', 119, { is_deleted: true });
    expect(seen(store)).toEqual(want);
    expect(answer.is_deleted).toBe(true);
    expect(schemaFaults('Order', store.present('orders', answer, BASE))).toEqual([]);
    expect(store.modified(answer)).toBe(Date.parse('2026-11-22T12:00:00Z'));
  });

  test('by a DELETE', () => {
    const store = makeStore();
    store.delete('orders', 119);
    expect(seen(store)).toEqual(want);
  });
});

test('the size of a store is limited; what is archived makes room for what is new', () => {
  const seeds = makeStore();
  const entities = seeds.resources.flatMap((name) => seeds.list(name, {}, WHOLE_PAGE).entities);
  const maximum = entities.reduce((sum, entity) => sum + bytesOf(entity), 0) + 80_000;
  const store = createStore(contractDocument, { now: () => NOW, maximumBytes: maximum });
  // What nobody has asked for yet takes no room.
  for (const name of store.resources) store.count(name, {});
  const given = { ...body('createOrder', 'minimal'), customer_message: 'x'.repeat(10_000) };
  const refusal = () => store.refuse('create', 'orders', undefined, given, PLAN);
  let created = 0;
  for (; refusal() === undefined; created += 1) store.create('orders', given);
  expect(created).toBeGreaterThan(4);
  expect(refusal()).toEqual({
    cause: 'platform-limit',
    message: `The limit of the platform is ${maximum}.`,
    details: { maximum },
  });
  const message = (length: number) => ({ customer_message: 'x'.repeat(length) });
  const update = (length: number) => store.refuse('update', 'orders', 121, message(length), PLAN)?.cause;
  expect([update(30_000), update(9_000)]).toEqual(['platform-limit', undefined]);
  store.delete('orders', 121);
  expect(refusal()).toBeUndefined();
  expect(store.list('orders', { is_deleted: 'true' }, WHOLE_PAGE).total).toBe(0);
});
