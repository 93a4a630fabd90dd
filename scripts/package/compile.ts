import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentError, type Problem } from '../contract/document-error.ts';
import { editionsOf } from '../overlay/editions.ts';
import { bundleForge } from './bundle-forge.ts';
import { addEditionClients } from './edition-clients.ts';
import { joinModules } from './join-modules.ts';
import { pruneDeclarations } from './prune-declarations.ts';

// Required and not imported: jiti's loader would first transpile the nine megabytes of the compiler.
const ts = createRequire(import.meta.url)('typescript') as typeof import('typescript');

const SOURCE = fileURLToPath(new URL('../../openapi/openapi.yaml', import.meta.url));
const SCRIPTS = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = fileURLToPath(new URL('tsconfig.json', import.meta.url));

export interface CompileOptions {
  /** The types are checked elsewhere, which takes longer than all the rest: what is written is the same. */
  readonly noCheck?: boolean;
}

/**
 * Compiles the entry points of the package, and what they import, into `dist/`.
 *
 * @throws DocumentError with every fault of the source
 */
export async function compilePackage({ noCheck = false }: CompileOptions = {}): Promise<void> {
  const { config } = ts.readConfigFile(CONFIG, ts.sys.readFile);
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, { ...options, noCheck });
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }): Problem => {
    const reason = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (file === undefined) return { file: relative('', CONFIG), reason };
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    return { file: relative('', file.fileName), line: line + 1, column: character + 1, reason };
  });
  if (problems.length > 0) throw new DocumentError(problems);
  const dist = options.outDir ?? 'dist';
  rmSync(dist, { recursive: true, force: true });
  program.emit();
  await addEditionClients(dist, await editionsOf(SOURCE));
  // Bundlers of others take the client apart, and Spectral the rules.
  const threads = fileNames.filter((file) => file.endsWith('-worker.ts')).map((file) => nameIn(file));
  await joinModules(
    dist,
    ['mock/create-mock.js', 'commands/store-api.js', ...threads],
    ['client/index.js', 'ruleset/index.js'],
  );
  await bundleForge(dist);
  await pruneDeclarations(dist);
}

/** The compiled form of a module below `scripts/`. */
function nameIn(file: string): string {
  return relative(SCRIPTS, file).replaceAll('\\', '/').replace(/\.ts$/, '.js');
}
