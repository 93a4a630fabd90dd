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
        message:
          'The API gives this code headers of its own: add X-BC-ApiLimit-Remaining, X-Rate-Limit-Requests-Left, X-Rate-Limit-Requests-Quota, X-Rate-Limit-Time-Window-Ms, X-Rate-Limit-Time-Reset-Ms and X-BC-Store-Version (with required: true).',
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
    name: 'a version that may be missing',
    given: {
      components: {
        responses: { NotImplemented: { headers: { 'X-BC-Store-Version': { required: false } } } },
      },
    },
    want: [
      {
        message: 'The API gives this code headers of its own: add required: true to X-BC-Store-Version.',
        at: '/components/responses/NotImplemented/headers',
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
