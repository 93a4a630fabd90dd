import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { findDocs } from '../docs/docs-folder.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { serveSite } from '../docs/serve.ts';
import { bundledDocument, type MockOptions } from '../mock/create-mock.ts';
import { addMockOptions, type MockCommandOptions, readMockOptions } from './mock-options.ts';
import { serveMock } from './serve-mock.ts';

export interface MockCommandLine extends MockCommandOptions {
  readonly document?: string;
  readonly edition?: string;
  readonly overlay?: string;
}

/** The command that serves the mock. */
export function createMockCommand(): Command {
  return addMockOptions(new Command('mock'))
    .summary('serves a mock of the contract, or of a document')
    .description('Serves the mock: do what the contract describes, get the code that it says.')
    .optionsGroup('Contract:')
    .addOption(new Option('--edition <name>', 'an edition of it, such as 2026').conflicts('document'))
    .option('--overlay <file>', 'change it by an OpenAPI Overlay of yours')
    .option('--document <file>', 'another bundled document in its place')
    .action(runMock);
}

/** Does what the command line of the mock asks for. The docs are served where they were built, with the contract that they are of. */
export async function runMock(options: MockCommandLine): Promise<void> {
  const { document, edition, overlay } = options;
  if (document === undefined && !existsSync(bundledDocument))
    throw new Error('There is no generated/openapi.json. `npm run build` writes it.');
  const docs = (document ?? edition ?? overlay) === undefined ? findDocs() : undefined;
  const extend: MockOptions['extend'] = async (app) => {
    if (docs !== undefined) serveSite(app, docs);
  };
  await serveMock(
    {
      ...readMockOptions(options),
      ...(document === undefined ? {} : { document }),
      ...(edition === undefined ? {} : { edition }),
      ...(overlay === undefined ? {} : { overlay }),
      ...(docs === undefined ? {} : { extend, help: DOCS_PREFIX }),
    },
    options,
    (url) => (docs === undefined ? [] : [['Docs', `${url}${DOCS_PREFIX}`]]),
  );
}
