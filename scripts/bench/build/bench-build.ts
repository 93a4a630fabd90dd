import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadDocument } from '../../contract/load-document.ts';
import { bundledDocument } from '../../mock/create-mock.ts';
import { compilePackage } from '../../package/compile.ts';
import { enlarge } from '../enlarge.ts';
import { JITI } from '../servers.ts';
import { measureProcess, type Taken } from './measure-process.ts';

const require = createRequire(import.meta.url);

/** A command line, and what it took in each run. */
export interface BuildRow {
  readonly name: string;
  /** Whether it is one of those that ours take the place of. */
  readonly ofChain: boolean;
  readonly times: number;
  readonly taken: readonly Taken[];
}

interface CommandLine extends Pick<BuildRow, 'name' | 'ofChain'> {
  readonly args: readonly string[];
  readonly allowed?: readonly number[];
  readonly cwd?: string;
}

/**
 * Measures what an author does after a change: with our commands, and with the command lines of the tools behind them,
 * one after the other in the same run.
 *
 * @param sizes how many times the operations of the contract; at 1 the source of many files is built
 * @param onRow told of each row when it is there
 */
export async function benchBuild(
  sizes: readonly number[],
  runs: number,
  onRow: (row: BuildRow) => void,
): Promise<readonly BuildRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'store-api-bench-build-'));
  try {
    await compilePackage();
    const ruleset = join(folder, 'ruleset.yaml');
    await writeFile(
      ruleset,
      `extends:\n  - spectral:oas\n  - ${JSON.stringify(resolve('dist/ruleset/index.js'))}\n`,
    );
    const rows: BuildRow[] = [];
    for (const times of sizes) {
      const document = times === 1 ? resolve('openapi/openapi.yaml') : join(folder, `openapi-${times}.json`);
      if (times > 1)
        await writeFile(document, JSON.stringify(enlarge(await loadDocument(bundledDocument), times)));
      for (const line of commandLines(document, join(folder, `out-${times}`), ruleset)) {
        const taken: Taken[] = [];
        for (let run = 0; run < runs; run += 1)
          taken.push(await measureProcess(line.args, line.cwd ?? process.cwd(), line.allowed));
        const row = { name: line.name, ofChain: line.ofChain, times, taken };
        rows.push(row);
        onRow(row);
      }
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Those of the chain read what the one before has written, as scripts that put them together do. */
function commandLines(document: string, out: string, ruleset: string): readonly CommandLine[] {
  const own = (command: string, ...args: string[]) => [
    JITI,
    `scripts/commands/${command}.ts`,
    '--document',
    document,
    '--out',
    join(out, 'own'),
    ...args,
  ];
  const bundle = join(out, 'bundle.yaml');
  const redocly = require.resolve('@redocly/cli/bin/cli.js');
  const types = resolve('node_modules/openapi-typescript/bin/cli.js');
  const spectral = require.resolve('@stoplight/spectral-cli/dist/index.js');
  // What the enlarged document has of faults is found by both.
  const lints = [0, 1];
  return [
    { name: 'build, cold', ofChain: false, args: own('build', '--force') },
    { name: 'build, nothing changed', ofChain: false, args: own('build') },
    { name: 'lint', ofChain: false, args: own('lint'), allowed: lints },
    { name: 'redocly lint', ofChain: true, args: [redocly, 'lint', document], allowed: lints },
    { name: 'redocly bundle', ofChain: true, args: [redocly, 'bundle', document, `--output=${bundle}`] },
    {
      name: 'openapi-typescript',
      ofChain: true,
      args: [types, bundle, `--output=${join(out, 'types.d.ts')}`],
      // It would take the `redocly.yaml` of this project for the list of what it is to make types of.
      cwd: out,
    },
    {
      name: 'spectral lint',
      ofChain: true,
      args: [spectral, 'lint', bundle, `--ruleset=${ruleset}`, '--quiet'],
      allowed: lints,
    },
    {
      name: 'redocly build-docs',
      ofChain: true,
      args: [redocly, 'build-docs', bundle, `--output=${join(out, 'docs.html')}`],
    },
  ];
}
