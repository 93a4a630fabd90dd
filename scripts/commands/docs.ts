import { relative } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { createColors } from 'picocolors';
import { buildDocs } from '../docs/build-docs.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { mayColour } from '../terminal/may-colour.ts';
import { type BuildCommandOptions, createSourceCommand, outOf } from './build-and-report.ts';
import { runCommand } from './run-command.ts';

interface Options extends BuildCommandOptions {
  readonly base: string;
  readonly url?: string;
}

const command = createSourceCommand(
  'docs',
  'Builds the documentation site into <folder>/docs: a page for each code and each operation, with every answer to be tried live, the guides, and the reference to print. `npm start` serves it under /_docs/; with --base any static host does.',
)
  .option('--base <path>', 'the path of the site on its server', parseBase, DOCS_PREFIX)
  .option('--url <url>', 'where the site stands in public, such as https://docs.example.com', parseUrl)
  .action(async ({ base, url, ...options }: Options) => {
    const { document, edition, overlay } = options;
    const started = performance.now();
    const folder = await buildDocs(document, outOf(options), { base, url }, { edition, overlay });
    const { dim } = createColors(mayColour(process.stdout));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${relative('', document)} → ${relative('', folder)}/ ${dim(`[${seconds} s]`)}`);
  });

function parseBase(text: string): string {
  if (!/^\/[\w./~-]*$/.test(text)) throw new InvalidArgumentError('It must be a path, such as /some/path.');
  return text.endsWith('/') ? text : `${text}/`;
}

function parseUrl(text: string): string {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
    throw new InvalidArgumentError('It must be a URL, such as https://docs.example.com.');
  return text;
}

await runCommand(command);
