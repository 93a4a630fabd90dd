import { describe, expect, test } from 'vitest';
import { createStore, type Input } from '../../../scripts/mock/store/store.ts';
import { body, contractDocument, PLAN } from './contract-document.ts';

const WHOLE_PAGE = { page: 1, limit: 250 };
const NOW = Date.parse('2026-11-22T12:00:00Z');
const makeStore = () => createStore(contractDocument, { now: () => NOW });

describe('coupons', () => {
  test('an update without `applies_to` clears it', () => {
    const store = makeStore();
    const cleared = { entity: 'categories', ids: [] };
    expect(store.update('coupons', 1, { enabled: false }).applies_to).toEqual(cleared);
    const given = { applies_to: { entity: 'products', ids: [32] } };
    expect(store.update('coupons', 1, given).applies_to).toEqual(given.applies_to);
  });

  test('a new restriction takes the place of another one', () => {
    const restricted = { states: { US: ['Texas'] } };
    const coupon = makeStore().update('coupons', 2, { restricted_to: restricted });
    expect(coupon.restricted_to).toEqual(restricted);
  });

  test.each([
    { ids: [0, 99], want: 'There is no entry of /products with the id 99.' },
    { ids: [0, 32], want: undefined },
  ])('$ids', ({ ids, want }) => {
    const given = { ...body('createCoupon', 'minimal'), applies_to: { entity: 'products', ids } };
    const refusal = makeStore().refuse('create', 'coupons', undefined, given, PLAN);
    expect(refusal?.details.invalid_reason).toBe(want);
  });

  test('are deleted by a list of ids', () => {
    expect(makeStore().countDeletable('coupons', { 'id:in': '1,3,99' })).toBe(2);
  });
});

test('a banner has its dates in seconds', () => {
  const banner = makeStore().create('banners', body('createBanner', 'minimal'));
  expect([banner.date_created, banner.date_from]).toEqual([String(NOW / 1000), '0']);
});

describe('gift certificates', () => {
  const given = (fields: Input) => ({ ...body('createGiftCertificate', 'minimal'), ...fields });
  const create = (fields: Input) => makeStore().create('gift_certificates', given(fields));

  test('what is left out is filled in', () => {
    const made = create({});
    const want = {
      balance: '20.0000',
      purchase_date: String(NOW / 1000),
      expiry_date: '0',
      status: 'active',
    };
    expect(made).toMatchObject(want);
    expect(made.code).toMatch(/^([A-Z0-9]{3}-){3}[A-Z0-9]{3}$/);
  });

  test('dates become seconds, and a long code is cut', () => {
    const expiry_date = 'Tue, 31 Dec 2030 18:59:59 -0500';
    const want = { code: 'ABCDEFGHIJKLMNOPQRST', expiry_date: '1924991999' };
    expect(create({ code: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', expiry_date })).toMatchObject(want);
  });

  test.each([
    { fields: { code: 'FFZ-5N4-C7M-S78' }, want: ['duplicate-code', 'code'] },
    { fields: { expiry_date: 'Sat, 30 Feb 2030 00:00:00 +0000' }, want: ['invalid-field', 'expiry_date'] },
  ])('$want', ({ fields, want }) => {
    const refusal = makeStore().refuse('create', 'gift_certificates', undefined, given(fields), PLAN);
    expect([refusal?.cause, refusal?.details.field]).toEqual(want);
  });

  test('a code that is cut to one that there is', () => {
    const store = makeStore();
    store.create('gift_certificates', given({ code: 'ABCDEFGHIJKLMNOPQRST-1' }));
    const other = given({ code: 'ABCDEFGHIJKLMNOPQRST-2' });
    const refusal = store.refuse('create', 'gift_certificates', undefined, other, PLAN);
    expect(refusal?.cause).toBe('duplicate-code');
  });

  test.each([
    { query: { sort: 'id', direction: 'desc' }, want: [26, 25, 24] },
    { query: { direction: 'desc' }, want: [26, 25, 24] },
    { query: { sort: 'id' }, want: [24, 25, 26] },
  ])('in the order of $query', ({ query, want }) => {
    const { entities } = makeStore().list('gift_certificates', query, WHOLE_PAGE);
    expect(entities.map(({ id }) => id)).toEqual(want);
  });
});
