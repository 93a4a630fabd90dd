import { ALL_PRODUCTS } from '../build/products.ts';
import { findStaleFiles } from '../build/stale-files.ts';
import { type BuildCommandOptions, buildAndReport, createBuildCommand, outOf } from './build-command.ts';
import { runCommand } from './run-command.ts';

const command = createBuildCommand(
  'build',
  'Builds the bundle, the types, the table of responses, the extensions and the workflows from the source. A broken source leaves them as they were; each of its faults is a line with file, line and reason.',
)
  .option('--check', 'write nothing; fail if a committed file is not what the source builds')
  .action(async ({ check, ...options }: BuildCommandOptions & { check?: true }) => {
    if (check === true) await report(options);
    else await buildAndReport(options, ALL_PRODUCTS);
  });

async function report(options: BuildCommandOptions): Promise<void> {
  const { document } = options;
  const out = outOf(options);
  const stale = await findStaleFiles(document, out);
  if (stale.length === 0) {
    console.log(`${out} is what ${document} builds`);
    return;
  }
  for (const file of stale) console.error(`${file} is not what ${document} builds`);
  throw new Error('stale files; run `npm run build` and commit what it writes.');
}

await runCommand(command);
