import { expect, test } from 'vitest';
import type { AnswerExpectation } from '../../scripts/docs/model/answer-expectations.ts';
import { type Check, compareAnswer } from '../../scripts/docs/page/compare-answer.ts';

const EXPECTED: AnswerExpectation = {
  status: 503,
  definition: 'Service Unavailable',
  component: 'ServiceUnavailable',
  headers: [
    { name: 'Retry-After', component: 'Retry-After', required: true, example: '900' },
    { name: 'X-Left', component: undefined, required: false, example: '7' },
  ],
  mediaType: 'application/json',
  example: [{ status: 503 }],
};

/** A check that finds a fault unless the value is as it wants it. */
function check(isRight: (value: unknown) => boolean, instancePath: string, message: string): Check {
  return Object.assign(isRight, { errors: [{ instancePath, message }] });
}

const CHECKS = {
  bodies: { ServiceUnavailable: check((body) => Array.isArray(body), '/0', 'must be array') },
  headers: {
    'Retry-After': check(
      (field) => (field as { value: string }).value !== 'soon',
      '/value',
      'must be integer',
    ),
  },
};

const ANSWER = {
  status: 503,
  headers: {
    'content-type': 'Application/JSON; charset=utf-8',
    'retry-after': '5',
    date: 'today',
    'access-control-allow-origin': '*',
  },
  body: '[{"status":503}]',
};

test('an answer that keeps the contract', () => {
  const { faults, headers, otherHeaders, status } = compareAnswer(EXPECTED, ANSWER, CHECKS);
  expect({ faults, headers, otherHeaders, status }).toEqual({
    faults: [],
    status: { contract: '503 Service Unavailable', came: 503, isKept: true },
    headers: [
      {
        name: 'Content-Type',
        contract: 'application/json',
        came: ANSWER.headers['content-type'],
        fault: undefined,
      },
      { name: 'Retry-After', contract: '900', came: '5', fault: undefined },
      { name: 'X-Left', contract: '7', came: undefined, fault: undefined },
    ],
    otherHeaders: [['date', 'today']],
  });
});

test.each([
  { name: 'code', given: { status: 500 }, want: ['The status is 500; the contract says 503.'] },
  {
    name: 'media type',
    given: { headers: { 'retry-after': '5' } },
    want: ['The Content-Type is missing; the contract says application/json.'],
  },
  {
    name: 'missing header',
    given: { headers: { 'content-type': 'application/json' } },
    want: ['The header Retry-After is missing.'],
  },
  {
    name: 'invalid header',
    given: { headers: { 'content-type': 'application/json', 'retry-after': 'soon' } },
    want: ['The header Retry-After must be integer.'],
  },
  { name: 'body', given: { body: '{}' }, want: ['/0 must be array.'] },
  { name: 'body that is no JSON', given: { body: '<html>' }, want: ['/0 must be array.'] },
])('a fault of the $name is said', ({ given, want }) => {
  expect(compareAnswer(EXPECTED, { ...ANSWER, ...given }, CHECKS).faults).toEqual(want);
});

test('a body where there should be none', () => {
  const expected = { ...EXPECTED, mediaType: undefined, example: undefined };
  expect(compareAnswer(expected, ANSWER, CHECKS).faults).toEqual([
    'There is a body; the contract says that there is none.',
  ]);
  expect(compareAnswer(expected, { ...ANSWER, body: '' }, CHECKS).faults).toEqual([]);
});

test.each([
  { given: {}, want: ['The header X-BC-ApiLimit-Remaining is missing.'] },
  { given: { 'x-rate-limit-requests-left': '7' }, want: [] },
  { given: { 'x-bc-apilimit-remaining': '7' }, want: [] },
])('a header with an alternative, given $given', ({ given, want }) => {
  const header = {
    ...{ name: 'X-BC-ApiLimit-Remaining', component: undefined, required: true, example: '7' },
    alternative: 'X-Rate-Limit-Requests-Left',
  };
  const answer = { ...ANSWER, headers: { ...ANSWER.headers, ...given } };
  expect(compareAnswer({ ...EXPECTED, headers: [header] }, answer, CHECKS).faults).toEqual(want);
});
