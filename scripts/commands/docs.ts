import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { runCommand } from './run-command.ts';

const command = createBuildCommand(
  'docs',
  'Renders the source as one HTML file that works from disk.',
).action((options: BuildCommandOptions) => buildAndReport(options, ['docs']));

await runCommand(command);
