import { DevSite, leadToSite } from '../docs/dev/dev-site.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { createDevCommand } from './dev-command.ts';
import { runCommand } from './run-command.ts';

let site: DevSite | undefined;

await runCommand(
  createDevCommand({
    extend: async (app) => leadToSite(app, () => site?.url),
    help: DOCS_PREFIX,
    open: async (bundle, at) => {
      site = await DevSite.open(bundle, at);
      return site;
    },
  }),
);
