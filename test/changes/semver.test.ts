import { expect, test } from 'vitest';
import { greatestImpact, isAtLeast, nextVersion } from '../../scripts/changes/semver.ts';

test.each([
  { given: ['1.2.3', 'none'], want: '1.2.3' },
  { given: ['1.2.3', 'patch'], want: '1.2.4' },
  { given: ['1.2.3', 'minor'], want: '1.3.0' },
  { given: ['1.2.3', 'major'], want: '2.0.0' },
  { given: ['0.2.3', 'patch'], want: '0.2.4' },
  { given: ['0.2.3', 'minor'], want: '0.3.0' },
  { given: ['0.2.3', 'major'], want: '0.3.0' },
] as const)('$given leads to $want', ({ given: [version, impact], want }) => {
  expect(nextVersion(version, impact)).toBe(want);
});

test.each([
  { given: ['1.2.3', '1.2.3'], want: true },
  { given: ['1.10.0', '1.9.9'], want: true },
  { given: ['2.0.0', '1.9.9'], want: true },
  { given: ['1.2.3', '1.2.4'], want: false },
  { given: ['0.9.9', '1.0.0'], want: false },
] as const)('$given.0 is at least $given.1: $want', ({ given: [version, other], want }) => {
  expect(isAtLeast(version, other)).toBe(want);
});

test('the greatest impact is that of the whole', () => {
  expect([greatestImpact([]), greatestImpact(['patch', 'major', 'minor'])]).toEqual(['none', 'major']);
});

test('what is no version is refused', () => {
  expect(() => nextVersion('1.2', 'patch')).toThrow(
    new Error('1.2 is no version: use three numbers, such as 1.2.3.'),
  );
});
