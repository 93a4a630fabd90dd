import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ts = createRequire(import.meta.url)('typescript') as typeof import('typescript');

const MANIFEST = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Takes away the declarations that nobody reaches from what the package exports. */
export async function pruneDeclarations(dist: string): Promise<void> {
  const { exports } = JSON.parse(await readFile(MANIFEST, 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
  };
  const entries = Object.values(exports).flatMap((one) => {
    const file = typeof one === 'string' || one.types === undefined ? '' : join(dirname(MANIFEST), one.types);
    return file.startsWith(`${resolve(dist)}/`) ? [file] : [];
  });
  const reached = new Set<string>();
  for (const file of entries) await reach(file, reached);
  const all = await readdir(dist, { recursive: true });
  const lost = all
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => resolve(dist, file))
    .filter((file) => !reached.has(file));
  await Promise.all(lost.map((file) => rm(file)));
}

async function reach(file: string, reached: Set<string>): Promise<void> {
  if (reached.has(file)) return;
  reached.add(file);
  const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'));
  for (const { fileName } of importedFiles)
    if (fileName.startsWith('.'))
      await reach(resolve(dirname(file), fileName.replace(/(\.d)?\.[jt]s$/, '.d.ts')), reached);
}
