import type { Command } from 'commander';
import {
  type BuildCommandOptions,
  buildWhatChanged,
  createSourceCommand,
  outOf,
} from './build-and-report.ts';
import { needPackages } from './own-manifest.ts';

interface Options extends BuildCommandOptions {
  readonly check?: true;
  readonly force?: true;
}

/** The command that builds all products of a source. */
export function createBuildCommand(): Command {
  return createSourceCommand(
    'build',
    'Builds the bundle, the types, the table of responses, the extensions and the workflows from the source. A broken source leaves them as they were; each of its faults is a line with file, line and reason. Where nothing has changed, nothing is made.',
  )
    .summary('builds a document: bundle, types, tables')
    .option('--check', 'write nothing; fail if a committed file is not what the source builds')
    .option('--force', 'make everything, whether something has changed or not')
    .action(async ({ check, force, ...options }: Options) => {
      needPackages();
      if (check === true) await report(options);
      else await buildWhatChanged(options, force);
    });
}

async function report(options: BuildCommandOptions): Promise<void> {
  const { document } = options;
  const out = outOf(options);
  // Loaded here: whoever has nothing to build need not wait for what builds.
  const { findStaleFiles } = await import('../build/stale-files.ts');
  const stale = await findStaleFiles(document, out);
  if (stale.length === 0) {
    console.log(`${out} is what ${document} builds`);
    return;
  }
  for (const file of stale) console.error(`${file} is not what ${document} builds`);
  throw new Error('stale files; build without --check, and commit what it writes.');
}
