import { join, resolve } from 'node:path';
import { ALL_PRODUCTS, PRODUCT_FILES } from '../build/products.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { serveSite } from '../docs/serve.ts';
import type { MockOptions } from '../mock/create-mock.ts';
import { assertCanListen } from '../mock/listen-fault.ts';
import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { addMockOptions, type MockCommandOptions, readMockOptions } from './mock-options.ts';
import { runCommand } from './run-command.ts';
import { serveMock } from './serve-mock.ts';

const command = addMockOptions(
  createBuildCommand(
    'start',
    'Builds everything, then serves the mock and, under /_docs/, the docs until interrupted.',
  ),
).action(async ({ document, out, ...options }: BuildCommandOptions & MockCommandOptions) => {
  await assertCanListen(options.port, options.host);
  await buildAndReport({ document, out }, ALL_PRODUCTS);
  console.log();
  const bundle = join(out, PRODUCT_FILES.bundle[1]);
  const extend: MockOptions['extend'] = (app) => serveSite(app, resolve(out, 'docs'));
  await serveMock({ ...readMockOptions(options), document: bundle, extend }, (url) => [
    ['Docs', `${url}${DOCS_PREFIX}`],
  ]);
});

await runCommand(command);
