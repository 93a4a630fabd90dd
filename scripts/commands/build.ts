import { createBuildCommand } from './build-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(createBuildCommand());
