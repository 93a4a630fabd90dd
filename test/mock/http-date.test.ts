import { expect, test } from 'vitest';
import { formatHttpDate, parseHttpDate } from '../../scripts/mock/http-date.ts';

const moment = Date.UTC(1994, 10, 6, 8, 49, 37);

test.each([
  // The three forms of RFC 9110, section 5.6.7.
  { given: 'Sun, 06 Nov 1994 08:49:37 GMT', want: moment },
  { given: 'Sunday, 06-Nov-94 08:49:37 GMT', want: moment },
  { given: 'Sun Nov  6 08:49:37 1994', want: moment },
  { given: 'Sun Nov 16 08:49:37 1994', want: Date.UTC(1994, 10, 16, 8, 49, 37) },
  { given: 'Thursday, 07-Mar-19 00:00:00 GMT', want: Date.UTC(2019, 2, 7) },
  { given: undefined, want: undefined },
  { given: '', want: undefined },
  { given: 'today', want: undefined },
  { given: '1994-11-06T08:49:37Z', want: undefined },
  { given: '784111777', want: undefined },
  { given: 'Sun, 06 Nov 1994 08:49:37 +0000', want: undefined },
  { given: 'Sun, 6 Nov 1994 08:49:37 GMT', want: undefined },
  { given: 'Sun, 06 Nov 1994 25:49:37 GMT', want: undefined },
  { given: 'Sun, 06 Foo 1994 08:49:37 GMT', want: undefined },
  { given: 'Tue, 30 Feb 2016 00:00:00 GMT', want: undefined },
])('$given', ({ given, want }) => {
  expect(parseHttpDate(given, Date.UTC(2026, 0, 1))).toBe(want);
});

// A time more than 50 years ahead is one of the past; one less than 50 years ahead is not.
test.each([
  { now: 2026, year: '70', want: 2070 },
  { now: 2026, year: '75', want: 2075 },
  { now: 2026, year: '77', want: 1977 },
  { now: 2026, year: '94', want: 1994 },
  { now: 2060, year: '05', want: 2105 },
  { now: 2060, year: '11', want: 2011 },
  { now: 1999, year: '05', want: 2005 },
  { now: 1994, year: '94', want: 1994 },
])('in $now the year $year is $want', ({ now, year, want }) => {
  const time = parseHttpDate(`Monday, 01-Mar-${year} 00:00:00 GMT`, Date.UTC(now, 2, 1));
  expect(new Date(time ?? Number.NaN).getUTCFullYear()).toBe(want);
});

test.each([
  { at: '00:00:00', want: 2076 },
  { at: '00:00:01', want: 1976 },
])('50 years ahead to the second: $at', ({ at, want }) => {
  const time = parseHttpDate(`Sunday, 01-Mar-76 ${at} GMT`, Date.UTC(2026, 2, 1));
  expect(new Date(time ?? Number.NaN).getUTCFullYear()).toBe(want);
});

test.each([
  { given: 'Tuesday, 29-Feb-00 00:00:00 GMT', now: 2026, want: Date.UTC(2000, 1, 29) },
  { given: 'Monday, 29-Feb-00 00:00:00 GMT', now: 2099, want: undefined },
])('$given in $now', ({ given, now, want }) => {
  expect(parseHttpDate(given, Date.UTC(now, 0, 1))).toBe(want);
});

test('it is written in the preferred form', () => {
  expect(formatHttpDate(moment + 999)).toBe('Sun, 06 Nov 1994 08:49:37 GMT');
});
