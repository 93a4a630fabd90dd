import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionFolder, PRODUCT_FILES } from '../build/products.ts';
import { DOCS_FOLDER } from '../docs/docs-folder.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { serveSite } from '../docs/serve.ts';
import type { MockOptions } from '../mock/create-mock.ts';
import { assertCanListen } from '../mock/listen-fault.ts';
import { overlayOfEdition } from '../overlay/editions.ts';
import {
  type BuildCommandOptions,
  buildWhatChanged,
  createSourceCommand,
  outOf,
} from './build-and-report.ts';
import { addMockOptions, type MockCommandOptions, readMockOptions } from './mock-options.ts';
import { runCommand } from './run-command.ts';
import { serveMock } from './serve-mock.ts';

const JITI = fileURLToPath(new URL('../../node_modules/jiti/lib/jiti-cli.mjs', import.meta.url));
const DOCS_COMMAND = fileURLToPath(new URL('docs.ts', import.meta.url));

const command = addMockOptions(
  createSourceCommand(
    'start',
    'Builds everything, then serves the mock and, under /_docs/, the docs until interrupted. The docs are built while the mock is served already.',
  ),
).action(async (options: BuildCommandOptions & MockCommandOptions) => {
  await assertCanListen(options.port, options.host);
  if (options.edition !== undefined) await overlayOfEdition(options.document, options.edition);
  const { edition, overlay, ...base } = options;
  // Without an overlay everything is built, for the docs lead from one edition to the others.
  await buildWhatChanged(overlay === undefined ? base : options);
  console.log();
  const out = outOf(options);
  const folder = edition === undefined || overlay !== undefined ? out : join(out, editionFolder(edition));
  const document = join(folder, PRODUCT_FILES.bundle[1]);
  const extend: MockOptions['extend'] = async (app) => serveSite(app, resolve(out, DOCS_FOLDER));
  await serveMock({ ...readMockOptions(options), document, extend, help: DOCS_PREFIX }, options, (url) => [
    ['Docs', `${url}${DOCS_PREFIX} (being built)`],
  ]);
  buildDocsAside(options.document, out, { edition, overlay });
});

/** In a process of its own, which ends with this one: the mock goes on answering. */
function buildDocsAside(
  document: string,
  out: string,
  variant: Readonly<Record<string, string | undefined>>,
): void {
  const chosen = Object.entries(variant).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  const args = [JITI, DOCS_COMMAND, '--document', document, '--out', out, ...chosen];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  process.once('exit', () => child.kill());
}

await runCommand(command);
