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
  expect(parseHttpDate(given)).toBe(want);
});

test('it is written in the preferred form', () => {
  expect(formatHttpDate(moment + 999)).toBe('Sun, 06 Nov 1994 08:49:37 GMT');
});
