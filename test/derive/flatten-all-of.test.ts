import { describe, expect, test } from 'vitest';
import { flattenAllOf } from '../../scripts/derive/flatten-all-of.ts';

interface Case {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly want: Readonly<Record<string, unknown>>;
}

const text = { type: 'string' };
const base = { description: 'What both have.', type: 'object', properties: { name: text } };

const cases: readonly Case[] = [
  {
    name: 'a part that nothing else needs goes into the whole',
    given: {
      Base: base,
      Whole: { description: 'All.', allOf: [{ $ref: '#/components/schemas/Base' }], required: ['name'] },
    },
    want: { Whole: { ...base, description: 'All.', required: ['name'] } },
  },
  {
    name: 'parts of parts go as well, and a closed schema says so in the plain way',
    given: {
      Base: base,
      Update: {
        allOf: [{ $ref: '#/components/schemas/Base' }],
        properties: { size: text },
        unevaluatedProperties: false,
      },
      Create: { allOf: [{ $ref: '#/components/schemas/Update' }], required: ['size'] },
    },
    want: {
      Create: {
        ...base,
        properties: { name: text, size: text },
        required: ['size'],
        additionalProperties: false,
      },
    },
  },
  {
    name: 'a property of the whole adds to that of the part, unless it is another schema',
    given: {
      Base: { ...base, properties: { name: text, size: text } },
      Create: {
        allOf: [{ $ref: '#/components/schemas/Base' }],
        properties: { name: { default: '' }, size: { $ref: '#/components/schemas/Size' } },
      },
      Size: text,
    },
    want: {
      Create: {
        ...base,
        properties: { name: { ...text, default: '' }, size: { $ref: '#/components/schemas/Size' } },
      },
      Size: text,
    },
  },
  {
    name: 'a part that something else refers to stays',
    given: {
      Base: base,
      Whole: {
        allOf: [{ $ref: '#/components/schemas/Base' }],
        properties: { other: { $ref: '#/components/schemas/Base' } },
      },
    },
    want: {
      Base: base,
      Whole: { ...base, properties: { name: text, other: { $ref: '#/components/schemas/Base' } } },
    },
  },
  {
    name: 'parts that contradict each other stay as they are',
    given: {
      Odd: {
        allOf: [
          { type: 'object', minProperties: 1 },
          { type: 'object', minProperties: 2 },
        ],
      },
      Mixed: { allOf: [{ type: 'object' }, { type: 'string' }] },
      Lost: { allOf: [{ $ref: 'https://example.com/schema' }] },
    },
    want: {
      Odd: {
        allOf: [
          { type: 'object', minProperties: 1 },
          { type: 'object', minProperties: 2 },
        ],
      },
      Mixed: { allOf: [{ type: 'object' }, { type: 'string' }] },
      Lost: { allOf: [{ $ref: 'https://example.com/schema' }] },
    },
  },
];

describe('schemas that are put together', () => {
  test.each(cases)('$name', ({ given, want }) => {
    const pathsOf = (schemas: object) =>
      Object.keys(schemas)
        .filter((name) => name in want)
        .map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const paths = pathsOf(given);
    expect(flattenAllOf({ paths, components: { schemas: given } })).toEqual({
      paths,
      components: { schemas: want },
    });
  });
});
