import { runCommand } from './run-command.ts';
import { createSeedCommand } from './seed-command.ts';

await runCommand(createSeedCommand());
