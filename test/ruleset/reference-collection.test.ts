import type { Json } from './merge-patch.ts';
import { testRule } from './test-rule.ts';

const refers = (members: Json): Json => ({
  components: { schemas: { Product: { properties: { sibling: members } } } },
});
const AT = '/components/schemas/Product/properties/sibling';

testRule('reference-collection', [
  { name: 'a collection', given: refers({ 'x-references': { collection: '/products' } }), want: [] },
  {
    name: 'a path that is no collection',
    given: refers({ 'x-references': { collection: '/time' } }),
    want: [
      {
        message:
          'A reference leads to an entry of a collection: there is no collection /time; name /products.',
        at: `${AT}/x-references/collection`,
      },
    ],
  },
  {
    name: 'values that are shared with what is no collection',
    given: refers({ 'x-unique': { cause: 'conflict', among: ['/products', '/shelves'] } }),
    want: [
      {
        message:
          'A reference leads to an entry of a collection: there is no collection /shelves; name /products.',
        at: `${AT}/x-unique/among/1`,
      },
    ],
  },
  {
    name: 'references in an array',
    given: refers({ type: 'array', maxItems: 9, items: { 'x-references': { collection: '/shelves' } } }),
    want: [
      {
        message:
          'A reference leads to an entry of a collection: there is no collection /shelves; name /products.',
        at: `${AT}/items/x-references/collection`,
      },
    ],
  },
]);
