import { testRule } from './test-rule.ts';

testRule('operation-create-responses', [
  {
    name: 'a create without 409',
    given: { paths: { '/products': { post: { responses: { '409': null } } } } },
    want: [
      {
        message:
          'A POST with a body on a collection creates, or conflicts with what exists: add 409, by $ref to the shared response.',
        at: '/paths/~1products/post/responses',
      },
    ],
  },
  {
    name: 'a create without both',
    given: { paths: { '/products': { post: { responses: { '201': null, '409': null } } } } },
    want: [
      {
        message:
          'A POST with a body on a collection creates, or conflicts with what exists: add 201 and 409, by $ref to the shared response.',
        at: '/paths/~1products/post/responses',
      },
    ],
  },
  {
    name: 'a create that spells out its causes, none of them a conflict',
    given: {
      paths: {
        '/products': {
          post: { 'x-causes': { '403': ['forbidden'] }, responses: { '201': null, '409': null } },
        },
      },
    },
    want: [
      {
        message:
          'A POST with a body on a collection creates, or conflicts with what exists: add 201, by $ref to the shared response.',
        at: '/paths/~1products/post/responses',
      },
    ],
  },
  {
    name: 'a POST without a body',
    given: {
      paths: { '/products': { post: { requestBody: null, responses: { '201': null, '409': null } } } },
    },
    want: [],
  },
  {
    name: 'a POST that is no create, below one entry',
    given: {
      paths: {
        '/products/{product_id}/validate': {
          post: {
            requestBody: { content: {} },
            responses: {
              '301': { $ref: '#/components/responses/MovedPermanently' },
              '302': { $ref: '#/components/responses/Found' },
              '401': { $ref: '#/components/responses/Unauthorized' },
              '403': { $ref: '#/components/responses/Forbidden' },
              '406': { $ref: '#/components/responses/NotAcceptable' },
              '500': { $ref: '#/components/responses/InternalServerError' },
              '503': { $ref: '#/components/responses/ServiceUnavailable' },
              '509': { $ref: '#/components/responses/BandwidthLimitExceeded' },
              '200': { $ref: '#/components/responses/OK' },
              '400': { $ref: '#/components/responses/BadRequest' },
              '404': { $ref: '#/components/responses/NotFound' },
              '413': { $ref: '#/components/responses/RequestEntityTooLarge' },
              '415': { $ref: '#/components/responses/UnsupportedMediaType' },
            },
          },
        },
      },
    },
    want: [],
  },
]);
