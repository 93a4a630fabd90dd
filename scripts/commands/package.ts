import { mkdir } from 'node:fs/promises';
import { Command } from 'commander';
import { compilePackage } from '../package/compile.ts';
import { packPackage } from '../package/pack.ts';
import { runCommand } from './run-command.ts';

const command = new Command('package')
  .description('Compiles what the package exports into dist/ and packs it as npm would publish it.')
  .option('--out <folder>', 'where the tarball goes', '.')
  .action(async ({ out }: { readonly out: string }) => {
    await compilePackage();
    await mkdir(out, { recursive: true });
    const { file, size, unpackedSize, files } = await packPackage(out);
    console.log(`${file}: ${files.length} files, ${kilobytes(size)}, unpacked ${kilobytes(unpackedSize)}`);
  });

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

await runCommand(command);
