import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const HEADINGS = /^#{1,3} .*$/gm;
/** In the form of Keep a Changelog 1.1.0. */
const RELEASE = /^## \[(Unreleased|\d+\.\d+\.\d+)\]( - \d{4}-\d{2}-\d{2})?$/;
const KIND = /^### (Added|Changed|Deprecated|Removed|Fixed|Security)$/;

test('the changelog has the usual form, the newest first', async () => {
  const [title, first, ...rest] = (await readFile('CHANGELOG.md', 'utf8')).match(HEADINGS) ?? [];
  expect([title, first]).toEqual(['# Changelog', '## [Unreleased]']);
  expect(rest.filter((heading) => !RELEASE.test(heading) && !KIND.test(heading))).toEqual([]);
});
