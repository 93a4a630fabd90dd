import { expect, test, vi } from 'vitest';
import { createStore } from '../../../scripts/mock/store/store.ts';
import { body, contractDocument } from './contract-document.ts';

const WHOLE_PAGE = { page: 1, limit: 250 };
const makeStore = () =>
  createStore(contractDocument, { now: () => Date.parse('2026-11-22T12:00:00.900Z'), deleteAllAfter: 0 });

test('a currency that states little gets the rest', () => {
  expect(makeStore().create('currencies', body('createCurrency', 'minimal'))).toMatchObject({
    id: 5,
    is_default: false,
    last_updated: 'Sun, 22 Nov 2026 12:00:00 +0000',
    country_iso2: null,
    default_for_country_codes: [],
    currency_exchange_rate: '0.7900000000',
    is_transactional: false,
    use_default_name: false,
  });
});

test('the default currency takes over, and can be paid in', () => {
  const store = makeStore();
  store.update('currencies', 4, { is_default: true, country_iso2: 'NZ' });
  expect(store.list('currencies', {}, WHOLE_PAGE).entities.map(({ is_default: one }) => one)).toEqual([
    false,
    false,
    true,
  ]);
  expect(store.find('currencies', 4)).toMatchObject({
    is_transactional: true,
    default_for_country_codes: ['NZ'],
  });
});

test('a currency that is the default one stays so when something else is changed', () => {
  expect(makeStore().update('currencies', 1, { name: 'Dollar' }).is_default).toBe(true);
});

test('a delete-all leaves the default currency', async () => {
  const store = makeStore();
  expect(store.scheduleDeleteAll('currencies')).toBe(2);
  await vi.waitFor(() => expect(store.count('currencies', {})).toEqual({ count: 1 }));
  expect(store.countDeletable('currencies')).toBe(0);
});
