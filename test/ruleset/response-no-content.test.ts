import { testRule } from './test-rule.ts';

testRule('response-no-content', [
  {
    name: 'content in a 204',
    given: {
      components: {
        responses: {
          NoContent: { content: { 'application/json': { examples: { a: { summary: 'A', value: 1 } } } } },
        },
      },
    },
    want: [
      {
        message: 'An answer with 204 has no body: remove content, and give its causes as x-causes.',
        at: '/components/responses/NoContent/content',
      },
    ],
  },
  {
    name: 'content in a 301',
    given: {
      components: {
        responses: {
          MovedPermanently: {
            content: { 'application/json': { examples: { a: { summary: 'A', value: 1 } } } },
          },
        },
      },
    },
    want: [
      {
        message: 'An answer with 301 has no body: remove content, and give its causes as x-causes.',
        at: '/components/responses/MovedPermanently/content',
      },
    ],
  },
  {
    name: 'content in a 302',
    given: {
      components: {
        responses: {
          Found: { content: { 'application/json': { examples: { a: { summary: 'A', value: 1 } } } } },
        },
      },
    },
    want: [
      {
        message: 'An answer with 302 has no body: remove content, and give its causes as x-causes.',
        at: '/components/responses/Found/content',
      },
    ],
  },
  {
    name: 'content in a 304',
    given: {
      components: {
        responses: {
          NotModified: { content: { 'application/json': { examples: { a: { summary: 'A', value: 1 } } } } },
        },
      },
    },
    want: [
      {
        message: 'An answer with 304 has no body: remove content, and give its causes as x-causes.',
        at: '/components/responses/NotModified/content',
      },
    ],
  },
  {
    name: 'content in another code',
    given: {
      components: {
        responses: {
          Accepted: {
            content: {
              'application/json': { examples: { a: { summary: 'A', value: { id: 1, name: 'Mug' } } } },
            },
          },
        },
      },
    },
    want: [],
  },
]);
