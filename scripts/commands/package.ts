import { mkdir } from 'node:fs/promises';
import { Command } from 'commander';
import { buildDocs } from '../docs/build-docs.ts';
import { DOCS_PREFIX } from '../docs/docs-prefix.ts';
import { compilePackage } from '../package/compile.ts';
import { packPackage } from '../package/pack.ts';
import { packDocs } from '../package/pack-docs.ts';
import { runCommand } from './run-command.ts';

const command = new Command('package')
  .description(
    'Compiles what the package exports into dist/, builds the docs beside it, and packs it as npm would publish it.',
  )
  .option('--out <folder>', 'where the tarball goes', '.')
  .action(async ({ out }: { readonly out: string }) => {
    await compilePackage();
    await packDocs(await buildDocs('openapi/openapi.yaml', 'generated', { base: DOCS_PREFIX }), 'dist/docs');
    await mkdir(out, { recursive: true });
    const { file, size, unpackedSize, files } = await packPackage(out);
    console.log(`${file}: ${files.length} files, ${kilobytes(size)}, unpacked ${kilobytes(unpackedSize)}`);
  });

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

await runCommand(command);
