import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { bundlePrism } from '../prism/bundle-prism.ts';
import { runCommand } from './run-command.ts';

const command = new Command('prism')
  .description(
    'Writes the part of the installed Prism that the mock uses into one file, for mock and package.',
  )
  .option('--out <folder>', 'where the file and its licences go', 'generated/prism')
  .action(async ({ out }: { readonly out: string }) => {
    const { code, licences } = await bundlePrism();
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'prism.cjs'), code);
    await writeFile(join(out, 'LICENCES.txt'), licences);
    console.log(`${join(out, 'prism.cjs')}: ${Math.ceil(code.length / 1000)} kB`);
  });

await runCommand(command);
