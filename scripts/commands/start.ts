import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createColors } from 'picocolors';
import { ALL_PRODUCTS, PRODUCT_FILES } from '../build/products.ts';
import { loadDocument } from '../contract/load-document.ts';
import { listCredentials } from '../prism/credentials.ts';
import { firstRequests } from '../prism/first-requests.ts';
import { type BuildCommandOptions, buildAndReport, createBuildCommand } from './build-command.ts';
import { closeOnSignal, DEFAULT_HOST, DEFAULT_PORT, parsePort } from './prism-command.ts';
import { runCommand } from './run-command.ts';

interface StartOptions extends BuildCommandOptions {
  readonly port: number;
  readonly host: string;
}

const command = createBuildCommand('start', 'Builds everything, then serves the mock until interrupted.')
  .option('--port <number>', 'where to listen; 0 takes a free port', parsePort, DEFAULT_PORT)
  .option('--host <address>', 'the address to listen on', DEFAULT_HOST)
  .action(start);

async function start({ port, host, ...options }: StartOptions): Promise<void> {
  await buildAndReport(options, ALL_PRODUCTS);
  const document = await loadDocument(join(options.out, PRODUCT_FILES.bundle[1]));
  const { createPrism } = await import('../prism/create-prism.ts');
  const prism = await createPrism({ document, port, host });
  closeOnSignal(prism);

  const { bold } = createColors(process.stdout.isTTY);
  const credentials = listCredentials(document).map(({ text }) => text);
  const docs = pathToFileURL(resolve(options.out, PRODUCT_FILES.docs[0])).href;
  const rows = [
    ['Mock', prism.url],
    ['Credentials', `${credentials.join(', or ')}; any others of that form will do`],
    ...firstRequests(document, prism.url).map((line) => ['Try', line]),
    ['Docs', docs],
  ] as const;
  console.log(['', ...rows.map(([label = '', text = '']) => `${bold(label.padEnd(12))} ${text}`)].join('\n'));
  console.log('\nCtrl-C ends it.');
}

await runCommand(command);
