import { testRule } from './test-rule.ts';

testRule('operation-list-responses', [
  {
    name: 'a list that takes a limit',
    given: { paths: { '/products': { get: { responses: { '204': null } } } } },
    want: [
      {
        message:
          'A list can be empty and can be asked for too much: add 204, by $ref to the shared response.',
        at: '/paths/~1products/get/responses',
      },
    ],
  },
  {
    name: 'a limit by reference, where entries have no path of their own',
    given: {
      paths: {
        '/times': {
          get: {
            parameters: [{ $ref: '#/components/parameters/Limit' }],
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
            },
          },
        },
      },
      components: { parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } } },
    },
    want: [
      {
        message:
          'A list can be empty and can be asked for too much: add 204 and 413, by $ref to the shared response.',
        at: '/paths/~1times/get/responses',
      },
    ],
  },
  {
    name: 'no limit, but a path for each entry',
    given: { paths: { '/products': { get: { parameters: [], responses: { '413': null } } } } },
    want: [
      {
        message:
          'A list can be empty and can be asked for too much: add 413, by $ref to the shared response.',
        at: '/paths/~1products/get/responses',
      },
    ],
  },
  {
    name: 'a limit that is a header',
    given: {
      paths: {
        '/time': {
          get: {
            parameters: [{ name: 'limit', in: 'header', schema: { type: 'integer' } }],
            responses: { '400': { $ref: '#/components/responses/BadRequest' } },
          },
        },
      },
    },
    want: [],
  },
  {
    name: 'a single resource',
    given: { paths: { '/products/{product_id}': { get: { responses: { '204': null, '413': null } } } } },
    want: [],
  },
]);
