import { describe, expect, test } from 'vitest';
import { createStore, type Input } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';

const ZONES = 'shipping/zones';
const METHODS = 'shipping/zones/{zone_id}/methods';
const makeStore = () => createStore(contractDocument);

test('the locations of a zone get new ids with each write of them', () => {
  const store = makeStore();
  const locations = (ids: readonly number[]) =>
    ids.map((id) => ({ id, country_iso2: 'US', state_iso2: 'TX' }));
  expect(store.update(ZONES, 7, { name: 'Texas' }).locations).toMatchObject([{ id: 31 }, { id: 32 }]);
  expect(store.update(ZONES, 7, { locations: locations([31]) }).locations).toEqual(locations([42]));
  expect(store.update(ZONES, 1, { locations: locations([1, 1]) }).locations).toEqual(locations([43, 44]));
});

describe('of two surcharges there is one', () => {
  test.each([
    { given: { fixed_surcharge: 3 }, want: { fixed_surcharge: '3.0000', display_separately: false } },
    {
      given: { percentage_surcharge: '7' },
      want: { percentage_surcharge: '7.0000', display_separately: false },
    },
    {
      given: { display_separately: true },
      want: { percentage_surcharge: '5.0000', display_separately: true },
    },
  ])('$given', ({ given, want }) => {
    expect(makeStore().update(ZONES, 8, { handling_fees: given }).handling_fees).toEqual(want);
  });

  test('a new zone has a fixed one of nothing', () => {
    const given = { name: 'New', type: 'global', handling_fees: { display_separately: false } };
    expect(makeStore().create(ZONES, given).handling_fees).toEqual({
      fixed_surcharge: '0.0000',
      display_separately: false,
    });
  });

  test.each([ZONES, METHODS])('both are refused for %s', (resource) => {
    const given = { handling_fees: { fixed_surcharge: 1, percentage_surcharge: 1 } };
    const id = resource === ZONES ? 7 : 11;
    expect(makeStore().refuse('update', resource, id, given, PLAN)?.details.field).toBe(
      'handling_fees.percentage_surcharge',
    );
  });
});

const range = [{ lower_limit: 0, upper_limit: 10, shipping_cost: 6 }];
const options = { delivery_services: ['VIP'] };

test.each<{ type: string; settings: Input; fits: boolean }>([
  { type: 'perorder', settings: { rate: 8 }, fits: true },
  { type: 'peritem', settings: {}, fits: true },
  { type: 'perorder', settings: { range }, fits: false },
  { type: 'weight', settings: { range }, fits: true },
  { type: 'total', settings: { rate: 8 }, fits: false },
  { type: 'freeshipping', settings: {}, fits: true },
  { type: 'freeshipping', settings: { rate: 0 }, fits: false },
  { type: 'fedex', settings: { carrier_options: options }, fits: true },
  { type: 'carrier_33', settings: { carrier_options: { account_id: '1' } }, fits: true },
  { type: 'fedex', settings: { rate: 8 }, fits: false },
])('$settings for $type: $fits', ({ type, settings, fits }) => {
  const place = { resource: METHODS, below: [7] };
  const refusal = makeStore().refuse('create', place, undefined, { name: 'New', type, settings }, PLAN);
  expect(refusal?.details.field).toBe(fits ? undefined : 'settings');
});

test('a type that the present settings do not fit is refused', () => {
  expect(makeStore().refuse('update', METHODS, 11, { type: 'weight' }, PLAN)?.details.field).toBe('settings');
});

test('methods go with their zone', () => {
  const store = makeStore();
  store.delete(ZONES, 1);
  expect(store.find(METHODS, 11)).toBeUndefined();
  expect(store.find(METHODS, 13)).toBeDefined();
});
