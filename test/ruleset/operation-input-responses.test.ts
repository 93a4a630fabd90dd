import { testRule } from './test-rule.ts';

testRule('operation-input-responses', [
  {
    name: 'a body',
    given: { paths: { '/products': { post: { responses: { '400': null } } } } },
    want: [
      {
        message:
          'An operation that takes input can be sent bad input: add 400, by $ref to the shared response.',
        at: '/paths/~1products/post/responses',
      },
    ],
  },
  {
    name: 'a parameter of the operation',
    given: { paths: { '/products': { get: { responses: { '400': null } } } } },
    want: [
      {
        message:
          'An operation that takes input can be sent bad input: add 400, by $ref to the shared response.',
        at: '/paths/~1products/get/responses',
      },
    ],
  },
  {
    name: 'a parameter of the path item',
    given: { paths: { '/products/{product_id}': { delete: { responses: { '400': null } } } } },
    want: [
      {
        message:
          'An operation that takes input can be sent bad input: add 400, by $ref to the shared response.',
        at: '/paths/~1products~1{product_id}/delete/responses',
      },
    ],
  },
  {
    name: 'no input',
    given: { paths: { '/products': { delete: { responses: { '400': null } } } } },
    want: [],
  },
]);
