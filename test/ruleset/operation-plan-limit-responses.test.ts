import { testRule } from './test-rule.ts';

testRule('operation-plan-limit-responses', [
  {
    name: 'an operation with a limit',
    given: { paths: { '/products': { post: { responses: { '507': null } } } } },
    want: [
      {
        message: 'The limit of the plan can be reached: add 507, by $ref to the shared response.',
        at: '/paths/~1products/post/responses',
      },
    ],
  },
  {
    name: 'an operation without a limit',
    given: { paths: { '/products': { post: { 'x-limits': null, responses: { '507': null } } } } },
    want: [],
  },
]);
