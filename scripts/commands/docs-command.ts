import { Command } from 'commander';
import { findDocs } from '../docs/docs-folder.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { serveSite } from '../docs/serve.ts';
import { createMock } from '../mock/create-mock.ts';
import { closeOnSignal } from './serve-mock.ts';

/** The command that serves the docs, as they come with the package. */
export function createDocsCommand(): Command {
  return new Command('docs')
    .summary('serves the documentation, with a mock')
    .description('Serves the documentation, with a mock for its forms, on any free port of this machine.')
    .action(async () => {
      const docs = findDocs();
      if (docs === undefined) throw new Error('The docs are not there. `npm run docs` builds them.');
      const mock = await createMock({ help: DOCS_PREFIX, extend: async (app) => serveSite(app, docs) });
      closeOnSignal(mock);
      console.log(`Docs      ${await mock.listen()}${DOCS_PREFIX}\n\nCtrl-C ends it.\n`);
    });
}
