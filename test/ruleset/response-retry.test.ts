import { testRule } from './test-rule.ts';

testRule('response-retry', [
  {
    name: 'no policy',
    given: { components: { responses: { Conflict: { 'x-retry': null } } } },
    want: [
      {
        message:
          'A client decides by x-retry what to do next: set it to never, after-delay or backoff-if-idempotent.',
        at: '/components/responses/Conflict',
      },
    ],
  },
  {
    name: 'a policy outside of the set',
    given: { components: { responses: { Conflict: { 'x-retry': 'always' } } } },
    want: [
      {
        message:
          'A client decides by x-retry what to do next: set it to never, after-delay or backoff-if-idempotent.',
        at: '/components/responses/Conflict/x-retry',
      },
    ],
  },
  {
    name: 'a list of policies',
    given: { components: { responses: { Conflict: { 'x-retry': ['never'] } } } },
    want: [
      {
        message:
          'A client decides by x-retry what to do next: set it to never, after-delay or backoff-if-idempotent.',
        at: '/components/responses/Conflict/x-retry',
      },
    ],
  },
  {
    name: 'another policy of the set',
    given: { components: { responses: { ServiceUnavailable: { 'x-retry': 'after-delay' } } } },
    want: [],
  },
]);
