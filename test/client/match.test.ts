import { expect, test } from 'vitest';
import { match, type ResponseOf } from '../../scripts/client/index.ts';

type Deleted = ResponseOf<'/products/{product_id}', 'delete'>;

/** An answer of which only the status counts. */
function answer(status: number): Deleted {
  return { status, headers: {}, body: undefined } as unknown as Deleted;
}

function name(deleted: Deleted): string {
  return match(deleted, {
    204: () => 'the 204',
    '3xx': ({ status }) => `a ${status} of 3xx`,
    404: () => 'the 404',
    '4xx': ({ status }) => `a ${status} of 4xx`,
    '5xx': ({ status }) => `a ${status} of 5xx`,
  });
}

test.each([
  { given: 204, want: 'the 204' },
  { given: 302, want: 'a 302 of 3xx' },
  { given: 404, want: 'the 404' },
  { given: 400, want: 'a 400 of 4xx' },
  { given: 509, want: 'a 509 of 5xx' },
])('$given goes to $want', ({ given, want }) => {
  expect(name(answer(given))).toBe(want);
});

test('an answer that the compiler would not let through has no handler', () => {
  expect(() => name(answer(101))).toThrow(new TypeError('There is no handler for 101.'));
});
