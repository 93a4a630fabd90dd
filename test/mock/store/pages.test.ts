import { expect, test } from 'vitest';
import { createStore, type Input } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN } from './contract-document.ts';

const makeStore = () => createStore(contractDocument);

test('the path of a page is made from its name', () => {
  expect(makeStore().create('pages', { name: 'Size guide', type: 'page' }).url).toBe('/size-guide/');
});

test.each([
  { type: 'page', want: [] },
  { type: 'contact_form', want: ['contact_fields', 'email'] },
  { type: 'link', want: ['link'] },
])('of the fields of single types, a $type has $want', ({ type, want }) => {
  const fields = { link: 'https://example.com/', contact_fields: 'phone', email: 'a@example.com' };
  const page = makeStore().create('pages', { name: 'New', type, ...fields });
  expect(
    Object.keys(fields)
      .filter((name) => page[name] !== undefined)
      .toSorted(),
  ).toEqual(want);
});

test('a page that becomes another type loses them', () => {
  const { email, contact_fields: asked } = makeStore().update('pages', 4, { type: 'page' });
  expect([email, asked]).toEqual([undefined, undefined]);
});

test.each<{ given: Input; cause: string | undefined; field?: string }>([
  { given: { type: 'link' }, cause: 'missing-required-data', field: 'link' },
  { given: { type: 'raw' }, cause: 'missing-required-data', field: 'body' },
  { given: { type: 'raw', body: '' }, cause: 'missing-required-data', field: 'body' },
  { given: { type: 'raw', body: '1', content_type: 'application/json' }, cause: undefined },
  { given: { type: 'page', content_type: 'text/javascript' }, cause: 'invalid-field', field: 'content_type' },
])('a page of $given: $cause $field', ({ given, cause, field }) => {
  const refusal = makeStore().refuse('create', 'pages', undefined, { name: 'New', ...given }, PLAN);
  expect([refusal?.cause, refusal?.details.field]).toEqual([cause, field]);
});

test('an update is held against what the page has already', () => {
  const store = makeStore();
  const refused = (id: number, input: Input) =>
    store.refuse('update', 'pages', id, input, PLAN)?.details.field;
  expect([refused(7, { name: 'Other' }), refused(6, { type: 'page' }), refused(5, { type: 'link' })]).toEqual(
    [undefined, 'content_type', 'link'],
  );
});

test('one page is the home page', () => {
  const store = makeStore();
  store.update('pages', 5, { is_homepage: true });
  store.update('pages', 4, { is_homepage: true });
  expect([4, 5].map((id) => store.find('pages', id)?.is_homepage)).toEqual([true, false]);
});

test('pages below one that is deleted are at the top', () => {
  const store = makeStore();
  store.delete('pages', 4);
  expect(store.find('pages', 5)?.parent_id).toBe(0);
});
