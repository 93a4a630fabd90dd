import { expect, test } from 'vitest';
import { Clock } from '../../scripts/mock/clock.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const stoppedClock = () => new Clock(() => START, { stopped: true });

test.each([
  { given: { now: '2020-02-03T04:05:06Z' }, want: { now: '2020-02-03T04:05:06.000Z', stopped: true } },
  { given: { advance: '250ms' }, want: { now: '2026-01-01T00:00:00.250Z', stopped: true } },
  { given: { advance: '90s' }, want: { now: '2026-01-01T00:01:30.000Z', stopped: true } },
  { given: { advance: '2h' }, want: { now: '2026-01-01T02:00:00.000Z', stopped: true } },
  { given: { now: '2020-01-01', advance: '7d' }, want: { now: '2020-01-08T00:00:00.000Z', stopped: true } },
  { given: { stopped: false }, want: { now: '2026-01-01T00:00:00.000Z', stopped: false } },
])('$given', ({ given, want }) => {
  const clock = stoppedClock();
  clock.change(given);
  expect(clock.state).toEqual(want);
  clock.reset();
  expect(clock.state).toEqual(stoppedClock().state);
});

const aDate = 'It must be a date, "2026-11-28T12:00:00Z", from 1970 to 9999.';
const aTime = 'It must be a time, "250ms", "90s", "15m", "2h" or "7d".';
test.each([
  { given: { now: 'yesterday' }, want: { field: 'now', message: aDate } },
  { given: { now: '1969-12-31T23:59:59Z' }, want: { field: 'now', message: aDate } },
  { given: { now: 5 }, want: { field: 'now', message: aDate } },
  { given: { advance: '2 hours' }, want: { field: 'advance', message: aTime } },
  { given: { advance: '999999999d' }, want: { field: 'advance', message: aTime } },
  { given: { stopped: 'no' }, want: { field: 'stopped', message: 'It must be true or false.' } },
  {
    given: { later: '1h' },
    want: { field: 'later', message: "There is no 'later'; what can be set is now, advance, stopped." },
  },
  {
    given: [],
    want: { field: '', message: 'Send a JSON object with any of now, advance, stopped.' },
  },
])('$given is refused, and nothing has changed', ({ given, want }) => {
  const clock = stoppedClock();
  expect(() => clock.change(given)).toThrow(expect.objectContaining(want));
  expect(clock.state).toEqual(stoppedClock().state);
});

test('while it stands still nothing falls due; moved on, all that is due is done', () => {
  const clock = stoppedClock();
  const done: string[] = [];
  clock.after(60_000, () => done.push('a minute'));
  const forget = clock.after(60_000, () => done.push('forgotten'));
  clock.after(3_600_000, () => done.push('an hour'));
  forget();
  clock.change({ advance: '59s' });
  expect(done).toEqual([]);
  clock.change({ advance: '1s' });
  expect(done).toEqual(['a minute']);
  clock.change({ now: '2027-01-01' });
  expect(done).toEqual(['a minute', 'an hour']);
});

test('the time that it stood still has not passed for it', () => {
  let base = START;
  const clock = new Clock(() => base);
  clock.change({ stopped: true });
  base += 3_600_000;
  expect(clock.state).toEqual({ now: '2026-01-01T00:00:00.000Z', stopped: true });
  clock.change({ stopped: false });
  base += 60_000;
  expect(clock.state).toEqual({ now: '2026-01-01T00:01:00.000Z', stopped: false });
  clock.reset();
  expect(clock.state).toEqual({ now: '2026-01-01T01:01:00.000Z', stopped: false });
});
