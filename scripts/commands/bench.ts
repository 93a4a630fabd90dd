import { Command, InvalidArgumentError } from 'commander';
import type { Row } from '../bench/bench.ts';
import { report } from '../bench/report.ts';
import { runCommand } from './run-command.ts';

interface BenchOptions {
  readonly sizes: readonly number[];
  readonly seconds: number;
  readonly runs: number;
}

const command = new Command('bench')
  .description('Measures raw Prism, this mock and bare node:http on the same document, in one run.')
  .option('--sizes <numbers>', 'how many times the operations of the contract', readNumbers, [1, 10, 100])
  .option('--seconds <number>', 'for each kind of request', readNumber, 3)
  .option('--runs <number>', 'how often all of it is done; the worst ratios are told', readNumber, 1)
  .action(async ({ sizes, seconds, runs }: BenchOptions) => {
    const { bench } = await import('../bench/bench.ts');
    const progress = (row: Row) => console.error(`measured ${row.server} × ${row.times}, run ${row.run}`);
    console.log(report(await bench(sizes, seconds, runs, progress)));
  });

function readNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(text);
}

function readNumbers(text: string): number[] {
  return text.split(',').map(readNumber);
}

await runCommand(command);
