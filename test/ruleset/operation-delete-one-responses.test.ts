import { testRule } from './test-rule.ts';

testRule('operation-delete-one-responses', [
  {
    name: 'an entry of a collection',
    given: { paths: { '/products/{product_id}': { delete: { responses: { '204': null } } } } },
    want: [
      {
        message: 'A DELETE of one resource leaves nothing to send: add 204, by $ref to the shared response.',
        at: '/paths/~1products~1{product_id}/delete/responses',
      },
    ],
  },
  {
    name: 'a part of an entry',
    given: {
      paths: {
        '/products/{product_id}/image': {
          delete: {
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
              '404': { $ref: '#/components/responses/NotFound' },
            },
          },
        },
      },
    },
    want: [
      {
        message: 'A DELETE of one resource leaves nothing to send: add 204, by $ref to the shared response.',
        at: '/paths/~1products~1{product_id}~1image/delete/responses',
      },
    ],
  },
  {
    name: 'a DELETE without a path parameter',
    given: {
      paths: {
        '/cart': {
          delete: {
            responses: {
              '301': { $ref: '#/components/responses/MovedPermanently' },
              '302': { $ref: '#/components/responses/Found' },
              '401': { $ref: '#/components/responses/Unauthorized' },
              '403': { $ref: '#/components/responses/Forbidden' },
              '406': { $ref: '#/components/responses/NotAcceptable' },
              '500': { $ref: '#/components/responses/InternalServerError' },
              '503': { $ref: '#/components/responses/ServiceUnavailable' },
              '509': { $ref: '#/components/responses/BandwidthLimitExceeded' },
            },
          },
        },
      },
    },
    want: [],
  },
]);
