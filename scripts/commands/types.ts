import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { runCommand } from './run-command.ts';

const command = createBuildCommand('types', 'Generates the TypeScript declarations of the source.').action(
  async (options: BuildCommandOptions) => {
    await buildAndReport(options, ['types']);
  },
);

await runCommand(command);
