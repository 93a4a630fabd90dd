import { expect, test } from 'vitest';
import { formatMoment, parseMoment } from '../../../scripts/mock/store/dates.ts';

const cases: readonly { given: string; want: string | undefined }[] = [
  { given: 'Fri, 21 Sep 2012 02:31:01 +0000', want: '2012-09-21T02:31:01Z' },
  { given: 'Thu, 20 Sep 2012 21:31:01 -0500', want: '2012-09-21T02:31:01Z' },
  { given: '1 Jan 2013 00:15 +0530', want: '2012-12-31T18:45:00Z' },
  { given: 'Tue, 15 Nov 2011 12:45:26 GMT', want: '2011-11-15T12:45:26Z' },
  { given: '2013', want: '2013-01-01T00:00:00Z' },
  { given: '2013-12', want: '2013-12-01T00:00:00Z' },
  { given: '2013-12-05', want: '2013-12-05T00:00:00Z' },
  { given: '2013-12-05T10:20', want: '2013-12-05T10:20:00Z' },
  { given: '2013-12-05T10:20:30', want: '2013-12-05T10:20:30Z' },
  { given: '2013-12-05T10:20:30.75Z', want: '2013-12-05T10:20:30Z' },
  { given: '2013-12-05T10:20:30+02:00', want: '2013-12-05T08:20:30Z' },
  { given: '2013-12-05T10:20:30-0200', want: '2013-12-05T12:20:30Z' },
  { given: '2013-12-05 10:20:30', want: '2013-12-05T10:20:30Z' },
  { given: '2012-02-29', want: '2012-02-29T00:00:00Z' },
  { given: 'Sat, 01 Jan 0049 00:00:00 +0000', want: '0049-01-01T00:00:00Z' },
  { given: '2013-02-29', want: undefined },
  { given: '2013-13', want: undefined },
  { given: '2013-00', want: undefined },
  { given: 'Fri, 31 Sep 2012 02:31:01 +0000', want: undefined },
  { given: 'Fri, 21 Sep 2012 24:00:00 +0000', want: undefined },
  { given: 'Fri, 21 Sep 2012 02:60:01 +0000', want: undefined },
  { given: 'Fri, 21 Sep 2012 02:31:61 +0000', want: undefined },
  { given: 'Fri, 21 Sep 2012 02:31:01 +0060', want: undefined },
  { given: '31 Dec 9999 23:59:59 -0500', want: undefined },
  { given: '1 Jan 0000 00:00:00 +0500', want: undefined },
  { given: 'yesterday', want: undefined },
  { given: '', want: undefined },
];

test.each(cases)('reads $given', ({ given, want }) => {
  const moment = parseMoment(given);
  expect(moment).toBe(want === undefined ? undefined : Date.parse(want));
});

test('writes the form of RFC 2822, in UTC, and reads it back', () => {
  const moment = Date.parse('2012-09-21T02:31:01Z');
  expect(formatMoment(moment)).toBe('Fri, 21 Sep 2012 02:31:01 +0000');
  expect(parseMoment(formatMoment(moment))).toBe(moment);
});

test('writes the form without a zone, and reads it back', () => {
  const moment = Date.parse('2019-02-04T08:15:00Z');
  expect(formatMoment(moment, 'plain')).toBe('2019-02-04 08:15:00');
  expect(parseMoment('2019-02-04 08:15:00')).toBe(moment);
});
