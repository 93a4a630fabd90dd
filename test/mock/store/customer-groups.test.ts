import { expect, test } from 'vitest';
import { createStore, type Input } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';

const makeStore = () => createStore(contractDocument, { now: () => Date.parse('2026-11-22T12:00:00.900Z') });

test.each(['is_default', 'is_group_for_guests'])('one group at most is the one that %s says', (flag) => {
  const store = makeStore();
  store.update('customer_groups', 2, { [flag]: true });
  const { id } = store.create('customer_groups', { name: 'Staff', [flag]: true });
  expect([2, 3, id].map((one) => store.find('customer_groups', one)?.[flag])).toEqual([false, false, true]);
});

test('dates are in the form that groups have', () => {
  const { date_created: created, date_modified: modified } = makeStore().create('customer_groups', {
    name: 'Staff',
  });
  expect([created, modified]).toEqual(['2026-11-22 12:00:00', '2026-11-22 12:00:00']);
});

test.each([
  { given: { type: 'all' }, want: { type: 'all' } },
  { given: { type: 'none', categories: [10] }, want: { type: 'none' } },
  { given: { type: 'specific' }, want: { type: 'specific', categories: [10, 14] } },
  { given: { categories: [16] }, want: { type: 'specific', categories: [16] } },
])('access stated as $given is $want', ({ given, want }) => {
  expect(makeStore().update('customer_groups', 2, { category_access: given }).category_access).toEqual(want);
});

const all = { type: 'all', method: 'percent', amount: 5 };
const priceList = { type: 'price_list', price_list_id: 3 };

test.each<{ given: readonly Input[]; cause: string | undefined; field?: string }>([
  { given: [], cause: undefined },
  { given: [priceList], cause: undefined },
  { given: [all, { ...all, type: 'category', category_id: 15 }], cause: undefined },
  { given: [all, priceList], cause: 'invalid-field', field: 'discount_rules.1.type' },
  { given: [all, all], cause: 'invalid-field', field: 'discount_rules.1.type' },
  { given: [{ ...all, product_id: 34 }], cause: 'invalid-field', field: 'discount_rules.0.product_id' },
  {
    given: [all, { ...all, type: 'product' }],
    cause: 'missing-required-data',
    field: 'discount_rules.1.product_id',
  },
  { given: [{ type: 'all' }], cause: 'missing-required-data', field: 'discount_rules.0.method' },
])('rules $given: $cause $field', ({ given, cause, field }) => {
  const refusal = makeStore().refuse('update', 'customer_groups', 2, { discount_rules: given }, PLAN);
  expect([refusal?.cause, refusal?.details.field]).toEqual([cause, field]);
});

test('amounts of rules have four decimals', () => {
  const { discount_rules: rules } = makeStore().update('customer_groups', 2, { discount_rules: [all] });
  expect(rules).toEqual([{ ...all, amount: '5.0000' }]);
});

test('customers are in no group once theirs is gone', () => {
  const store = makeStore();
  store.delete('customer_groups', 2);
  expect(store.find('customers', 6)?.customer_group_id).toBe(0);
});
