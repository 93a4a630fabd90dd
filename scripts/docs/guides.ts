import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePage } from './pages/guide-page.ts';
import type { Page } from './pages/page.ts';

/** Where they stand. */
export const GUIDES = fileURLToPath(new URL('../../guides/', import.meta.url));

/** The guides, in the order of the names of their files. */
export async function readGuides(): Promise<Page[]> {
  const files = (await readdir(GUIDES)).filter((file) => file.endsWith('.md')).toSorted();
  return Promise.all(
    files.map(async (file) => guidePage(basename(file, '.md'), await readFile(join(GUIDES, file), 'utf8'))),
  );
}
