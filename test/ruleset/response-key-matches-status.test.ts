import { API_HEADERS } from './base-document.ts';
import { testRule } from './test-rule.ts';

testRule('response-key-matches-status', [
  {
    name: 'the response of another code',
    given: {
      paths: {
        '/products/{product_id}': {
          get: { responses: { '404': { $ref: '#/components/responses/Conflict' } } },
        },
      },
    },
    want: [
      {
        message:
          "A response answers with the code that its x-status names: 404 refers to the response for 409; refer to another, or use the key '409'.",
        at: '/paths/~1products~1{product_id}/get/responses',
      },
    ],
  },
  {
    name: 'a code outside of the contract for a response within it',
    given: {
      paths: {
        '/products/{product_id}': {
          get: { responses: { '410': { $ref: '#/components/responses/NotFound' } } },
        },
      },
    },
    want: [
      {
        message:
          "A response answers with the code that its x-status names: 410 refers to the response for 404; refer to another, or use the key '404'.",
        at: '/paths/~1products~1{product_id}/get/responses',
      },
    ],
  },
  {
    name: 'a typed response beside the generic one',
    given: {
      paths: { '/time': { get: { responses: { '200': { $ref: '#/components/responses/TimeOK' } } } } },
      components: {
        responses: {
          TimeOK: {
            description: 'The time.',
            'x-status': 200,
            'x-summary': 'OK',
            'x-retry': 'never',
            headers: Object.fromEntries(API_HEADERS.map((name) => [name, { required: true, schema: {} }])),
            content: { 'application/json': { examples: { now: { summary: 'Now', value: 1 } } } },
          },
        },
      },
    },
    want: [],
  },
]);
