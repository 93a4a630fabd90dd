import { testRule } from './test-rule.ts';

testRule('response-api-headers', [
  {
    name: 'no count of the requests that are left',
    given: { components: { responses: { OK: { headers: { 'X-BC-ApiLimit-Remaining': null } } } } },
    want: [
      {
        message: 'The API gives this code headers of its own: add X-BC-ApiLimit-Remaining.',
        at: '/components/responses/OK/headers',
      },
    ],
  },
  {
    name: 'no headers at all',
    given: { components: { responses: { NoContent: { headers: null } } } },
    want: [
      {
        message: 'The API gives this code headers of its own: add X-BC-ApiLimit-Remaining.',
        at: '/components/responses/NoContent',
      },
    ],
  },
  {
    name: 'two missing',
    given: {
      components: {
        responses: {
          BandwidthLimitExceeded: { headers: { 'X-BC-ApiLimit-Remaining': null, 'X-Retry-After': null } },
        },
      },
    },
    want: [
      {
        message: 'The API gives this code headers of its own: add X-BC-ApiLimit-Remaining and X-Retry-After.',
        at: '/components/responses/BandwidthLimitExceeded/headers',
      },
    ],
  },
  {
    name: 'codes that are answered before the credentials are known',
    given: {
      components: {
        responses: {
          Unauthorized: { headers: { 'X-BC-ApiLimit-Remaining': null } },
          MovedPermanently: { headers: { 'X-BC-ApiLimit-Remaining': null } },
          ServiceUnavailable: { headers: { 'X-BC-ApiLimit-Remaining': null } },
        },
      },
    },
    want: [],
  },
]);
