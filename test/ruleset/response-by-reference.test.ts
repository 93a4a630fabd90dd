import { testRule } from './test-rule.ts';

testRule('response-by-reference', [
  {
    name: 'an error inline',
    given: {
      paths: {
        '/products/{product_id}': {
          get: { responses: { '404': { $ref: null, description: 'Gone missing.' } } },
        },
      },
    },
    want: [
      {
        message:
          'A response is defined once, for all operations: move 404 to a response component and put a $ref to it here.',
        at: '/paths/~1products~1{product_id}/get/responses',
      },
    ],
  },
  {
    name: 'a success inline',
    given: {
      paths: { '/time': { get: { responses: { '200': { $ref: null, description: 'Gone missing.' } } } } },
    },
    want: [
      {
        message:
          'A response is defined once, for all operations: move 200 to a response component and put a $ref to it here.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'a response that is null',
    given: { paths: { '/time': { get: { responses: { '200': 'OK' } } } } },
    want: [
      {
        message:
          'A response is defined once, for all operations: move 200 to a response component and put a $ref to it here.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'a reference to what is no shared response',
    given: {
      paths: { '/time': { get: { responses: { '200': { $ref: '#/components/schemas/Product' } } } } },
    },
    want: [
      {
        message:
          'A response is defined once, for all operations: the $ref of 200 must lead to #/components/responses/\u2026 or to the file of a response.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'an extension among the responses',
    given: { paths: { '/time': { get: { responses: { 'x-note': 'free text' } } } } },
    want: [],
  },
  {
    name: 'an inline response that others refer to, once',
    given: {
      paths: {
        '/products': {
          get: { responses: { '400': { $ref: null, description: 'Wrong.' } } },
          post: { responses: { '400': { $ref: '#/paths/~1products/get/responses/400' } } },
        },
        '/products/{product_id}': {
          get: { responses: { '400': { $ref: '#/paths/~1products/get/responses/400' } } },
        },
      },
    },
    want: [
      {
        message:
          'A response is defined once, for all operations: move 400 to a response component and put a $ref to it here.',
        at: '/paths/~1products/get/responses',
      },
    ],
  },
  {
    name: 'an inline response that extends a shared one',
    given: {
      paths: {
        '/time': { get: { responses: { '200': { $ref: null, 'x-extends': 'OK', description: 'Now.' } } } },
      },
    },
    want: [],
  },
]);
