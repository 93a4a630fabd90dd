import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The modules that do the work, with all that they are made of. Compiled, they are part of a version of the package. */
const MODULES = { build: 'scripts/build/build.ts', lint: 'scripts/commands/lint-command.ts' } as const;

/** By which package managers say, each of them, what is installed. */
const LOCK_FILES = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/** The files that tell by their content whether the tools that build or lint are what they were. */
export async function toolFiles(work: keyof typeof MODULES): Promise<readonly string[]> {
  if (!import.meta.url.endsWith('.ts')) return [join(project, 'package.json'), ...LOCK_FILES];
  return [
    ...(await modulesOf(join(project, MODULES[work]))),
    join(project, 'node_modules/.package-lock.json'),
  ];
}

/** A module of this project and all that it imports of the project, found by the text of its imports. */
async function modulesOf(first: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const wanted = [first];
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = await readFile(path, 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from |import\(|URL\()'(\.{0,2}\/?[\w./-]+)'/g)) {
      const module = resolve(dirname(path), target);
      // A thread is started with the name of its module without the ending.
      wanted.push(...[module, `${module}.ts`].filter((file) => /\.(ts|mjs)$/.test(file) && existsSync(file)));
    }
  }
  return [...found];
}
