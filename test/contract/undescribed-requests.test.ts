import { expect, test } from 'vitest';
import type { UndescribedRequest } from '../../scripts/contract/openapi-document.ts';
import { listUndescribedRequests } from '../../scripts/contract/undescribed-requests.ts';
import { SMALL_DOCUMENT } from './small-document.ts';

function withEntry(entry: Partial<UndescribedRequest>) {
  const whole = {
    description: '',
    response: { $ref: '#/components/responses/NotFound' },
    cause: '',
    ...entry,
  };
  return { ...SMALL_DOCUMENT, 'x-undescribed-requests': { planted: whole } };
}

test('an entry comes with its response, its code and its cause', () => {
  const response = SMALL_DOCUMENT.components?.responses?.NotFound;
  expect(listUndescribedRequests(SMALL_DOCUMENT)).toEqual([
    {
      name: 'no-such-route',
      description: 'A path that is not there.',
      component: 'NotFound',
      status: 404,
      response,
      cause: {
        name: 'no-such-route',
        summary: 'No route matches',
        mediaType: 'application/json',
        value: [{ status: 404, message: 'route' }],
      },
    },
  ]);
});

test('a cause that the response does not have', () => {
  expect(() => listUndescribedRequests(withEntry({ cause: 'no-such-cause' }))).toThrow(
    new Error('x-undescribed-requests.planted: NotFound has no cause no-such-cause.'),
  );
});
