import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../scripts/contract/openapi-document.ts';
import { createStore } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';
import { product } from './refusal-cases.ts';

type Property = Record<string, unknown> & { readonly items: Record<string, unknown> };

function propertiesOf({ components }: OpenApiDocument): Readonly<Record<string, Property>> {
  const { Product: schema } = (components?.schemas ?? {}) as Record<
    string,
    { properties: Record<string, Property> }
  >;
  return schema?.properties ?? {};
}

/** The contract as it is after a change of a field of products. */
function changed(field: string, change: (property: Property) => void): OpenApiDocument {
  const document = structuredClone(contractDocument);
  const property = propertiesOf(document)[field];
  if (property === undefined) throw new Error(`Products have no ${field}.`);
  change(property);
  return document;
}

const onDelete = (rule: unknown) =>
  changed('categories', ({ items }) =>
    Object.assign(items, { 'x-references': { collection: '/categories', 'on-delete': rule } }),
  );

test.each([
  { rule: 'keep', want: [[14, 15], [14]] },
  { rule: 'clear', want: [[15], []] },
  { rule: 'delete', want: [undefined, undefined] },
])('what referred to an entry that is deleted: $rule', ({ rule, want }) => {
  const store = createStore(onDelete(rule));
  const one = store.create('products', product({ name: 'A', categories: [14, 15] }));
  const alone = store.create('products', product({ name: 'B', categories: [14] }));
  expect(store.refuse('delete', 'categories', 14, undefined, PLAN)).toBeUndefined();
  store.delete('categories', 14);
  expect([one.id, alone.id].map((id) => store.find('products', id)?.categories)).toEqual(want);
});

test('a field may hold as many entries as x-maximum says', () => {
  const document = changed('categories', (property) =>
    Object.assign(property, {
      'x-maximum': { cause: 'platform-limit', maximum: 2, message: 'At most {maximum} categories.' },
    }),
  );
  const refuse = (categories: readonly number[]) =>
    createStore(document).refuse('create', 'products', undefined, product({ categories }), PLAN);
  expect(refuse([14, 15])).toBeUndefined();
  expect(refuse([14, 15, 16])).toEqual({
    cause: 'platform-limit',
    message: 'At most 2 categories.',
    details: { field: 'categories', maximum: 2 },
  });
});

test('values that may not be shared: in other letters, but for those that are excepted', () => {
  const document = changed('brand_id', () => undefined);
  Object.assign(propertiesOf(document).page_title ?? {}, {
    'x-unique': { cause: 'duplicate-name', compare: 'ignoring-case', except: ['None'] },
  });
  const store = createStore(document);
  store.create('products', product({ name: 'A', page_title: 'Bowls' }));
  store.create('products', product({ name: 'B', page_title: 'None' }));
  const refuse = (page_title: string) =>
    store.refuse('create', 'products', undefined, product({ page_title }), PLAN)?.cause;
  expect([refuse('BOWLS'), refuse('None'), refuse('Cups')]).toEqual(['duplicate-name', undefined, undefined]);
});
