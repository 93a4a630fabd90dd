import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { runCommand } from './run-command.ts';

const command = createBuildCommand(
  'docs',
  'Builds the handbook of the responses, with every answer to be tried live, and the reference beside it, into <folder>/docs. Both work from disk; `npm start` serves them under /_docs/.',
).action((options: BuildCommandOptions) => buildAndReport(options, ['docs']));

await runCommand(command);
