import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digests, digestFiles } from '../build/manifest.ts';

/** What the checks of the code look at, and what of it; what is generated are types, and data that modules import. */
const PLACES: readonly { readonly folder: string; readonly files: RegExp; readonly isDeep: boolean }[] = [
  { folder: '.', files: /\.(ts|json)$/, isDeep: false },
  { folder: 'scripts', files: /./, isDeep: true },
  { folder: 'test', files: /./, isDeep: true },
  { folder: 'generated', files: /^(?!docs[/\\]).*\.(ts|js|json)$/, isDeep: true },
];

/** What npm has installed, the tools themselves among it. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Tells by content whether the code, its types and the tools that check it are what they were.
 *
 * @param root path of the repository
 */
export async function digestCode(root = '.'): Promise<Digests> {
  const files = PLACES.map(async ({ folder, files, isDeep }) => {
    const names = await readdir(join(root, folder), { recursive: isDeep, encoding: 'utf8' });
    return names.filter((name) => files.test(name)).map((name) => join(root, folder, name));
  });
  const digests = await digestFiles([...(await Promise.all(files)).flat(), join(root, INSTALLED)]);
  return { ...digests, node: process.version };
}
