import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { runCommand } from './run-command.ts';

const command = createBuildCommand(
  'bundle',
  'Bundles the source into one document, as YAML and as JSON.',
).action(async (options: BuildCommandOptions) => {
  await buildAndReport(options, ['bundle']);
});

await runCommand(command);
