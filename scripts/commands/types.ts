import { type BuildCommandOptions, buildAndReport, createSourceCommand } from './build-and-report.ts';
import { runCommand } from './run-command.ts';

const command = createSourceCommand('types', 'Generates the TypeScript declarations of the source.').action(
  async (options: BuildCommandOptions) => {
    await buildAndReport(options, ['types']);
  },
);

await runCommand(command);
