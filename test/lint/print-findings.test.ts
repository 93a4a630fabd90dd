import { expect, test } from 'vitest';
import type { Finding } from '../../scripts/lint/findings.ts';
import { printFindings, printSummary } from '../../scripts/lint/print-findings.ts';

const finding = (rest: Partial<Finding>): Finding => ({
  file: 'b.yaml',
  line: 10,
  column: 3,
  severity: 'error',
  rule: 'some-rule',
  message: 'It is wrong.',
  ...rest,
});

const cases = [
  { name: 'nothing found', given: [], want: ['a.yaml, b.yaml: 0 errors, 0 warnings'] },
  {
    name: 'one finding',
    given: [finding({})],
    want: ['b.yaml:10:3 error It is wrong. (some-rule)', 'a.yaml, b.yaml: 1 error, 0 warnings'],
  },
  {
    name: 'several, by file, line and column',
    given: [
      finding({ severity: 'warning' }),
      finding({ line: 9, severity: 'info' }),
      finding({ line: 9, column: 1 }),
      finding({ file: 'a.yaml' }),
    ],
    want: [
      'a.yaml:10:3 error It is wrong. (some-rule)',
      'b.yaml:9:1 error It is wrong. (some-rule)',
      'b.yaml:9:3 info It is wrong. (some-rule)',
      'b.yaml:10:3 warning It is wrong. (some-rule)',
      'a.yaml, b.yaml: 2 errors, 1 warning',
    ],
  },
];

test.each(cases)('$name', ({ given, want }) => {
  const got = [...printFindings(given, false), printSummary(given, ['a.yaml', 'b.yaml'], false)];
  expect(got).toEqual(want);
});

test('colours on a terminal', () => {
  expect(printFindings([finding({})], true).join()).toContain('\u001b[31merror\u001b[39m');
});
