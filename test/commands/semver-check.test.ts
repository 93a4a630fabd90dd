import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHOES } from '../changes/shoes.ts';
import { runScript } from './run-script.ts';

const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n## [1.0.0]\n';
const EDITION = 'generated/editions/2026';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'semver-check-'));
  await mkdir(join(folder, EDITION), { recursive: true });
  await writeFile(join(folder, 'CHANGELOG.md'), CHANGELOG);
  await give('1.0.0', SHOES, SHOES);
});
afterAll(() => rm(folder, { recursive: true }));

async function give(version: string, base: object, edition: object): Promise<void> {
  const of = (document: object) => JSON.stringify({ ...document, info: { title: 'Shoes', version } });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version }));
  await writeFile(join(folder, 'generated/openapi.json'), of(base));
  await writeFile(join(folder, EDITION, 'openapi.json'), of(edition));
}

test('a release is kept; what changes after it asks for a version, and is written into the changelog', async () => {
  expect(await runScript('semver-check', ['--release'], folder)).toEqual({
    exitCode: 0,
    stdout: `Nothing has been released yet.
generated/openapi.json → generated/released/openapi.json
${EDITION}/openapi.json → generated/released/editions/2026/openapi.json
`,
    stderr: '',
  });

  const { '/time': _, ...paths } = SHOES.paths;
  await give('1.0.0', { ...SHOES, paths }, { ...SHOES, paths, servers: [] });
  const sentences = `GET /time went away: major
  Stop asking for it.
Edition 2026: The server https://{store}/v1 went away: major
  Ask another one.
Since 1.0.0: major, so 2.0.0.
`;
  expect(await runScript('semver-check', ['--write-changelog'], folder)).toEqual({
    exitCode: 1,
    stdout: `${sentences}→ CHANGELOG.md\n`,
    stderr:
      'error: package.json says 1.0.0. Give it and openapi/openapi.yaml 2.0.0, and write CHANGELOG.md.\n',
  });
  expect(await readFile(join(folder, 'CHANGELOG.md'), 'utf8')).toContain(
    '\n- **Breaking.** GET /time went away. Stop asking for it.\n',
  );

  await give('2.0.0', { ...SHOES, paths }, { ...SHOES, paths, servers: [] });
  expect(await runScript('semver-check', ['--write-changelog'], folder)).toEqual({
    exitCode: 0,
    stdout: sentences,
    stderr: '',
  });
});

test('the versions of package and document are one', async () => {
  await give('1.0.0', SHOES, SHOES);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '9.0.0' }));
  expect(await runScript('semver-check', [], folder)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr:
      'error: package.json says 9.0.0, openapi/openapi.yaml 1.0.0. They are released together: give both the same version.\n',
  });
});
