import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Command } from 'commander';
import { install } from '../compatibility/run-tool.ts';
import { generators, NEWER_NODE, viewers } from '../compatibility/tools.ts';
import { type Result, tryGenerator } from '../compatibility/try-generator.ts';
import { tryViewer } from '../compatibility/try-viewer.ts';
import { loadDocument } from '../contract/load-document.ts';
import { runCommand } from './run-command.ts';

const DOCUMENTS = ['generated/openapi.yaml', 'generated/openapi-3.0.json'];

interface CompatibilityOptions {
  readonly folder?: string;
  readonly only?: string;
}

const command = new Command('compatibility')
  .description(
    'Installs the tools that read OpenAPI elsewhere, tries them on both documents, and prints a table.',
  )
  .option('--folder <path>', 'where the tools are installed and stay; a temporary folder if left out')
  .option('--only <text>', 'the tools whose names hold the text')
  .action(async ({ folder: given, only = '' }: CompatibilityOptions) => {
    const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'compatibility-')) : resolve(given);
    try {
      await tryAll(folder, only);
    } finally {
      if (given === undefined) await rm(folder, { recursive: true, force: true });
    }
  });

async function tryAll(folder: string, only: string): Promise<void> {
  const node = join(folder, 'node');
  await install(node, NEWER_NODE);
  console.log(row(['tool', 'version', 'document', 'works', 'compiles', '409 typed', 'operations, schemas']));
  console.log(row(Array(7).fill('---')));
  // The names are those of the first, whatever a tool is given.
  const document = await loadDocument('generated/openapi.yaml');
  const documents = DOCUMENTS.map((file) => ({ file: resolve(file), name: basename(file), document }));
  for (const tool of generators.filter(({ name }) => name.includes(only)))
    for (const one of documents)
      print(await tryGenerator(tool, one, { folder: join(folder, folderOf(tool.packages)), node }));
  for (const tool of viewers.filter(({ name }) => name.includes(only)))
    for (const { file, name } of documents)
      print(await tryViewer(tool, file, name, join(folder, folderOf(tool.packages))));
}

/** Tools of the same packages share a folder. */
function folderOf(packages: Readonly<Record<string, string>>): string {
  return (Object.keys(packages)[0] ?? '').replace(/\W+/g, '-');
}

function print({ tool, version, document, works, compiles, errorsByCode, names }: Result): void {
  console.log(row([tool, version, document, works, compiles, errorsByCode, names]));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

await runCommand(command);
