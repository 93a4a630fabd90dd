import { testRule } from './test-rule.ts';

testRule('operation-path-parameter-responses', [
  {
    name: 'a parameter of the path item',
    given: { paths: { '/products/{product_id}': { put: { responses: { '404': null } } } } },
    want: [
      {
        message: 'A path parameter can name what does not exist: add 404, by $ref to the shared response.',
        at: '/paths/~1products~1{product_id}/put/responses',
      },
    ],
  },
  {
    name: 'a parameter of the operation, by reference',
    given: {
      paths: {
        '/stores/{hash}': {
          get: {
            parameters: [{ $ref: '#/components/parameters/Hash' }],
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
      components: {
        parameters: { Hash: { name: 'hash', in: 'path', required: true, schema: { type: 'string' } } },
      },
    },
    want: [
      {
        message: 'A path parameter can name what does not exist: add 404, by $ref to the shared response.',
        at: '/paths/~1stores~1{hash}/get/responses',
      },
    ],
  },
  {
    name: 'a template whose parameter is not described',
    given: {
      paths: {
        '/stores/{hash}': {
          get: {
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
            },
          },
        },
      },
    },
    want: [
      {
        message: 'A path parameter can name what does not exist: add 404, by $ref to the shared response.',
        at: '/paths/~1stores~1{hash}/get/responses',
      },
    ],
  },
  {
    name: 'parameters, but none in the path',
    given: { paths: { '/products': { get: { responses: { '404': null } } } } },
    want: [],
  },
]);
