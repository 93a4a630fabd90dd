import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const product = (properties: Json): Json => ({ components: { schemas: { Product: { properties } } } });
const breach = (bounds: string) => `Whatever a client sends costs the server time and memory: add ${bounds}.`;

testRule('request-body-bounds', [
  {
    name: 'a string, once however many bodies have it',
    given: product({ name: { maxLength: null } }),
    want: [{ message: breach('maxLength'), at: '/components/schemas/Product/properties/name' }],
  },
  {
    name: 'an array of strings, neither with a bound',
    given: product({ tags: { type: ['array', 'null'], items: { type: 'string' } } }),
    want: [
      { message: breach('maxItems'), at: '/components/schemas/Product/properties/tags' },
      { message: breach('maxLength'), at: '/components/schemas/Product/properties/tags/items' },
    ],
  },
  {
    name: 'both in one schema, in a branch',
    given: product({ note: { oneOf: [{ type: ['string', 'array'] }, { type: 'null' }] } }),
    want: [
      {
        message: breach('maxLength and maxItems'),
        at: '/components/schemas/Product/properties/note/oneOf/0',
      },
    ],
  },
  {
    name: 'values that are listed, and what only an answer has',
    given: {
      components: {
        schemas: {
          Product: {
            properties: { type: { type: 'string', enum: ['a'] }, kind: { type: 'string', const: 'b' } },
          },
          Other: { type: 'string' },
        },
      },
    },
    want: [],
  },
]);
