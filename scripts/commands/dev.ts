import { createDevCommand } from './dev-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(createDevCommand());
