import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePage } from './pages/guide-page.ts';
import type { Page } from './pages/page.ts';

/** Where they stand. */
export const GUIDES = fileURLToPath(new URL('../../guides/', import.meta.url));

const CHANGELOG = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));

/** The guides, in the order of the names of their files; then what has changed from version to version. */
export async function readGuides(): Promise<Page[]> {
  const names = (await readdir(GUIDES)).filter((file) => file.endsWith('.md')).toSorted();
  const files = [...names.map((name) => join(GUIDES, name)), CHANGELOG];
  return Promise.all(
    files.map(async (file) => guidePage(basename(file, '.md').toLowerCase(), await readFile(file, 'utf8'))),
  );
}
