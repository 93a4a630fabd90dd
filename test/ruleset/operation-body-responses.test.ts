import { testRule } from './test-rule.ts';

testRule('operation-body-responses', [
  {
    name: 'a create without 415',
    given: { paths: { '/products': { post: { responses: { '415': null } } } } },
    want: [
      {
        message:
          'A request body can be too large or of an unsupported type: add 415, by $ref to the shared response.',
        at: '/paths/~1products/post/responses',
      },
    ],
  },
  {
    name: 'an update without both',
    given: { paths: { '/products/{product_id}': { put: { responses: { '413': null, '415': null } } } } },
    want: [
      {
        message:
          'A request body can be too large or of an unsupported type: add 413 and 415, by $ref to the shared response.',
        at: '/paths/~1products~1{product_id}/put/responses',
      },
    ],
  },
  {
    name: 'a body by reference',
    given: {
      paths: {
        '/time': {
          post: {
            requestBody: { $ref: '#/components/requestBodies/Time' },
            responses: {
              '301': { $ref: '#/components/responses/MovedPermanently' },
              '302': { $ref: '#/components/responses/Found' },
              '401': { $ref: '#/components/responses/Unauthorized' },
              '403': { $ref: '#/components/responses/Forbidden' },
              '406': { $ref: '#/components/responses/NotAcceptable' },
              '500': { $ref: '#/components/responses/InternalServerError' },
              '503': { $ref: '#/components/responses/ServiceUnavailable' },
              '509': { $ref: '#/components/responses/BandwidthLimitExceeded' },
              '400': { $ref: '#/components/responses/BadRequest' },
            },
          },
        },
      },
      components: { requestBodies: { Time: { content: {} } } },
    },
    want: [
      {
        message:
          'A request body can be too large or of an unsupported type: add 413 and 415, by $ref to the shared response.',
        at: '/paths/~1time/post/responses',
      },
    ],
  },
  {
    name: 'no body',
    given: { paths: { '/products/{product_id}': { delete: { responses: { '413': null, '415': null } } } } },
    want: [],
  },
]);
