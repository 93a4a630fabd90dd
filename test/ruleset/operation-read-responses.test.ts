import { testRule } from './test-rule.ts';

testRule('operation-read-responses', [
  {
    name: 'a GET',
    given: { paths: { '/time': { get: { responses: { '200': null } } } } },
    want: [
      {
        message:
          'A successful GET or PUT is answered with the resource: add 200, by $ref to the shared response.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'a PUT',
    given: { paths: { '/products/{product_id}': { put: { responses: { '200': null } } } } },
    want: [
      {
        message:
          'A successful GET or PUT is answered with the resource: add 200, by $ref to the shared response.',
        at: '/paths/~1products~1{product_id}/put/responses',
      },
    ],
  },
  {
    name: 'other methods',
    given: { paths: { '/products': { post: { responses: { '200': null } } } } },
    want: [],
  },
]);
