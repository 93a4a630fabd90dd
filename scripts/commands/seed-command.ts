import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { loadServed } from '../mock/load-served.ts';
import { makeData, type Wanted } from '../seed/make-data.ts';

/** Of one list; more would not fit into what the store of a mock holds. */
const MOST = 100_000;

interface Options {
  readonly seed: number;
  readonly out?: string;
  readonly document?: string;
  readonly edition?: string;
}

/** The command that makes entries of lists, as a data file. */
export function createSeedCommand(): Command {
  return new Command('seed')
    .summary('makes data for the mock')
    .description('Makes entries of lists, from the examples of the contract, as a data file for the mock.')
    .argument(
      '<list=number...>',
      'how many of which, such as products=200 or /customers/5/addresses=3',
      addWanted,
    )
    .option('--seed <number>', 'another one makes other entries, the same one the same', parseSeed, 1)
    .option('--out <file>', 'where they go in place of the terminal; as YAML if it ends in .yaml')
    .addOption(
      new Option('--edition <name>', 'an edition of the contract, such as 2026').conflicts('document'),
    )
    .option('--document <file>', 'another bundled document')
    .action(run);
}

async function run(wanted: readonly Wanted[], { seed, out, document, edition }: Options): Promise<void> {
  const served = await loadServed({ ...(document && { document }), ...(edition && { edition }) });
  const data = makeData(served, wanted, seed);
  if (out === undefined) return console.log(JSON.stringify(data, undefined, 2));
  await writeFile(out, await print(data, out));
}

async function print(data: object, file: string): Promise<string> {
  if (!/\.ya?ml$/.test(file)) return `${JSON.stringify(data, undefined, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(data, { lineWidth: 0 });
}

function addWanted(text: string, wanted: readonly Wanted[] = []): Wanted[] {
  const [, path = '', count = ''] = /^\/?([^=]+)=(\d{1,6})$/.exec(text) ?? [];
  if (path === '' || Number(count) < 1 || Number(count) > MOST)
    throw new InvalidArgumentError(
      `It must be the path of a list and a number from 1 to ${MOST}, such as products=200.`,
    );
  return [...wanted, { path: `/${path}`, count: Number(count) }];
}

function parseSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
}
