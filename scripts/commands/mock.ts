import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { checkDocument } from '../build/check-document.ts';
import { loadDocument } from '../contract/load-document.ts';
import { closeOnSignal, DEFAULT_HOST, DEFAULT_PORT, parsePort } from './prism-command.ts';
import { runCommand } from './run-command.ts';

interface MockOptions {
  readonly document: string;
  readonly port: number;
  readonly host: string;
}

const command = new Command('mock')
  .description('Serves a bundled document with Prism until it is interrupted.')
  .option('--port <number>', 'where to listen; 0 takes a free port', parsePort, DEFAULT_PORT)
  .option('--host <address>', 'the address to listen on', DEFAULT_HOST)
  .option('--document <file>', 'the bundled document', 'generated/openapi.yaml')
  .action(async ({ document: file, port, host }: MockOptions) => {
    if (!existsSync(file)) {
      throw new Error(`${file} does not exist. \`npm run build\` writes generated/openapi.yaml.`);
    }
    // Prism takes a second to load: not for nothing, and not while nothing else happens.
    const loading = import('../prism/create-prism.ts');
    await checkDocument(file);
    const { createPrism } = await loading;
    const prism = await createPrism({ document: await loadDocument(file), port, host });
    closeOnSignal(prism);
    console.log(`Prism serves ${file} on ${prism.url}`);
  });

await runCommand(command);
