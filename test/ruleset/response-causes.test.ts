import { testRule } from './test-rule.ts';

testRule('response-causes', [
  {
    name: 'a body without examples',
    given: {
      components: { responses: { Conflict: { content: { 'application/json': { examples: null } } } } },
    },
    want: [
      {
        message:
          'A shared response names every cause that it has: add examples to its content, or x-causes where it has none.',
        at: '/components/responses/Conflict',
      },
    ],
  },
  {
    name: 'no body and no x-causes',
    given: { components: { responses: { Found: { 'x-causes': { found: null } } } } },
    want: [
      {
        message:
          'A shared response names every cause that it has: add examples to its content, or x-causes where it has none.',
        at: '/components/responses/Found',
      },
    ],
  },
  {
    name: 'an example without a summary',
    given: {
      components: {
        responses: {
          Conflict: { content: { 'application/json': { examples: { conflict: { summary: null } } } } },
        },
      },
    },
    want: [
      {
        message: "A shared response names every cause that it has: add a summary to 'conflict'.",
        at: '/components/responses/Conflict/content/application~1json/examples/conflict',
      },
    ],
  },
  {
    name: 'an entry of x-causes without a summary',
    given: { components: { responses: { Found: { 'x-causes': { moved: { description: 'It moved.' } } } } } },
    want: [
      {
        message: "A shared response names every cause that it has: add a summary to 'moved'.",
        at: '/components/responses/Found/x-causes/moved',
      },
    ],
  },
  {
    name: 'a name that is hard to type',
    given: { components: { responses: { Found: { 'x-causes': { 'It Moved': { summary: 'It moved' } } } } } },
    want: [
      {
        message: "A shared response names every cause that it has: write the name 'It Moved' in kebab-case.",
        at: '/components/responses/Found/x-causes/It Moved',
      },
    ],
  },
  {
    name: 'a second cause, by reference',
    given: {
      components: {
        responses: {
          NotFound: {
            content: {
              'application/json': { examples: { 'gone-for-good': { $ref: '#/components/examples/Gone' } } },
            },
          },
        },
        examples: { Gone: { summary: 'Gone', value: [{ status: 404, message: 'Gone.' }] } },
      },
    },
    want: [],
  },
]);
