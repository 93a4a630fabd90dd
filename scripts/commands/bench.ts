import { Command, InvalidArgumentError } from 'commander';
import type { BenchOptions } from '../bench/bench.ts';
import { growthOf, tableOf } from '../bench/report.ts';
import type { Row } from '../bench/row.ts';
import { runCommand } from './run-command.ts';

const command = new Command('bench')
  .description(
    'Measures plain Prism, this mock and bare node:http on the same document, in one run. Ctrl-C ends it with what there is.',
  )
  .option('--sizes <numbers>', 'how many times the operations of the contract', readNumbers, [1, 10, 100])
  .option('--seconds <number>', 'for each kind of request, after one that does not count', readNumber, 3)
  .option('--runs <number>', 'how often all of it is done; the worst ratios are told', readNumber, 1)
  .option('--others', 'Mockoon, Scalar and openapi-backend as well, which npm fetches', false)
  .option(
    '--others-up-to <number>',
    'the largest size that others are measured with, which takes some of them minutes at 100',
    readNumber,
    10,
  )
  .option(
    '--build',
    'in place of the mocks: build and lint beside the command lines of the tools behind them',
    false,
  )
  .option(
    '--edits',
    'in place of the mocks: what follows when a file is saved while `npm run dev` runs, two edits of each of ten kinds',
    false,
  )
  .action(async ({ build, edits, ...options }: Options) => {
    if (build) return measureBuild(options);
    if (edits) return measureEdits();
    const { bench } = await import('../bench/bench.ts');
    const interruption = new AbortController();
    process.once('SIGINT', () => interruption.abort());
    const { signal } = interruption;
    const known = new Map<string, Row>();
    try {
      for await (const row of bench({ ...options, signal })) {
        const { run, times, server } = row;
        known.set([run, times, server].join(), row);
        console.error(`measured ${server} × ${times}, run ${run}: ${Object.keys(row.scenarios).at(-1)}`);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
      process.exitCode = 130;
    } finally {
      const rows = [...known.values()];
      for (const times of options.sizes) {
        const ofSize = rows.filter((row) => row.times === times);
        if (ofSize.length > 0) console.log(`${tableOf(ofSize)}\n`);
      }
      const growth = growthOf(rows);
      if (growth !== '') console.log(growth);
    }
  });

interface Options extends Omit<BenchOptions, 'signal'> {
  readonly build: boolean;
  readonly edits: boolean;
}

async function measureEdits(): Promise<void> {
  const { benchEdits } = await import('../bench/build/bench-edits.ts');
  const { reportEdits } = await import('../bench/build/report-build.ts');
  const times = await benchEdits(2, ({ kind }) => console.error(`edited ${kind}`));
  console.log(reportEdits(times));
}

type BuildOptions = Pick<BenchOptions, 'sizes' | 'runs' | 'othersUpTo'>;

async function measureBuild({ sizes, runs, othersUpTo }: BuildOptions): Promise<void> {
  const { benchBuild } = await import('../bench/build/bench-build.ts');
  const { reportBuild } = await import('../bench/build/report-build.ts');
  const rows = await benchBuild(
    sizes.filter((times) => times <= othersUpTo),
    runs,
    ({ name, times }) => console.error(`measured ${name} × ${times}`),
  );
  console.log(reportBuild(rows));
}

function readNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(text);
}

function readNumbers(text: string): number[] {
  return text.split(',').map(readNumber);
}

await runCommand(command);
