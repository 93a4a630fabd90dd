import { testRule } from './test-rule.ts';

testRule('operation-delete-all-responses', [
  {
    name: 'a collection without 202',
    given: { paths: { '/products': { delete: { responses: { '202': null } } } } },
    want: [
      {
        message:
          'A DELETE of a collection is scheduled, unless it is empty: add 202, by $ref to the shared response.',
        at: '/paths/~1products/delete/responses',
      },
    ],
  },
  {
    name: 'a collection without both',
    given: { paths: { '/products': { delete: { responses: { '202': null, '204': null } } } } },
    want: [
      {
        message:
          'A DELETE of a collection is scheduled, unless it is empty: add 202 and 204, by $ref to the shared response.',
        at: '/paths/~1products/delete/responses',
      },
    ],
  },
  {
    name: 'a collection below one entry',
    given: {
      paths: {
        '/products/{product_id}/images': {
          post: {
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
        message:
          'A DELETE of a collection is scheduled, unless it is empty: add 202 and 204, by $ref to the shared response.',
        at: '/paths/~1products~1{product_id}~1images/delete/responses',
      },
    ],
  },
  {
    name: 'a path that is added to, and replaced as a whole',
    given: {
      paths: {
        '/connection': {
          post: { $ref: '#/paths/~1products/post' },
          put: { $ref: '#/paths/~1products~1{product_id}/put' },
          delete: { $ref: '#/paths/~1products~1{product_id}/delete' },
        },
      },
    },
    want: [],
  },
  {
    name: 'a path that nothing can be added to',
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
