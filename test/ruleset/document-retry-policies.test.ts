import { testRule } from './test-rule.ts';

testRule('document-retry-policies', [
  {
    name: 'a policy without a text',
    given: { 'x-retry-policies': { never: '' } },
    want: [
      {
        message: 'x-retry-policies explains the closed set of policies: add a text for never.',
        at: '/x-retry-policies',
      },
    ],
  },
  {
    name: 'a policy outside of the set, and one missing',
    given: { 'x-retry-policies': { never: null, always: 'Again.' } },
    want: [
      {
        message: 'x-retry-policies explains the closed set of policies: add a text for never.',
        at: '/x-retry-policies',
      },
      {
        message: 'x-retry-policies explains the closed set of policies: remove always.',
        at: '/x-retry-policies',
      },
    ],
  },
  {
    name: 'a document that leaves the explaining to another',
    given: { 'x-retry-policies': null },
    want: [],
  },
]);
