import { describe, expect, test } from 'vitest';
import { isRetryable, type RetryDelayOptions, responses, retryDelay } from '../../scripts/client/index.ts';

const NOW = Date.parse('Tue, 15 Nov 2011 12:45:26 GMT');
const METHODS = ['GET', 'PUT', 'DELETE', 'POST', 'PATCH'];

/** The methods whose requests may be sent again after a response of each policy. */
const RETRYABLE = {
  never: [],
  'after-delay': METHODS,
  'backoff-if-idempotent': ['GET', 'PUT', 'DELETE'],
} as const;

describe('isRetryable', () => {
  test.each(Object.entries(responses))('%s follows its policy', (code, { retry }) => {
    const answer = { status: Number(code), headers: {} };
    expect(METHODS.filter((method) => isRetryable(answer, method))).toEqual(RETRYABLE[retry]);
  });

  test('takes the lower case of the document', () => {
    expect(isRetryable({ status: 500, headers: {} }, 'put')).toBe(true);
  });

  test('takes a plain Response, and no code that the contract does not know', () => {
    expect(isRetryable(new Response('', { status: 503 }), 'POST')).toBe(true);
    expect(isRetryable(new Response('', { status: 429 }), 'GET')).toBe(false);
  });
});

describe('retryDelay', () => {
  test.each([
    { name: 'seconds', given: { 'Retry-After': 900 }, want: 900_000 },
    { name: 'seconds as text', given: new Headers({ 'retry-after': '900' }), want: 900_000 },
    { name: 'no seconds', given: { 'Retry-After': 0 }, want: 0 },
    { name: 'a date', given: { 'Retry-After': 'Tue, 15 Nov 2011 12:46:26 GMT' }, want: 60_000 },
    { name: 'a date of RFC 850', given: { 'Retry-After': 'Tuesday, 15-Nov-11 12:46:26 GMT' }, want: 60_000 },
    { name: 'a date of asctime', given: { 'Retry-After': 'Tue Nov 15 12:46:26 2011' }, want: 60_000 },
    { name: 'a date in the past', given: { 'Retry-After': 'Tue, 15 Nov 2011 12:00:00 GMT' }, want: 0 },
    { name: 'X-Retry-After alone', given: { 'X-Retry-After': 7 }, want: 7_000 },
    { name: 'the longer one', given: { 'Retry-After': 5, 'X-Retry-After': 7 }, want: 7_000 },
    { name: 'the longer one', given: { 'Retry-After': 9, 'X-Retry-After': 7 }, want: 9_000 },
    { name: 'the readable one', given: { 'Retry-After': 'soon', 'X-Retry-After': 7 }, want: 7_000 },
    { name: 'no longer than a timer', given: { 'Retry-After': 9_999_999_999 }, want: 2_147_483_647 },
    { name: 'a backoff without headers', given: {}, want: 1_000 },
    { name: 'a backoff for a fraction', given: { 'Retry-After': '1.5' }, want: 1_000 },
    { name: 'a backoff for a negative number', given: { 'Retry-After': '-5' }, want: 1_000 },
  ])('after-delay: $name', ({ given, want }) => {
    expect(retryDelay({ status: 503, headers: given }, { now: NOW })).toBe(want);
  });

  test('counts from the clock if nothing else is said', () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const delay = retryDelay({ status: 503, headers: { 'Retry-After': inAMinute } });
    expect(delay).toBeGreaterThan(0);
    expect(delay).toBeLessThanOrEqual(60_000);
  });

  test('a backoff doubles from one attempt to the next', () => {
    const answer = { status: 500, headers: {} };
    const delays = [1, 2, 3].map((attempt) => retryDelay(answer, { attempt }));
    expect([...delays, retryDelay(answer), retryDelay(answer, { attempt: 3, firstPause: 50 })]).toEqual([
      1_000, 2_000, 4_000, 1_000, 200,
    ]);
    expect(retryDelay(answer, { attempt: 99 })).toBe(2_147_483_647);
  });

  test.each([
    { name: 'no attempt', given: { attempt: Number.NaN }, want: 1_000 },
    { name: 'an attempt before the first', given: { attempt: -3 }, want: 1_000 },
    { name: 'an attempt that is a text', given: { attempt: 'second' }, want: 1_000 },
    { name: 'no first pause', given: { firstPause: Number.NaN }, want: 1_000 },
    { name: 'a negative first pause', given: { firstPause: -1 }, want: 1_000 },
    { name: 'a first pause of zero at any attempt', given: { firstPause: 0, attempt: Infinity }, want: 0 },
    { name: 'no end of attempts', given: { attempt: Infinity }, want: 2_147_483_647 },
    { name: 'no end of pauses', given: { firstPause: Infinity }, want: 2_147_483_647 },
    { name: 'nulls', given: { attempt: null, firstPause: null, now: null }, want: 1_000 },
  ])('a backoff is a number of milliseconds for $name', ({ given, want }) => {
    expect(retryDelay({ status: 500, headers: {} }, given as RetryDelayOptions)).toBe(want);
  });

  test('a clock that is none does not count', () => {
    const headers = { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() };
    expect(retryDelay({ status: 503, headers }, { now: Number.NaN })).toBeGreaterThan(50_000);
  });

  test('there is none where the contract sends nothing again', () => {
    expect(retryDelay({ status: 409, headers: { 'Retry-After': 5 } })).toBeUndefined();
    expect(retryDelay(new Response('', { status: 429 }))).toBeUndefined();
  });
});
