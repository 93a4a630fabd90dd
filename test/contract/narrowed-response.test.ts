import { expect, test } from 'vitest';
import { narrowedName } from '../../scripts/contract/narrowed-response.ts';

test.each([
  { name: 'one cause', kept: ['a-b'], want: 'ConflictAB' },
  { name: 'two of three', kept: ['a-b', 'c'], want: 'ConflictABOrC' },
  { name: 'all but one', kept: ['a-b', 'c', 'd'], want: 'ConflictExceptE' },
])('$name', ({ kept, want }) => {
  expect(narrowedName('Conflict', kept, ['a-b', 'c', 'd', 'e'])).toBe(want);
});
