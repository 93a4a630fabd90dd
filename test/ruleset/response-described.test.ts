import { testRule } from './test-rule.ts';

testRule('response-described', [
  {
    name: 'no description',
    given: { components: { responses: { NotFound: { description: null } } } },
    want: [
      {
        message: 'A shared response says what it is: add a description.',
        at: '/components/responses/NotFound',
      },
    ],
  },
  {
    name: 'an empty description and title',
    given: { components: { responses: { Accepted: { description: ' ', 'x-summary': '' } } } },
    want: [
      {
        message:
          'A shared response says what it is: add a description and x-summary (the title of the code).',
        at: '/components/responses/Accepted',
      },
    ],
  },
  {
    name: 'a code that is text',
    given: { components: { responses: { OK: { 'x-status': '200' } } } },
    want: [
      {
        message: 'A shared response says what it is: add x-status (the code, a number).',
        at: '/components/responses/OK',
      },
    ],
  },
  {
    name: 'a component that nobody uses',
    given: { components: { responses: { MethodNotAllowed: { 'x-summary': null } } } },
    want: [
      {
        message: 'A shared response says what it is: add x-summary (the title of the code).',
        at: '/components/responses/MethodNotAllowed',
      },
    ],
  },
  {
    name: 'a longer description',
    given: {
      components: { responses: { NotFound: { description: 'Nothing is there.\n\nLook elsewhere.' } } },
    },
    want: [],
  },
]);
