import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALL_PRODUCTS, PRODUCT_FILES } from '../build/products.ts';
import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { addMockOptions, type MockCommandOptions, readMockOptions } from './mock-options.ts';
import { runCommand } from './run-command.ts';
import { serveMock } from './serve-mock.ts';

const command = addMockOptions(
  createBuildCommand('start', 'Builds everything, then serves the mock until interrupted.'),
).action(async ({ document, out, ...options }: BuildCommandOptions & MockCommandOptions) => {
  await buildAndReport({ document, out }, ALL_PRODUCTS);
  console.log();
  const docs = pathToFileURL(resolve(out, PRODUCT_FILES.docs[0])).href;
  const bundle = join(out, PRODUCT_FILES.bundle[1]);
  await serveMock({ ...readMockOptions(options), document: bundle }, [['Docs', docs]]);
});

await runCommand(command);
