import { testRule } from './test-rule.ts';

testRule('undescribed-requests', [
  {
    name: 'a cause that the response does not have',
    given: { 'x-undescribed-requests': { 'unsupported-method': { cause: 'bad-luck' } } },
    want: [
      {
        message:
          "What no operation describes is answered by a shared response and its cause: set 'cause' to not-implemented in 'unsupported-method'.",
        at: '/x-undescribed-requests/unsupported-method',
      },
    ],
  },
  {
    name: 'no description',
    given: { 'x-undescribed-requests': { 'unsupported-method': { description: null } } },
    want: [
      {
        message:
          "What no operation describes is answered by a shared response and its cause: add a description in 'unsupported-method'.",
        at: '/x-undescribed-requests/unsupported-method',
      },
    ],
  },
  {
    name: 'a response inline',
    given: {
      'x-undescribed-requests': { 'unsupported-method': { response: { $ref: null, description: 'No.' } } },
    },
    want: [
      {
        message:
          "What no operation describes is answered by a shared response and its cause: make 'response' a $ref to a shared response in 'unsupported-method'.",
        at: '/x-undescribed-requests/unsupported-method',
      },
    ],
  },
  {
    name: 'a reference to something else',
    given: {
      'x-undescribed-requests': {
        'unsupported-method': { response: { $ref: '#/components/schemas/Product' } },
      },
    },
    want: [
      {
        message:
          "What no operation describes is answered by a shared response and its cause: make the $ref of 'response' lead to a shared response in 'unsupported-method'.",
        at: '/x-undescribed-requests/unsupported-method',
      },
    ],
  },
  {
    name: 'an entry that is text',
    given: { 'x-undescribed-requests': { 'unsupported-method': '501' } },
    want: [
      {
        message:
          "What no operation describes is answered by a shared response and its cause: add a description in 'unsupported-method'.",
        at: '/x-undescribed-requests/unsupported-method',
      },
    ],
  },
  {
    name: 'a response without a body',
    given: {
      'x-undescribed-requests': {
        insecure: {
          description: 'Plain http.',
          response: { $ref: '#/components/responses/MovedPermanently' },
          cause: 'moved-permanently',
        },
      },
    },
    want: [],
  },
]);
