import { expect, test } from 'vitest';
import { Quota } from '../../scripts/mock/quota.ts';

interface Step {
  /** Seconds. */
  readonly at: number;
  readonly limit: number;
  readonly want: Omit<ReturnType<Quota['take']>, 'limit'>;
}

/** `seconds` until there is one more. */
const left = (remaining: number, seconds: number) => ({ remaining, reset: seconds * 1000, isRefused: false });
const wait = (seconds: number) => ({ remaining: 0, reset: seconds * 1000, isRefused: true });

test.each<{ name: string; steps: readonly Step[] }>([
  {
    name: 'it counts down, refuses, and lets one in for each that has left the hour',
    steps: [
      { at: 0, limit: 2, want: left(1, 3_600) },
      { at: 10, limit: 2, want: left(0, 3_590) },
      { at: 10, limit: 2, want: wait(3_590) },
      { at: 3_599, limit: 2, want: wait(1) },
      { at: 3_600, limit: 2, want: left(0, 10) },
      { at: 3_600, limit: 2, want: wait(10) },
      { at: 3_610, limit: 2, want: left(0, 3_590) },
    ],
  },
  {
    name: 'fractions of a second are those of the second',
    steps: [
      { at: 0.75, limit: 1, want: left(0, 3_599.25) },
      { at: 3_599.75, limit: 1, want: wait(0.25) },
      { at: 3_600, limit: 1, want: left(0, 3_600) },
    ],
  },
  {
    name: 'what is refused does not count',
    steps: [
      { at: 0, limit: 1, want: left(0, 3_600) },
      { at: 1_000, limit: 1, want: wait(2_600) },
      { at: 3_600, limit: 1, want: left(0, 3_600) },
    ],
  },
  { name: 'a limit of none', steps: [{ at: 5, limit: 0, want: wait(3_600) }] },
  {
    name: 'a limit that is lowered waits for enough of them to leave',
    steps: [
      { at: 0, limit: 9, want: left(8, 3_600) },
      { at: 100, limit: 9, want: left(7, 3_500) },
      { at: 200, limit: 9, want: left(6, 3_400) },
      { at: 300, limit: 1, want: wait(3_500) },
      { at: 300, limit: 2, want: wait(3_400) },
      { at: 300, limit: 4, want: left(0, 3_300) },
    ],
  },
  {
    name: 'an hour later all is forgotten',
    steps: [
      { at: 0, limit: 3, want: left(2, 3_600) },
      { at: 0, limit: 3, want: left(1, 3_600) },
      { at: 7_200, limit: 3, want: left(2, 3_600) },
    ],
  },
])('$name', ({ steps }) => {
  const quota = new Quota();
  const got = steps.map(({ at, limit }) => quota.take(limit, at * 1000));
  expect(got).toEqual(steps.map(({ limit, want }) => ({ limit, ...want })));
});
