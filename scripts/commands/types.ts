import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { runCommand } from './run-command.ts';

const command = createBuildCommand('types', 'Generates the TypeScript declarations of the source.').action(
  (options: BuildCommandOptions) => buildAndReport(options, ['types']),
);

await runCommand(command);
