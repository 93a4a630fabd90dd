import { expect, test } from 'vitest';
import { Recent } from '../../scripts/mock/recent.ts';

const overhead = 100;

function remember(
  limit: number,
  entries: readonly (readonly [key: string, value: string])[],
): Recent<string> {
  const recent = new Recent<string>(limit, (value) => value.length);
  for (const [key, value] of entries) recent.set(key, value);
  return recent;
}

test.each([
  { name: 'within the limit all stay', limit: 1_000, want: ['a', 'b', 'c'] },
  { name: 'the first goes for the last', limit: 2 * (overhead + 11), want: ['b', 'c'] },
  { name: 'what is larger than the limit is not kept', limit: 10, want: [] },
])('$name', ({ limit, want }) => {
  const value = 'x'.repeat(10);
  const recent = remember(limit, [
    ['a', value],
    ['b', value],
    ['c', value],
  ]);
  expect(['a', 'b', 'c'].filter((key) => recent.get(key) === value)).toEqual(want);
  expect(recent.characters).toBe(want.length * (overhead + 11));
});

test('what is set again counts once', () => {
  const recent = remember(1_000, [
    ['a', 'x'],
    ['a', 'xyz'],
  ]);
  expect([recent.get('a'), recent.characters]).toEqual(['xyz', overhead + 4]);
});

test('however long the keys are, they stay within the limit', () => {
  const recent = new Recent<string>(1_000_000, (value) => value.length);
  for (let count = 0; count < 2_000; count += 1) recent.set(`${count} ${'k'.repeat(16_384)}`, 'v');
  expect(recent.characters).toBeLessThanOrEqual(1_000_000);
  expect(recent.get(`1999 ${'k'.repeat(16_384)}`)).toBe('v');
});
