import { expect, test } from 'vitest';
import { readFields } from '../../../scripts/mock/store/fields.ts';
import { contractDocument } from './contract-document.ts';

const field = {
  readOnly: false,
  required: true,
  nullable: false,
  default: undefined,
  example: undefined,
  maximum: Number.POSITIVE_INFINITY,
};

test('a schema adds to what it refers to and what it consists of, or overrides it', () => {
  const document = {
    ...contractDocument,
    components: {
      schemas: {
        Base: {
          required: ['b', 'a'],
          properties: {
            a: { type: 'string', default: 'base' },
            b: { $ref: '#/components/schemas/Flag', default: true },
          },
        },
        Flag: { type: 'boolean', default: false, readOnly: true },
      },
    },
  };
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Base' }],
    required: ['c'],
    properties: { a: { type: ['integer', 'null'], maximum: 7 }, c: { type: ['string', 'number'] } },
  };
  expect([...readFields(document, schema)]).toEqual([
    ['c', { ...field, kind: { type: 'mixed' } }],
    ['b', { ...field, kind: { type: 'boolean' }, readOnly: true, default: true }],
    ['a', { ...field, kind: { type: 'number' }, nullable: true, default: 'base', maximum: 7 }],
  ]);
});

test.each([
  { given: 'Decimal', want: { type: 'decimal', places: 4 } },
  { given: 'ExchangeRate', want: { type: 'decimal', places: 10 } },
  { given: 'DateTime', want: { type: 'date', mayBeEmpty: false } },
  { given: 'StoreDateTime', want: { type: 'date', mayBeEmpty: false, form: 'plain' } },
  { given: 'DateTimeOrEmpty', want: { type: 'date', mayBeEmpty: true } },
  { given: 'ProductCondition', want: { type: 'text' } },
])("the contract's $given", ({ given, want }) => {
  const schema = { properties: { one: { $ref: `#/components/schemas/${given}` } } };
  expect(readFields(contractDocument, schema).get('one')?.kind).toEqual(want);
});
