import { testRule } from './test-rule.ts';

testRule('operation-common-responses', [
  {
    name: 'an operation without one of them',
    given: { paths: { '/time': { get: { responses: { '509': null } } } } },
    want: [
      {
        message: 'Any request can be answered so: add 509, by $ref to the shared response.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'an operation without several of them',
    given: { paths: { '/time': { get: { responses: { '301': null, '302': null, '503': null } } } } },
    want: [
      {
        message: 'Any request can be answered so: add 301, 302 and 503, by $ref to the shared response.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'two operations, one finding each',
    given: {
      paths: {
        '/time': { get: { responses: { '406': null } } },
        '/products': { delete: { responses: { '500': null } } },
      },
    },
    want: [
      {
        message: 'Any request can be answered so: add 500, by $ref to the shared response.',
        at: '/paths/~1products/delete/responses',
      },
      {
        message: 'Any request can be answered so: add 406, by $ref to the shared response.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'an operation that documents no responses at all',
    given: { paths: { '/ping': { head: { responses: null } } } },
    want: [
      {
        message:
          'Any request can be answered so: add 301, 302, 401, 403, 406, 500, 503 and 509, by $ref to the shared response.',
        at: '/paths/~1ping/head',
      },
    ],
  },
  {
    name: 'what is no operation: an extension and a summary',
    given: { paths: { 'x-note': { get: {} }, '/time': { summary: 'Time', 'x-get': {} } } },
    want: [],
  },
]);
