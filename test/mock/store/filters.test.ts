import { describe, expect, test } from 'vitest';
import type { Parameter } from '../../../scripts/contract/openapi-document.ts';
import { listOperations } from '../../../scripts/contract/operations.ts';
import { createStore } from '../../../scripts/mock/store/store.ts';
import { contractDocument, example } from './contract-document.ts';

const SKUS = 'products/{product_id}/skus';
const MESSAGES = 'orders/{order_id}/messages';
const WHOLE_PAGE = { page: 1, limit: 250 };

/** The seeds, made different in each field that a filter compares. */
const document = structuredClone(contractDocument);
const store = createStore(document);
change('listProducts', 33, { date_last_imported: 'Wed, 01 Jan 2014 00:00:00 +0000', brand_id: 18 });
change('listProducts', 34, {
  condition: 'Used',
  availability: 'preorder',
  avalara_product_tax_code: 'PC040100',
});
change('listProducts', 34, {
  is_visible: false,
  date_last_imported: 'Thu, 01 Jan 2015 00:00:00 +0000',
});
change('listOrders', 119, { channel_id: 2 });
change('listCustomers', 7, { tax_exempt_category: 'CHARITY' });

change('listProductSkus', 102, {
  upc: '036000291452',
  inventory_level: 12,
  inventory_warning_level: 2,
  bin_picking_number: 'A-14',
});

interface FilterCase {
  readonly resource: string;
  readonly given: Readonly<Record<string, string | readonly string[]>>;
  readonly want: readonly number[];
}

const cases: readonly FilterCase[] = [
  { resource: 'brands', given: { min_id: '18' }, want: [18] },
  { resource: 'brands', given: { max_id: '17' }, want: [17] },
  { resource: 'brands', given: { name: 'Harbour Goods' }, want: [18] },
  { resource: 'options', given: { name: 'Colors' }, want: [3] },
  { resource: 'options', given: { display_name: 'Size' }, want: [18] },
  { resource: 'options', given: { type: 'CS' }, want: [3] },
  { resource: 'option_sets', given: { name: 'Shirts' }, want: [13] },
  { resource: 'option_sets', given: { name: 'Trousers' }, want: [] },
  { resource: SKUS, given: { min_id: '102' }, want: [102] },
  { resource: SKUS, given: { max_id: '101' }, want: [101] },
  { resource: SKUS, given: { sku: 'TSTRL-M-SND' }, want: [102] },
  { resource: SKUS, given: { upc: '036000291452' }, want: [102] },
  { resource: SKUS, given: { inventory_level: '12' }, want: [102] },
  { resource: SKUS, given: { inventory_warning_level: '2' }, want: [102] },
  { resource: SKUS, given: { bin_picking_number: 'A-14' }, want: [102] },
  { resource: SKUS, given: { min_inventory_level: '1' }, want: [102] },
  { resource: SKUS, given: { max_inventory_level: '11' }, want: [101] },
  { resource: 'products', given: { min_id: '33' }, want: [33, 34] },
  { resource: 'products', given: { max_id: '33' }, want: [32, 33] },
  { resource: 'products', given: { name: 'Enamel Mug' }, want: [34] },
  { resource: 'products', given: { name: 'enamel mug' }, want: [] },
  { resource: 'products', given: { keyword_filter: 'SHIRT' }, want: [32, 33] },
  { resource: 'products', given: { keyword_filter: 'campfire' }, want: [34] },
  { resource: 'products', given: { keyword_filter: 'tstr' }, want: [33] },
  { resource: 'products', given: { keyword_filter: '.*' }, want: [] },
  { resource: 'products', given: { description: 'Soft cotton' }, want: [32] },
  { resource: 'products', given: { sku: 'MUGEN' }, want: [34] },
  { resource: 'products', given: { condition: 'Used' }, want: [34] },
  { resource: 'products', given: { availability: 'preorder' }, want: [34] },
  { resource: 'products', given: { brand_id: '17' }, want: [32] },
  { resource: 'products', given: { min_date_created: '2013' }, want: [33, 34] },
  { resource: 'products', given: { max_date_created: '2013-03-04T09:00:00Z' }, want: [32, 33] },
  { resource: 'products', given: { max_date_created: '2013-03-04T08:59:59Z' }, want: [32] },
  { resource: 'products', given: { min_date_modified: '2014-06' }, want: [32, 34] },
  { resource: 'products', given: { max_date_modified: 'Wed, 11 Jun 2014 04:30:45 -0400' }, want: [33, 34] },
  { resource: 'products', given: { min_date_last_imported: '2014-12-31' }, want: [34] },
  { resource: 'products', given: { max_date_last_imported: '2014' }, want: [33] },
  { resource: 'products', given: { min_price: '64.5' }, want: [32, 33] },
  { resource: 'products', given: { max_price: '64.50' }, want: [33, 34] },
  { resource: 'products', given: { min_number_sold: '3' }, want: [32, 33] },
  { resource: 'products', given: { max_number_sold: '3' }, want: [33, 34] },
  { resource: 'products', given: { is_visible: 'false' }, want: [34] },
  { resource: 'products', given: { is_visible: '1' }, want: [32, 33] },
  { resource: 'products', given: { is_featured: 'true' }, want: [33] },
  { resource: 'products', given: { is_featured: '0' }, want: [32, 34] },
  { resource: 'products', given: { min_inventory_level: '1' }, want: [34] },
  { resource: 'products', given: { max_inventory_level: '2' }, want: [32, 33] },
  { resource: 'products', given: { category: '14' }, want: [32, 33] },
  { resource: 'products', given: { product_tax_code: 'PC040100' }, want: [34] },
  { resource: 'products', given: { category: '14', min_price: '70' }, want: [32] },
  { resource: 'products', given: { name: ['Enamel Mug', 'Plain T-Shirt'] }, want: [32, 34] },
  { resource: 'products', given: { page: '7', limit: '1' }, want: [32, 33, 34] },
  { resource: 'categories', given: { min_id: '15' }, want: [15, 16] },
  { resource: 'categories', given: { max_id: '14' }, want: [10, 14] },
  { resource: 'categories', given: { parent_id: '10' }, want: [14] },
  { resource: 'categories', given: { parent_id: '0' }, want: [10, 15, 16] },
  { resource: 'categories', given: { name: 'Shirts' }, want: [14] },
  { resource: 'categories', given: { is_visible: 'FALSE' }, want: [16] },
  { resource: 'categories', given: { is_visible: 'false' }, want: [16] },
  { resource: 'orders', given: { min_id: '119' }, want: [119, 120] },
  { resource: 'orders', given: { max_id: '118' }, want: [118] },
  { resource: 'orders', given: { min_total: '176.58' }, want: [118, 120] },
  { resource: 'orders', given: { max_total: '176.58' }, want: [118, 119] },
  { resource: 'orders', given: { customer_id: '0' }, want: [119] },
  { resource: 'orders', given: { email: 'ravi.patel@example.com' }, want: [120] },
  { resource: 'orders', given: { status_id: '7' }, want: [120] },
  { resource: 'orders', given: { cart_id: 'a8458391-ef68-4fe5-9ec1-442e6a767364' }, want: [118] },
  { resource: 'orders', given: { payment_method: 'Cash' }, want: [120] },
  { resource: 'orders', given: { min_date_created: '2016-11-14' }, want: [119, 120] },
  { resource: 'orders', given: { max_date_created: '2016-11-14' }, want: [118] },
  { resource: 'orders', given: { min_date_modified: '2016' }, want: [119, 120] },
  { resource: 'orders', given: { max_date_modified: '2016' }, want: [118] },
  { resource: 'orders', given: { is_deleted: 'False' }, want: [118, 119, 120] },
  { resource: 'orders', given: { is_deleted: '1' }, want: [] },
  { resource: 'orders', given: { channel_id: '2' }, want: [119] },
  { resource: 'orders', given: { external_order_id: 'pos-4711' }, want: [120] },
  { resource: 'customers', given: { first_name: 'Jane' }, want: [5] },
  { resource: 'customers', given: { last_name: 'Patel' }, want: [6] },
  { resource: 'customers', given: { company: 'BigCommerce' }, want: [5] },
  { resource: 'customers', given: { email: 'ana.lindqvist@example.com' }, want: [7] },
  { resource: 'customers', given: { phone: '5551234568' }, want: [6] },
  { resource: 'customers', given: { store_credit: '25' }, want: [6] },
  { resource: 'customers', given: { customer_group_id: '2' }, want: [6] },
  { resource: 'customers', given: { min_id: '6' }, want: [6, 7] },
  { resource: 'customers', given: { max_id: '6' }, want: [5, 6] },
  { resource: 'customers', given: { min_date_created: '2019-03' }, want: [7] },
  { resource: 'customers', given: { max_date_created: '2019-03' }, want: [5, 6] },
  { resource: 'customers', given: { min_date_modified: '2019' }, want: [6, 7] },
  { resource: 'customers', given: { max_date_modified: '2019' }, want: [5] },
  { resource: 'customers', given: { tax_exempt_category: 'CHARITY' }, want: [7] },
  { resource: 'customer_groups', given: { name: 'Guests' }, want: [3] },
  { resource: 'customer_groups', given: { 'name:like': 'SALE' }, want: [2] },
  { resource: 'customer_groups', given: { is_default: 'true' }, want: [] },
  { resource: 'customer_groups', given: { is_group_for_guests: '1' }, want: [3] },
  { resource: 'customer_groups', given: { date_created: '2019-02-04T08:20:00' }, want: [3] },
  { resource: 'customer_groups', given: { 'date_created:min': '2019-02-04T08:16' }, want: [3] },
  { resource: 'customer_groups', given: { 'date_created:max': '2019-02-04T08:15:00Z' }, want: [2] },
  { resource: 'customer_groups', given: { date_modified: '2019-03-05T21:38:02' }, want: [2] },
  { resource: 'customer_groups', given: { 'date_modified:min': '2019-03' }, want: [2] },
  { resource: 'customer_groups', given: { 'date_modified:max': '2019-03' }, want: [3] },
  { resource: 'blog/posts', given: { is_published: 'true' }, want: [3, 2] },
  { resource: 'blog/posts', given: { url: '/blog/welcome/' }, want: [1] },
  { resource: 'blog/posts', given: { tag: 'New' }, want: [3, 2] },
  { resource: 'blog/posts', given: { published_date: '2013-06-03T08:00:00Z' }, want: [3] },
  { resource: 'countries', given: { country: 'Canada' }, want: [38] },
  { resource: 'countries', given: { country_iso2: 'US' }, want: [226] },
  { resource: 'countries', given: { country_iso3: 'AUS' }, want: [13] },
  { resource: 'countries/{country_id}/states', given: { state: 'Texas' }, want: [57] },
  { resource: 'countries/{country_id}/states', given: { state_abbreviation: 'NSW' }, want: [209] },
  { resource: MESSAGES, given: { min_id: '2' }, want: [2] },
  { resource: MESSAGES, given: { max_id: '1' }, want: [1] },
  { resource: MESSAGES, given: { customer_id: '6' }, want: [] },
  { resource: MESSAGES, given: { min_date_created: '2013-05-15T09:00:00Z' }, want: [2] },
  { resource: MESSAGES, given: { max_date_created: '2013-05-15T09:00:00Z' }, want: [1] },
  { resource: MESSAGES, given: { is_flagged: 'true' }, want: [] },
  { resource: MESSAGES, given: { status: 'unread' }, want: [2] },
  { resource: 'coupons', given: { min_id: '4' }, want: [4, 5] },
  { resource: 'coupons', given: { max_id: '2' }, want: [1, 2] },
  { resource: 'coupons', given: { id: '3' }, want: [3] },
  { resource: 'coupons', given: { code: 'SUMMER5' }, want: [4] },
  { resource: 'coupons', given: { name: 'Free shipping' }, want: [3] },
  { resource: 'coupons', given: { type: 'promotion' }, want: [5] },
  { resource: 'coupons', given: { exclude_type: 'promotion' }, want: [1, 2, 3, 4] },
  { resource: 'banners', given: { min_id: '2' }, want: [2, 3] },
  { resource: 'banners', given: { max_id: '1' }, want: [1] },
  { resource: 'gift_certificates', given: { min_id: '25' }, want: [25, 26] },
  { resource: 'gift_certificates', given: { max_id: '24' }, want: [24] },
  { resource: 'gift_certificates', given: { code: 'ffz' }, want: [24] },
  { resource: 'gift_certificates', given: { order_id: '118' }, want: [] },
  { resource: 'gift_certificates', given: { to_name: 'Ana Lindqvist' }, want: [25] },
  { resource: 'gift_certificates', given: { to_email: 'ravi.patel@example.com' }, want: [24] },
  { resource: 'gift_certificates', given: { from_name: 'Omar Haddad' }, want: [26] },
  { resource: 'gift_certificates', given: { from_email: 'janedoe@example.com' }, want: [24] },
];

/** The filters that counts have, by path. */
const countable = new Set(
  listOperations(contractDocument).flatMap(({ path, parameters }) =>
    parameters.map(({ name }) => `${path} ${name}`),
  ),
);

test.each(cases)('$resource with $given', ({ resource, given, want }) => {
  const { entities, total } = store.list(resource, given, WHOLE_PAGE);
  expect({ ids: entities.map(({ id }) => id), total }).toEqual({ ids: want, total: want.length });
  if (!countable.has(`${ofAllParents(`/${resource}`)}/count ${Object.keys(given)[0]}`)) return;
  expect(store.count(resource, given)).toMatchObject({ count: want.length });
});

describe('every filter of the document has a case', () => {
  const filters = listOperations(contractDocument)
    .filter(({ method }) => method === 'get')
    .flatMap(({ path, parameters }) =>
      parameters.filter((one) => one['x-filter'] !== undefined).map(({ name }) => `${path} ${name}`),
    );
  const tested = new Set(
    cases.flatMap(({ resource, given }) =>
      Object.keys(given).map((name) => `${ofAllParents(`/${resource}`)} ${name}`),
    ),
  );

  test('there are filters', () => expect(filters.length).toBeGreaterThan(50));
  test.each(filters)('%s', (filter) => {
    expect(tested).toContain(ofAllParents(filter).replace('/count ', ' '));
  });
});

describe('a value that passes the schema but cannot be read', () => {
  test.each([
    { given: { min_date_created: '2013-02-30' }, want: 'min_date_created' },
    { given: { name: 'Enamel Mug', max_date_modified: '2013-13' }, want: 'max_date_modified' },
  ])('$given', ({ given, want }) => {
    expect(store.refuseFilters('products', given)).toEqual({
      cause: 'invalid-parameter',
      message: `The parameter '${want}' is invalid.`,
      details: { location: 'query', field: want, invalid_reason: 'It must be a value that exists.' },
    });
    expect(store.list('products', given, WHOLE_PAGE)).toMatchObject({ entities: [], total: 0 });
  });

  test('others are not refused', () => {
    const given = { min_date_created: '2013', name: '', page: '1', is_visible: 'true', nonsense: 'x' };
    expect(store.refuseFilters('products', given)).toBeUndefined();
  });
});

describe('an x-filter that does not fit the resource is reported when it is compiled', () => {
  test.each([
    {
      given: { field: 'colour', match: 'equals' },
      want: 'x-filter of name: the resource has no field colour.',
    },
    {
      given: { field: 'name', match: 'like' },
      want: 'x-filter of name: it needs a field, and a match: equals, differs, in, minimum, maximum, contains, includes.',
    },
  ])('$given', ({ given, want }) => {
    const faulty = structuredClone(contractDocument);
    Object.assign(faulty.components?.parameters?.Name as Parameter, { 'x-filter': given });
    expect(() => createStore(faulty).list('categories', {}, WHOLE_PAGE)).toThrow(want);
  });
});

/** A path without what it lies below. */
function ofAllParents(path: string): string {
  return path.replaceAll(/\/\{[^}]+\}/g, '');
}

/** Changes a seed in the document, before the store reads it; so also fields that no client may write. */
function change(list: string, id: number, fields: object): void {
  const seeds = example(list, 200, 'read', document) as { readonly id: number }[];
  Object.assign(seeds.find((seed) => seed.id === id) ?? {}, fields);
}
