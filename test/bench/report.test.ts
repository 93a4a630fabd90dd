import { expect, test } from 'vitest';
import { reportBuild } from '../../scripts/bench/build/report-build.ts';
import { growthOf, tableOf } from '../../scripts/bench/report.ts';
import type { Row, ServerName } from '../../scripts/bench/row.ts';

const row = (server: ServerName, run: number, perSecond: number, times = 1): Row => ({
  run,
  times,
  server,
  startUp: 100 * run,
  memory: server === 'this mock' ? 150 : 100,
  scenarios: { list: { perSecond, p99: 2 } },
});

test('a table has the figures of the last run, and the worst ratio of all', () => {
  const rows = [
    row('this mock', 1, 1_000),
    row('prism mock', 1, 200),
    row('node:http', 1, 2_000),
    row('this mock', 2, 1_200),
    row('prism mock', 2, 100),
    row('node:http', 2, 4_000),
  ];
  expect(tableOf(rows).split('\n')).toEqual([
    '| operations × 1 | prism mock | this mock | node:http | mock / prism mock | mock / node:http |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    '| list | 100/s, p99 2 ms | 1,200/s, p99 2 ms | 4,000/s, p99 2 ms | 5.00 | 0.30 |',
    '| start-up | 200 ms | 200 ms | 200 ms | 1.00 | 1.00 |',
    '| memory | 100 MiB | 150 MiB | 100 MiB | 1.50 | 1.50 |',
    '',
    'The ratios are the worst of 2 runs.',
  ]);
});

test('what was not measured is left out, or a dash', () => {
  const rows = [row('this mock', 1, 900), row('node:http', 1, 1_800), row('this mock', 2, 1_000)];
  expect(tableOf(rows).split('\n')).toEqual([
    '| operations × 1 | this mock | node:http | mock / node:http |',
    '| --- | ---: | ---: | ---: |',
    '| list | 1,000/s, p99 2 ms | – | 0.50 |',
    '| start-up | 200 ms | – | 1.00 |',
    '| memory | 150 MiB | – | 1.50 |',
    '',
    'The ratios are the worst of 2 runs.',
    'Plain Prism was not started.',
  ]);
});

test.each([
  {
    rates: [
      [1_000, 900, 10],
      [450, 900, 800],
    ],
    want: 'list 0.89',
  },
  {
    rates: [
      [1_000, 900],
      [500, 450],
    ],
    want: 'list 0.50',
  },
])('the growth compares the medians of $rates', ({ rates, want }) => {
  const rows = rates.flatMap((of, index) =>
    of.map((rate, run) => row('this mock', run + 1, rate, index === 0 ? 1 : 100)),
  );
  const start = 'Throughput of this mock at × 100 to that at × 1, by the medians';
  expect(growthOf([...rows, row('node:http', 1, 5, 100)])).toBe(`${start}: ${want}.`);
});

test('one size grows into nothing', () => {
  expect(growthOf([row('this mock', 1, 1_000), row('this mock', 2, 1_000)])).toBe('');
});

test('a build is told beside the chain of command lines: the worst of its runs, and its growth', () => {
  const row = (name: string, ofChain: boolean, times: number, ...seconds: readonly number[]) => ({
    ...{ name, ofChain, times },
    taken: seconds.map((one) => ({ seconds: one, memory: one * 100 })),
  });
  const given = [
    row('build', false, 1, 1, 2),
    row('lint', true, 1, 4, 3),
    row('bundle', true, 1, 6, 6),
    row('build', false, 10, 15),
    row('lint', true, 10, 60),
  ];
  const head = (times: number) => [
    `| operations × ${times} | time | memory | time / chain | memory / hungriest of the chain |`,
    '| --- | ---: | ---: | ---: | ---: |',
  ];
  expect(reportBuild(given).split('\n')).toEqual([
    ...head(1),
    '| build | 2.0 s | 200 MiB | 0.20 | 0.33 |',
    '| lint | 4.0 s | 400 MiB | 0.40 | 0.67 |',
    '| bundle | 6.0 s | 600 MiB | 0.60 | 1.00 |',
    '| the chain | 10.0 s | 600 MiB | 1.00 | 1.00 |',
    '',
    ...head(10),
    '| build | 15.0 s | 1500 MiB | 0.25 | 0.25 |',
    '| lint | 60.0 s | 6000 MiB | 1.00 | 1.00 |',
    '| the chain | 60.0 s | 6000 MiB | 1.00 | 1.00 |',
    '',
    'Time at × 10 to that at × 1: build 7.5, lint 15.0.',
  ]);
});
