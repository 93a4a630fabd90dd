import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withScratchFolder } from '../../scripts/build/scratch-folder.ts';
import { withSource } from './small-source.ts';

test('the folder stands beside the other one, and is gone after the work', async () => {
  await withSource({}, async (folder) => {
    const scratch = await withScratchFolder(join(folder, 'out'), async (path) => {
      await writeFile(join(path, 'file'), 'text');
      return path;
    });
    expect(dirname(scratch)).toBe(folder);
    expect(await readdir(folder)).toEqual([]);
  });
});

test('it is gone after work that failed, too', async () => {
  await withSource({}, async (folder) => {
    const work = withScratchFolder(join(folder, 'out'), () => Promise.reject(new Error('planted')));
    await expect(work).rejects.toThrow(new Error('planted'));
    expect(await readdir(folder)).toEqual([]);
  });
});
