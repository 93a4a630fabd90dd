import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'semver-check-'));
  await mkdir(join(folder, 'generated'));
  await cp('generated/openapi.json', join(folder, 'generated/openapi.json'));
});
afterAll(() => rm(folder, { recursive: true }));

async function version(): Promise<string> {
  const { info } = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as {
    info: { version: string };
  };
  return info.version;
}

test('a release is kept; a change after it asks for a version, and is refused without', async () => {
  const current = await version();
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: current }));
  expect(await runScript('semver-check', ['--release'], folder)).toEqual({
    exitCode: 0,
    stdout: 'Nothing has been released yet.\ngenerated/openapi.json → generated/released/openapi.json\n',
    stderr: '',
  });
  expect(await runScript('semver-check', [], folder)).toEqual({
    exitCode: 0,
    stdout: `Nothing has changed since ${current}.\n`,
    stderr: '',
  });

  const text = await readFile(join(folder, 'generated/openapi.json'), 'utf8');
  const changed = text.replace('"x-retry":"backoff-if-idempotent"', '"x-retry":"never"');
  await writeFile(join(folder, 'generated/openapi.json'), changed);
  const { exitCode, stdout, stderr } = await runScript('semver-check', [], folder);
  expect(stdout).toContain(
    'major InternalServerError: the retry policy backoff-if-idempotent became never.\n',
  );
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: expect.stringMatching(/^error: package\.json says .* and write CHANGELOG\.md\.\n$/),
  });
});

test('the versions of package and document are one', async () => {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '9.0.0' }));
  const { exitCode, stderr } = await runScript('semver-check', [], folder);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `error: package.json says 9.0.0, openapi/openapi.yaml ${await version()}. They are released together: give both the same version.\n`,
  });
});
