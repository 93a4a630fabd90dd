import { readFile, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DocumentError } from '../contract/document-error.ts';
import { editionsOf } from '../overlay/editions.ts';
import { bundleForge } from './bundle-forge.ts';
import { addEditionClients } from './edition-clients.ts';
import { joinModules } from './join-modules.ts';
import { pruneDeclarations } from './prune-declarations.ts';
import { runTypeScript } from './typescript.ts';

const SOURCE = fileURLToPath(new URL('../../openapi/openapi.yaml', import.meta.url));
const CONFIG = fileURLToPath(new URL('tsconfig.json', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** Beside the other, whose place it takes at once. */
const FRESH = fileURLToPath(new URL('../../.generated-dist', import.meta.url));

export interface CompileOptions {
  /** The types are checked elsewhere, which takes longer than all the rest: what is written is the same. */
  readonly noCheck?: boolean;
}

/**
 * Compiles the entry points of the package, and what they import, into `dist/`.
 *
 * @throws DocumentError with every fault of the source; then `dist/` is as before
 */
export async function compilePackage({ noCheck = false }: CompileOptions = {}): Promise<void> {
  await rm(FRESH, { recursive: true, force: true });
  const flags = ['--outDir', FRESH, '--noEmitOnError', ...(noCheck ? ['--noCheck'] : [])];
  const problems = await runTypeScript(['-p', CONFIG, ...flags]);
  if (problems.length > 0) throw new DocumentError(problems);
  await rm(DIST, { recursive: true, force: true });
  await rename(FRESH, DIST);
  await addEditionClients(DIST, await editionsOf(SOURCE));
  // Bundlers of others take the client apart, and Spectral the rules.
  const { files } = JSON.parse(await readFile(CONFIG, 'utf8')) as { readonly files: readonly string[] };
  const threads = files.filter((file) => file.endsWith('-worker.ts')).map(compiledName);
  await joinModules(
    DIST,
    ['mock/create-mock.js', 'commands/store-api.js', ...threads],
    ['client/index.js', 'ruleset/index.js'],
  );
  await bundleForge(DIST);
  await pruneDeclarations(DIST);
}

/** The compiled form of a module that stands beside the folder of this one. */
function compiledName(file: string): string {
  return file.replace(/^\.\.\//, '').replace(/\.ts$/, '.js');
}
