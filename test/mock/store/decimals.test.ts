import { expect, test } from 'vitest';
import { fromUnits, isWritten, toUnits } from '../../../scripts/mock/store/decimals.ts';

const cases: readonly { given: number | string; places: number; want: string }[] = [
  { given: 89, places: 4, want: '89.0000' },
  { given: 12.95, places: 4, want: '12.9500' },
  { given: '12.95', places: 4, want: '12.9500' },
  { given: '007', places: 4, want: '7.0000' },
  { given: '0.00005', places: 4, want: '0.0001' },
  { given: '0.00004', places: 4, want: '0.0000' },
  { given: '9.99995', places: 4, want: '10.0000' },
  { given: 1.00005, places: 4, want: '1.0001' },
  { given: '-1.23456', places: 4, want: '-1.2346' },
  { given: '-0.00001', places: 4, want: '0.0000' },
  { given: -0, places: 4, want: '0.0000' },
  { given: -0.5, places: 4, want: '-0.5000' },
  { given: 1e-7, places: 4, want: '0.0000' },
  { given: 1e-7, places: 10, want: '0.0000001000' },
  { given: 1e21, places: 4, want: '1000000000000000000000.0000' },
  { given: '99999999999999999999.9999', places: 4, want: '99999999999999999999.9999' },
  { given: '1', places: 10, want: '1.0000000000' },
];

test.each(cases)('writes $given with $places decimals', ({ given, places, want }) => {
  expect(fromUnits(toUnits(given, places), places)).toBe(want);
});

test.each(cases)('tells whether $given, and what becomes of it, is written so', ({ given, places, want }) => {
  expect([isWritten(given, places), isWritten(want, places)]).toEqual([
    given === want,
    !want.startsWith('-'),
  ]);
});
