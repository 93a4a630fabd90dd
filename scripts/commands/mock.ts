import { createMockCommand } from './mock-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(createMockCommand());
