import { describe, expect, test } from 'vitest';
import { createStore, type Input, type Store } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN, schemaFaults } from './contract-document.ts';

const WHOLE_PAGE = { page: 1, limit: 250 };
const VALIDATE = '/customers/{customer_id}/validate';

const makeStore = () => createStore(contractDocument);

const customer = (fields: Input = {}) => ({
  first_name: 'Mia',
  last_name: 'Tan',
  email: 'mia.tan@example.com',
  ...fields,
});

const address = (fields: Input = {}) => ({
  first_name: 'Mia',
  last_name: 'Tan',
  street_1: '4 Harbour Street',
  city: 'Sydney',
  state: 'New South Wales',
  zip: '2000',
  country: 'australia',
  phone: '',
  ...fields,
});

const addressesOf = (store: Store, id: number) =>
  store.list({ resource: 'customers/{customer_id}/addresses', below: [id] }, {}, WHOLE_PAGE).entities;

describe('the addresses that a customer is written with', () => {
  test('are to be found below the customer', () => {
    const store = makeStore();
    const { id } = store.create(
      'customers',
      customer({ addresses: [address(), address({ country: 'Ruritania' })] }),
    );
    const addresses = addressesOf(store, id);

    expect(addresses).toMatchObject([
      { customer_id: id, city: 'Sydney', company: '', country_iso2: 'AU', address_type: 'residential' },
      { customer_id: id, country: 'Ruritania', country_iso2: '' },
    ]);
    expect(addresses.flatMap((one) => schemaFaults('CustomerAddress', one))).toEqual([]);
  });

  test('change those that have their ids, and are further ones without', () => {
    const store = makeStore();
    store.update('customers', 5, { addresses: [address({ id: 4 }), address({ city: 'Perth' })] });
    expect(addressesOf(store, 5)).toMatchObject([
      { id: 3, city: 'Austin' },
      { id: 4, city: 'Sydney', company: 'BigCommerce', country_iso2: 'AU' },
      { id: 7, city: 'Perth' },
    ]);
  });

  test('change nothing as a link', () => {
    const store = makeStore();
    store.update('customers', 5, { addresses: store.find('customers', 5)?.addresses });
    expect(addressesOf(store, 5).map(({ id }) => id)).toEqual([3, 4]);
  });

  test.each([
    {
      of: 'another customer',
      id: 5,
      given: [address({ id: 3 }), address({ id: 5 })],
      want: 'addresses.1.id',
    },
    { of: 'nobody', id: 5, given: [address({ id: 99 })], want: 'addresses.0.id' },
    { of: 'a customer who is created', id: undefined, given: [address({ id: 3 })], want: 'addresses.0.id' },
  ])('have no id of $of', ({ id, given, want }) => {
    const input = customer({ addresses: given });
    expect(
      makeStore().refuse(id === undefined ? 'create' : 'update', 'customers', id, input, PLAN),
    ).toMatchObject({
      cause: 'invalid-field',
      details: { field: want },
    });
  });

  test('go with the customer', () => {
    const store = makeStore();
    store.delete('customers', 5);
    expect(addressesOf(store, 5)).toEqual([]);
    expect(addressesOf(store, 6)).toHaveLength(1);
  });
});

describe('a password', () => {
  const isValid = (store: Store, id: number, password: string) => store.act(VALIDATE, [id], { password });

  test('is the one that was stated last, whatever else is written', () => {
    const store = makeStore();
    const { id } = store.create('customers', customer({ _authentication: { password: 'first' } }));
    store.update('customers', id, { notes: 'Called' });
    expect([isValid(store, id, 'first'), isValid(store, id, 'First')]).toEqual([
      { success: true },
      { success: false },
    ]);

    store.update('customers', id, { _authentication: { password: 'second' } });
    expect([isValid(store, id, 'first'), isValid(store, id, 'second')]).toEqual([
      { success: false },
      { success: true },
    ]);
  });

  test('is known to nobody where none was stated', () => {
    expect(isValid(makeStore(), 5, '')).toEqual({ success: false });
  });

  test('is in no answer', () => {
    const store = makeStore();
    const entity = store.create('customers', customer({ _authentication: { password: 'hidden-away' } }));
    const shown = store.present('customers', entity, { url: 'http://127.0.0.1/api/v2', form: 'legacy' });
    expect(JSON.stringify(shown)).not.toContain('hidden-away');
  });

  test.each([
    { repeated: 'first', want: undefined },
    { repeated: 'other', want: { cause: 'invalid-field', field: '_authentication.password_confirmation' } },
  ])('is repeated as $repeated', ({ repeated, want }) => {
    const input = customer({ _authentication: { password: 'first', password_confirmation: repeated } });
    const refusal = makeStore().refuse('create', 'customers', undefined, input, PLAN);
    expect(refusal && { cause: refusal.cause, field: refusal.details.field }).toEqual(want);
  });
});

test.each([
  { given: {}, want: 3 },
  { given: { customer_group_id: 2 }, want: 2 },
  { given: { customer_group_id: 0 }, want: 0 },
])('with a default group, a customer with $given joins the group $want', ({ given, want }) => {
  const store = makeStore();
  store.update('customer_groups', 3, { is_default: true });
  expect(store.create('customers', customer(given)).customer_group_id).toBe(want);
});

test('without a default group, a customer joins none', () => {
  expect(makeStore().create('customers', customer()).customer_group_id).toBe(0);
});
