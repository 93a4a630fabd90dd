import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/**
 * Packs each file of the site for the package: as they are they would weigh more than all else in it.
 *
 * @param from path of the built site
 * @param to path of the folder to write, which is emptied before
 */
export async function packDocs(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name).slice(from.length + 1);
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, `${file}.gz`), await pack(await readFile(join(from, file)), { level: 9 }));
  }
}
