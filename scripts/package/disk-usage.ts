import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file, or a folder with all that is in it, takes up on the disk. In bytes, by whole blocks. */
export async function diskUsage(path: string): Promise<number> {
  const stats = await lstat(path);
  const names = stats.isDirectory() ? await readdir(path) : [];
  const inside = await Promise.all(names.map((name) => diskUsage(join(path, name))));
  return inside.reduce((sum, one) => sum + one, stats.blocks * 512);
}
