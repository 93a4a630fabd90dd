import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runTypeScript } from '../scripts/package/typescript.ts';

const SCRATCH = 'test-output';

/**
 * Compiles modules that stand in no file, in one program and by the rules of this repository.
 *
 * @param texts the modules by name; each imports what a test beside its code would
 * @param options of the compiler, in place of those of the repository
 * @returns what the compiler says, each `<name>:<line> <reason>`
 */
export async function compileModules(
  texts: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  await mkdir(SCRATCH, { recursive: true });
  // As deep as the folders of tests are, so that what they import is found from here.
  const folder = await mkdtemp(join(SCRATCH, 'compiled-'));
  try {
    const files = Object.keys(texts).map((name) => `${name}.ts`);
    const config = { extends: resolve('tsconfig.json'), compilerOptions: options, files, include: [] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, `${name}.ts`), text);
    const problems = await runTypeScript(['-p', folder]);
    return problems.map(
      ({ file, line = 0, reason }) =>
        `${file.replace(`${folder}/`, '').replace(/\.ts$/, '')}:${line} ${reason}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
