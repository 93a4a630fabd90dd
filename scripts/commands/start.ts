import { join, resolve } from 'node:path';
import { ALL_PRODUCTS, editionFolder, PRODUCT_FILES } from '../build/products.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { serveSite } from '../docs/serve.ts';
import type { MockOptions } from '../mock/create-mock.ts';
import { assertCanListen } from '../mock/listen-fault.ts';
import { overlayOfEdition } from '../overlay/editions.ts';
import { type BuildCommandOptions, buildAndReport, createBuildCommand, outOf } from './build-command.ts';
import { addMockOptions, type MockCommandOptions, readMockOptions } from './mock-options.ts';
import { runCommand } from './run-command.ts';
import { serveMock } from './serve-mock.ts';

const command = addMockOptions(
  createBuildCommand(
    'start',
    'Builds everything, then serves the mock and, under /_docs/, the docs until interrupted.',
  ),
).action(async (options: BuildCommandOptions & MockCommandOptions) => {
  await assertCanListen(options.port, options.host);
  if (options.edition !== undefined) await overlayOfEdition(options.document, options.edition);
  const { edition, overlay, ...base } = options;
  // Without an overlay everything is built, for the docs lead from one edition to the others.
  await buildAndReport(overlay === undefined ? base : options, ALL_PRODUCTS);
  console.log();
  const out = outOf(options);
  const folder = edition === undefined || overlay !== undefined ? out : join(out, editionFolder(edition));
  const document = join(folder, PRODUCT_FILES.bundle[1]);
  const extend: MockOptions['extend'] = (app) => serveSite(app, resolve(out, 'docs'));
  await serveMock({ ...readMockOptions(options), document, extend }, (url) => [
    ['Docs', `${url}${DOCS_PREFIX}`],
  ]);
});

await runCommand(command);
