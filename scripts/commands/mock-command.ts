import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { bundledDocument } from '../mock/create-mock.ts';
import { addMockOptions, type MockCommandOptions, readMockOptions } from './mock-options.ts';
import { serveMock } from './serve-mock.ts';

export interface MockCommandLine extends MockCommandOptions {
  readonly document?: string;
}

/** The command that serves the mock. */
export function createMockCommand(): Command {
  return addMockOptions(
    new Command('mock').description(
      'Serves the mock: do what the contract describes, get the code that it says.',
    ),
  )
    .option('--document <file>', 'another bundled document')
    .action(runMock);
}

/** Does what the command line of the mock asks for. */
export async function runMock({ document, ...options }: MockCommandLine): Promise<void> {
  if (document === undefined && !existsSync(bundledDocument))
    throw new Error('There is no generated/openapi.json. `npm run build` writes it.');
  await serveMock({ ...readMockOptions(options), ...(document === undefined ? {} : { document }) });
}
