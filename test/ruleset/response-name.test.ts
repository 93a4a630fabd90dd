import { testRule } from './test-rule.ts';

testRule('response-name', [
  {
    name: 'a name that does not end in the title',
    given: { components: { responses: { NotFound: { 'x-summary': 'Missing' } } } },
    want: [
      {
        message:
          "A shared response is found by its title: rename 'NotFound' to 'Missing', or to the resource and 'Missing'.",
        at: '/components/responses/NotFound',
      },
    ],
  },
  {
    name: 'a title of several words',
    given: { components: { responses: { BadRequest: { 'x-summary': 'bad input, sorry' } } } },
    want: [
      {
        message:
          "A shared response is found by its title: rename 'BadRequest' to 'BadInputSorry', or to the resource and 'BadInputSorry'.",
        at: '/components/responses/BadRequest',
      },
    ],
  },
  {
    name: 'a second name for the same response',
    given: { components: { responses: { 'no-such-thing': { $ref: '#/components/responses/NotFound' } } } },
    want: [
      {
        message:
          "A shared response is found by its title: rename 'no-such-thing' to 'NotFound', or to the resource and 'NotFound'.",
        at: '/components/responses/NotFound',
      },
    ],
  },
  {
    name: 'a second name, with the resource before the title',
    given: { components: { responses: { ProductNotFound: { $ref: '#/components/responses/NotFound' } } } },
    want: [],
  },
]);
