import { describe, expect, test } from 'vitest';
import { createStore, type Input } from '../../../scripts/mock/store/store.ts';
import { contractDocument, PLAN, schemaFaults } from './contract-document.ts';

const WHOLE_PAGE = { page: 1, limit: 250 };
const makeStore = () => createStore(contractDocument, { now: () => Date.parse('2026-11-22T12:00:00.900Z') });
const post = (fields: Input = {}) => ({ title: 'Élan, twice!', body: '<p>Linen</p>', ...fields });

test('a post that states little gets the rest', () => {
  const entity = makeStore().create('blog/posts', post());
  expect(entity).toMatchObject({
    url: '/blog/elan-twice/',
    preview_url: expect.stringMatching(/^\/blog\/elan-twice\/\?preview=[0-9a-f]{16}$/),
    summary: 'Linen',
    is_published: false,
    published_date: { date: '2026-11-22 12:00:00.000000', timezone_type: 1, timezone: '+00:00' },
    published_date_iso8601: '2026-11-22T12:00:00+0000',
  });
  expect(schemaFaults('BlogPost', entity)).toEqual([]);
});

test('a post that is published has one path', () => {
  const { url, preview_url: preview } = makeStore().create('blog/posts', post({ is_published: true }));
  expect(preview).toBe(url);
});

test('a title without a letter leaves the id for the path', () => {
  expect(makeStore().create('blog/posts', post({ title: '?!' })).url).toBe('/blog/4/');
});

test('a PUT without is_published makes a draft, and leaves the date', () => {
  const { is_published: isPublished, published_date_iso8601: date } = makeStore().update('blog/posts', 2, {
    title: 'New shirts',
  });
  expect([isPublished, date]).toEqual([false, '2013-05-06T16:20:11+0000']);
});

test('a date of publication is in UTC, in both forms', () => {
  const stated = { published_date: 'Wed, 15 Jan 2014 00:30:00 +0100' };
  expect(makeStore().update('blog/posts', 2, stated)).toMatchObject({
    published_date: { date: '2014-01-14 23:30:00.000000' },
    published_date_iso8601: '2014-01-14T23:30:00+0000',
  });
});

test('a date that does not exist is refused', () => {
  const stated = { published_date: 'Mon, 31 Feb 2014 09:00:00 +0000' };
  expect(makeStore().refuse('update', 'blog/posts', 2, stated, PLAN)).toMatchObject({
    cause: 'invalid-field',
    details: { field: 'published_date' },
  });
});

test.each([
  { given: '<p>One <b>two</b></p>\n<p>three</p>', want: 'One two three' },
  { given: 'x'.repeat(300), want: `${'x'.repeat(200)} [...]` },
  { given: '<'.repeat(100_000), want: '' },
])('the summary of a text', ({ given, want }) => {
  expect(makeStore().create('blog/posts', post({ body: given })).summary).toBe(want);
});

test('the latest post comes first, whenever it was created', () => {
  const store = makeStore();
  store.create('blog/posts', post({ published_date: 'Wed, 15 May 2013 00:00:00 +0000' }));
  expect(store.list('blog/posts', {}, WHOLE_PAGE).entities.map(({ id }) => id)).toEqual([3, 4, 2, 1]);
});

describe('tags', () => {
  const base = { url: 'http://127.0.0.1/api/v2', form: 'legacy' } as const;
  const tagsIn = (store: ReturnType<typeof makeStore>) =>
    store.list('blog/tags', {}, WHOLE_PAGE).entities.map((tag) => store.present('blog/tags', tag, base));

  test('are those of the posts, as the first of them spells them', () => {
    const store = makeStore();
    store.create('blog/posts', post({ tags: ['zinc', 'NEW', 'new'] }));
    const tags = tagsIn(store);
    expect(tags).toEqual([
      { tag: 'Care', post_ids: [3] },
      { tag: 'New', post_ids: [2, 3, 4] },
      { tag: 'Shirts', post_ids: [2] },
      { tag: 'zinc', post_ids: [4] },
    ]);
    expect(tags.flatMap((tag) => schemaFaults('BlogTag', tag))).toEqual([]);
  });

  test('go with the posts', () => {
    const store = makeStore();
    store.delete('blog/posts', 2);
    store.update('blog/posts', 3, { tags: [] });
    expect(tagsIn(store)).toEqual([]);
  });

  test('are paged', () => {
    const { entities, total } = makeStore().list('blog/tags', {}, { page: 2, limit: 2 });
    expect([entities.map(({ tag }) => tag), total]).toEqual([['Shirts'], 3]);
  });
});
