import { expect, test } from 'vitest';
import { toOpenApi30 } from '../../scripts/build/openapi-3-0.ts';
import type { OpenApiDocument, Schema } from '../../scripts/contract/openapi-document.ts';

interface TestCase {
  readonly name: string;
  readonly given: Schema;
  readonly want: object;
}

const cases: readonly TestCase[] = [
  {
    name: 'null beside another type',
    given: { type: ['string', 'null'], maxLength: 3 },
    want: { type: 'string', nullable: true, maxLength: 3 },
  },
  {
    name: 'several types, each with what constrains it',
    given: {
      description: 'A price.',
      type: ['string', 'number', 'null'],
      maxLength: 20,
      minimum: 0,
      example: 1,
    },
    want: {
      description: 'A price.',
      example: 1,
      nullable: true,
      anyOf: [
        { type: 'string', maxLength: 20 },
        { type: 'number', minimum: 0 },
      ],
    },
  },
  {
    name: 'nothing but null',
    given: { type: 'null' },
    want: { type: 'string', nullable: true, enum: [null] },
  },
  { name: 'a constant', given: { type: 'integer', const: 404 }, want: { type: 'integer', enum: [404] } },
  {
    name: 'fields that are required beside others',
    given: { type: 'object', dependentRequired: { ex: ['inc'] } },
    want: { type: 'object', allOf: [{ anyOf: [{ not: { required: ['ex'] } }, { required: ['inc'] }] }] },
  },
  {
    name: 'a field that bears the name of a keyword',
    given: { type: 'object', properties: { default: { type: ['string', 'integer'] } } },
    want: {
      type: 'object',
      properties: { default: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
    },
  },
];

test.each(cases)('$name', ({ given, want }) => {
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: { title: 'Hats', version: '1' },
    paths: {},
    components: { schemas: { Hat: given } },
  };
  // As the file has it: the converter's objects have prototypes of their own.
  const { openapi, components } = JSON.parse(JSON.stringify(toOpenApi30(document)));
  expect({ openapi, hat: components.schemas.Hat }).toEqual({ openapi: '3.0.3', hat: want });
});
