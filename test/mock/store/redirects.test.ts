import { expect, test } from 'vitest';
import { createStore } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';

const makeStore = () => createStore(contractDocument);
const to = (type: string, ref: unknown) => ({ path: '/from', forward: { type, ref } });

test.each([
  {
    given: to('product', 34),
    forward: { type: 'product', ref: 34 },
    url: 'https://my-awesome.store/enamel-mug/',
  },
  {
    given: to('category', '10'),
    forward: { type: 'category', ref: 10 },
    url: 'https://my-awesome.store/clothing/',
  },
  {
    given: to('brand', 17),
    forward: { type: 'brand', ref: 17 },
    url: 'https://my-awesome.store/brands/field-thread/',
  },
  {
    given: to('manual', 'https://example.com/größe'),
    forward: { type: 'manual', ref: 'https://example.com/größe' },
    url: 'https://example.com/gr%C3%B6%C3%9Fe',
  },
])('$given.forward leads to $url', ({ given, forward, url }) => {
  expect(makeStore().create('redirects', given)).toMatchObject({ forward, url });
});

test.each([
  { given: to('product', 99), want: 'There is no entry of /products with the id 99.' },
  { given: to('category', '99'), want: 'There is no entry of /categories with the id 99.' },
  { given: to('product', 'mug'), want: 'It must be integer.' },
  { given: to('manual', '/sizes'), want: 'It must have the format uri.' },
  { given: to('manual', 'javascript:alert(1)'), want: 'It must have the format uri.' },
])('$given.forward is refused', ({ given, want }) => {
  expect(makeStore().refuse('create', 'redirects', undefined, given, PLAN)?.details).toMatchObject({
    field: 'forward.ref',
    invalid_reason: want,
  });
});
