import { expect, test } from 'vitest';
import { ErrorWriter } from '../../scripts/contract/error-writer.ts';
import type { Exchange } from '../../scripts/mock/exchange.ts';
import { describeFaults } from '../../scripts/mock/faults.ts';
import { contractDocument } from './store/contract-document.ts';

type Fault = Parameters<typeof describeFaults>[0][number];

/** All that is asked of it. */
const exchange = {
  operation: { readFields: new Set(['id', 'date_created']) },
  world: { errors: new ErrorWriter(contractDocument) },
} as unknown as Exchange;

const body = (path: readonly string[], keyword: string, more: Partial<Fault> = {}): Fault => ({
  location: 'body',
  path,
  keyword,
  ...more,
});
const entry = (message: string, invalid_reason: string, field?: string, location = 'body') => ({
  message,
  details: { location, ...(field !== undefined && { field }), invalid_reason },
});
const remove = 'Please remove it from your request before trying again.';

test('no faults', () => {
  expect(describeFaults([], exchange)).toEqual({ errors: [] });
});

test.each<{ name: string; given: Fault; want: object }>([
  {
    name: 'a parameter',
    given: {
      location: 'query',
      path: ['page'],
      keyword: 'minimum',
      wanted: 1,
    },
    want: {
      cause: 'invalid-parameter',
      errors: [entry("The parameter 'page' is invalid.", 'It must be 1 or more.', 'page', 'query')],
    },
  },
  {
    name: 'no body',
    given: body([], 'required'),
    want: {
      cause: 'missing-required-data',
      errors: [entry('Required fields missing [body]', 'A body is required.')],
    },
  },
  {
    name: 'a field that is missing',
    given: body([], 'required', { property: 'price' }),
    want: {
      cause: 'missing-required-data',
      errors: [entry('Required fields missing [price]', 'The field is required.', 'price')],
    },
  },
  {
    name: 'a field that is missing further in',
    given: body(['billing_address'], 'required', { property: 'zip' }),
    want: {
      cause: 'missing-required-data',
      errors: [
        entry(
          'Required fields missing [billing_address.zip]',
          'The field is required.',
          'billing_address.zip',
        ),
      ],
    },
  },
  {
    name: 'a field that only the store writes',
    given: body([], 'unevaluatedProperties', { property: 'id' }),
    want: {
      cause: 'read-only-field',
      errors: [entry(`The field 'id' cannot be written to. ${remove}`, 'The field is read-only.', 'id')],
    },
  },
  {
    name: 'a field that is not there',
    given: body([], 'additionalProperties', { property: 'colour' }),
    want: {
      cause: 'unknown-field',
      errors: [
        entry(
          `The field 'colour' is not supported by this resource. ${remove}`,
          'The resource has no such field.',
          'colour',
        ),
      ],
    },
  },
  {
    name: 'a field of the same name as a read-only one, but further in',
    given: body(['products', '0'], 'unevaluatedProperties', { property: 'id' }),
    want: {
      cause: 'unknown-field',
      errors: [
        entry(
          `The field 'products.0.id' is not supported by this resource. ${remove}`,
          'The resource has no such field.',
          'products.0.id',
        ),
      ],
    },
  },
  {
    // The contract's `field` has one character or more.
    name: 'a field whose name is empty',
    given: body([], 'unevaluatedProperties', { property: '' }),
    want: {
      cause: 'unknown-field',
      errors: [
        entry(
          `The field 'body' is not supported by this resource. ${remove}`,
          'The resource has no such field.',
        ),
      ],
    },
  },
  {
    name: 'a field of the wrong type',
    given: body(['products', '0', 'quantity'], 'type', { wanted: 'integer' }),
    want: {
      cause: 'invalid-field',
      errors: [
        entry("The field 'products.0.quantity' is invalid.", 'It must be integer.', 'products.0.quantity'),
      ],
    },
  },
  {
    name: 'a body of the wrong type',
    given: body([], 'type', { wanted: 'object' }),
    want: { cause: 'invalid-field', errors: [entry("The field 'body' is invalid.", 'It must be object.')] },
  },
])('$name', ({ given, want }) => {
  expect(describeFaults([given], exchange)).toEqual(want);
});

test('there is one entry for each field, at most 50, and the first one names the cause', () => {
  const faults = Array.from({ length: 60 }, (_, index) => [
    body([`f${index}`], 'type', { wanted: 'string' }),
    body([`f${index}`], 'minLength', { wanted: 1 }),
  ]).flat();
  const described = describeFaults([body([], 'required', { property: 'a' }), ...faults], exchange);
  expect(described).toMatchObject({ cause: 'missing-required-data' });
  const { errors = [] } = described as { readonly errors?: readonly { readonly details?: object }[] };
  expect(errors.map(({ details }) => (details as { readonly field: string }).field)).toEqual([
    'a',
    ...Array.from({ length: 49 }, (_, index) => `f${index}`),
  ]);
});
