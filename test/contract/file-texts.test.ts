import { mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileTexts } from '../../scripts/contract/file-texts.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-api-file-texts-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  { name: 'a longer text', write: (file: string) => writeFile(file, 'another'), want: 'another' },
  { name: 'one of the same length', write: (file: string) => writeFile(file, 'two'), want: 'two' },
  {
    name: 'one of the same length and time',
    write: async (file: string) => {
      const { atime, mtime } = await stat(file);
      await writeFile(file, 'two');
      await utimes(file, atime, mtime);
    },
    want: 'two',
  },
  {
    name: 'one that takes its place, as editors save',
    write: async (file: string) => {
      await writeFile(`${file}.new`, 'two');
      await utimes(`${file}.new`, LONG_AGO, LONG_AGO);
      await rename(`${file}.new`, file);
    },
    want: 'two',
  },
  { name: 'nothing', write: (file: string) => rm(file), want: undefined },
])('a file that becomes $name is read again', async ({ name, write, want }) => {
  const file = join(folder, name);
  await writeFile(file, 'one');
  await utimes(file, LONG_AGO, LONG_AGO);
  // The time of its entry is always that of the test.
  const texts = new FileTexts(Number.NEGATIVE_INFINITY);
  expect([texts.read(file), texts.read(file)]).toEqual(['one', 'one']);
  await write(file);
  expect([texts.read(file), texts.read(file)]).toEqual([want, want]);
});

test('a folder has no text', () => {
  expect(new FileTexts().read(folder)).toBeUndefined();
});
