import { testRule } from './test-rule.ts';

testRule('operation-conditional-responses', [
  {
    name: 'a header by reference',
    given: { paths: { '/products': { get: { responses: { '304': null } } } } },
    want: [
      {
        message: 'If-Modified-Since can meet an unchanged resource: add 304, by $ref to the shared response.',
        at: '/paths/~1products/get/responses',
      },
    ],
  },
  {
    name: 'a header of the path item, in lower case',
    given: {
      paths: {
        '/time': {
          parameters: [{ name: 'if-modified-since', in: 'header', schema: { type: 'string' } }],
          get: { responses: { '400': { $ref: '#/components/responses/BadRequest' } } },
        },
      },
    },
    want: [
      {
        message: 'If-Modified-Since can meet an unchanged resource: add 304, by $ref to the shared response.',
        at: '/paths/~1time/get/responses',
      },
    ],
  },
  {
    name: 'a query parameter of that name',
    given: {
      paths: {
        '/time': {
          get: {
            parameters: [{ name: 'If-Modified-Since', in: 'query', schema: { type: 'string' } }],
            responses: { '400': { $ref: '#/components/responses/BadRequest' } },
          },
        },
      },
    },
    want: [],
  },
]);
