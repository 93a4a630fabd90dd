import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestCode } from '../../scripts/commands/code-digests.ts';
import { withFiles } from '../lint/documents.ts';

const FILES = {
  'package.json': '{}',
  'vitest.config.ts': '',
  'scripts/docs/page/panel.css': '',
  'test/mock/a.test.ts': '',
  'generated/openapi.d.ts': '',
  'generated/editions/2026/openapi.json': '',
  'generated/openapi.yaml': '',
  'generated/docs/index.js': '',
  'node_modules/.package-lock.json': '{}',
  'openapi/openapi.yaml': '',
};

test.each([
  { file: 'package.json', isSeen: true },
  { file: 'vitest.config.ts', isSeen: true },
  { file: 'scripts/docs/page/panel.css', isSeen: true },
  { file: 'test/mock/a.test.ts', isSeen: true },
  { file: 'test/mock/new.test.ts', isSeen: true },
  { file: 'generated/openapi.d.ts', isSeen: true },
  { file: 'generated/editions/2026/openapi.json', isSeen: true },
  { file: 'node_modules/.package-lock.json', isSeen: true },
  { file: 'generated/openapi.yaml', isSeen: false },
  { file: 'generated/docs/index.js', isSeen: false },
  { file: 'openapi/openapi.yaml', isSeen: false },
])('whether the code is checked again once $file is another: $isSeen', ({ file, isSeen }) =>
  withFiles(FILES, async (folder) => {
    const before = await digestCode(folder);
    expect(await digestCode(folder)).toEqual(before);
    await writeFile(join(folder, file), ' ');
    const after = await digestCode(folder);
    expect(Object.keys(after).filter((path) => after[path] !== before[path]).length).toBe(isSeen ? 1 : 0);
  }),
);

test('code that has gone is other code', () =>
  withFiles(FILES, async (folder) => {
    const before = await digestCode(folder);
    await rm(join(folder, 'test/mock/a.test.ts'));
    expect(Object.keys(await digestCode(folder))).toHaveLength(Object.keys(before).length - 1);
  }));
