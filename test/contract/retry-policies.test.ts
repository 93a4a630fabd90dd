import { expect, test } from 'vitest';
import { listRetryPolicies, retryPolicyOf } from '../../scripts/contract/retry-policies.ts';
import { SMALL_DOCUMENT } from './small-document.ts';

test('the closed set of policies', () => {
  expect(listRetryPolicies(SMALL_DOCUMENT)).toEqual([
    { name: 'never', description: 'Do not.' },
    { name: 'later', description: 'Wait first.' },
  ]);
});

test('the policy of a response', () => {
  expect(retryPolicyOf(SMALL_DOCUMENT, { description: '', 'x-retry': 'later' })).toEqual({
    name: 'later',
    description: 'Wait first.',
  });
});

test('a policy that the document does not define', () => {
  expect(() => retryPolicyOf(SMALL_DOCUMENT, { description: '', 'x-retry': 'always' })).toThrow(
    new Error('The document has no retry policy always.'),
  );
});
