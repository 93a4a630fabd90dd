import { type BuildCommandOptions, buildAndReport, createSourceCommand } from './build-and-report.ts';
import { runCommand } from './run-command.ts';

const command = createSourceCommand(
  'bundle',
  'Bundles the source into one document, as YAML and as JSON.',
).action(async (options: BuildCommandOptions) => {
  await buildAndReport(options, ['bundle']);
});

await runCommand(command);
