import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WarmUp } from '../../scripts/mock/warm-up.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Three steps, and how many of them are done. */
function threeSteps() {
  const done: number[] = [];
  const warmUp = new WarmUp(
    (function* () {
      for (const step of [1, 2, 3]) yield done.push(step);
    })(),
  );
  return { done, warmUp };
}

test('it does nothing for a second, then a step at a time, and ends', () => {
  const { done, warmUp } = threeSteps();
  warmUp.start();
  vi.advanceTimersByTime(999);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(50);
  expect(done).toEqual([1, 2]);
  vi.runAllTimers();
  expect(done).toEqual([1, 2, 3]);
  expect(vi.getTimerCount()).toBe(0);
});

test('it waits while something is asked for', () => {
  const { done, warmUp } = threeSteps();
  warmUp.start();
  for (let turn = 0; turn < 50; turn += 1) {
    warmUp.postpone();
    vi.advanceTimersByTime(50);
  }
  expect(done).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(done).toEqual([1]);
});

test('it can be stopped', () => {
  const { done, warmUp } = threeSteps();
  warmUp.start();
  vi.advanceTimersByTime(1_000);
  warmUp.stop();
  expect(vi.getTimerCount()).toBe(0);
  expect(done).toEqual([1]);
});

test('what cannot be made ends it, and nothing else', () => {
  const warmUp = new WarmUp(
    // biome-ignore lint/correctness/useYield: it fails before it could.
    (function* () {
      throw new Error('no schema');
    })(),
  );
  warmUp.start();
  vi.runAllTimers();
  expect(vi.getTimerCount()).toBe(0);
});
