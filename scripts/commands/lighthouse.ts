import { Command, InvalidArgumentError } from 'commander';
import { findDocs } from '../docs/docs-folder.ts';
import { type Measured, measurePages, unmet } from '../docs/measure-pages.ts';
import { runCommand } from './run-command.ts';

const command = new Command('lighthouse')
  .description(
    'Has Lighthouse judge one page of each kind of the site that `npm run docs` has built. npm fetches it; Chromium has to be there.',
  )
  .option('--runs <number>', 'how often each page is loaded, of which the worst counts', readNumber, 3)
  .action(async ({ runs }: { readonly runs: number }) => {
    const folder = findDocs();
    if (folder === undefined) throw new Error('There is no site. Build it with `npm run docs`.');
    const faults = (await measurePages(folder, runs, tell)).flatMap(unmet);
    if (faults.length > 0) throw new Error(`Pages are below what is wanted:\n${faults.join('\n')}`);
  });

function tell({ page, scores, faults }: Measured): void {
  const figures = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
  console.log(`/${page}  ${figures.join(', ')}${faults.length === 0 ? '' : `  (${faults.join(', ')})`}`);
}

function readNumber(text: string): number {
  if (!/^[1-9]$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 9.');
  return Number(text);
}

await runCommand(command);
