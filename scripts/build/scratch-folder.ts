import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Makes a new, empty folder beside another one, on the same disk, so that files can be moved from the one to the other
 * in one step.
 *
 * @param folder path of the folder to stand beside; it need not exist
 */
export async function makeScratchFolder(folder: string): Promise<string> {
  const parent = dirname(resolve(folder));
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `.${basename(folder)}-`));
}

/**
 * Gives the work such a folder, which is gone afterwards, however the work ends.
 *
 * @param folder path of the folder to stand beside; it need not exist
 */
export async function withScratchFolder<T>(
  folder: string,
  work: (scratch: string) => Promise<T>,
): Promise<T> {
  const scratch = await makeScratchFolder(folder);
  const abandon = (signal: NodeJS.Signals) => {
    rmSync(scratch, { recursive: true, force: true });
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', abandon).once('SIGTERM', abandon);
  try {
    return await work(scratch);
  } finally {
    process.off('SIGINT', abandon).off('SIGTERM', abandon);
    await rm(scratch, { recursive: true, force: true });
  }
}
