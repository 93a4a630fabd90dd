import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { build } from '../../scripts/build/build.ts';
import { ALL_PRODUCTS, type Product } from '../../scripts/build/products.ts';
import { readFolder } from '../build/read-folder.ts';
import { SMALL_SOURCE, withSource, writeFiles } from '../build/small-source.ts';
import { runScript } from './run-script.ts';

// The processes share the cores.
vi.setConfig({ testTimeout: 180_000 });

const ROOT = 'openapi/openapi.yaml';
const BROKEN = { 'openapi/paths/shoes.yaml': 'get:\n  responses: {\n' };

async function buildIn(folder: string, products: readonly Product[]): Promise<void> {
  await build({ document: join(folder, ROOT), out: join(folder, 'generated'), products });
}

/** The time that a line ends with is never the same. */
function withoutTimes(text: string): string {
  return text.replace(/ \[\d+\.\d s\]$/gm, ' [time]');
}

test.concurrent.each([
  { name: 'bundle', files: ['openapi.yaml', 'openapi.json', 'openapi-3.0.json'] },
  { name: 'types', files: ['openapi.d.ts'] },
  {
    name: 'build',
    last: ['made is built [time]'],
    kept: ['.built.json'],
    files: [
      ...['openapi.yaml', 'openapi.json', 'openapi-3.0.json', 'openapi.d.ts'],
      ...['responses.js', 'responses.d.ts', 'source.json', 'extensions.js', 'extensions.d.ts'],
    ],
  },
])('$name writes its files and no others', async ({ name, files, last = [], kept = [] }) => {
  await withSource(SMALL_SOURCE, async (folder) => {
    const { stdout, ...rest } = await runScript(name, ['--out', 'made'], folder);
    expect({ ...rest, stdout: withoutTimes(stdout) }).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: [
        `${ROOT} checked [time]`,
        `${ROOT} joined [time]`,
        ...files.map((file) => `${ROOT} → made/${file} [time]`),
        ...last,
        '',
      ].join('\n'),
    });
    const made = Object.keys(await readFolder(folder)).filter((file) => !Object.hasOwn(SMALL_SOURCE, file));
    expect(made).toEqual([...files, ...kept].map((file) => `made/${file}`).toSorted());
  });
});

test.concurrent('a broken source stops the build and leaves the last good files as they were', async () => {
  await withSource(SMALL_SOURCE, async (folder) => {
    await buildIn(folder, ALL_PRODUCTS);
    const good = await readFolder(join(folder, 'generated'));

    await writeFiles(folder, BROKEN);
    expect(await runScript('build', [], folder)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'openapi/paths/shoes.yaml:3:1 error: Flow map in block collection' +
        ' must be sufficiently indented and end with a }\n',
    });
    expect(await readFolder(join(folder, 'generated'))).toEqual(good);
  });
});

test.concurrent('a build after nothing has changed makes nothing, unless it is forced to', async () => {
  await withSource(SMALL_SOURCE, async (folder) => {
    const lines = async (...args: string[]) => {
      const { stdout } = await runScript('build', args, folder);
      return withoutTimes(stdout).trimEnd().split('\n');
    };
    const first = await lines();
    expect(await lines()).toEqual([`generated is what ${ROOT} builds; nothing to do [time]`]);
    expect(await lines('--force')).toEqual(first);
  });
});

test.concurrent('what a maker stumbles over has its place as well', async () => {
  const policy = 'x-status: 404\nx-summary: Not Found\n';
  await withSource(SMALL_SOURCE, async (folder) => {
    const file = 'openapi/components/responses/NotFound.yaml';
    await writeFiles(folder, { [file]: `${policy}${SMALL_SOURCE[file]}` });
    const { exitCode, stderr } = await runScript('build', [], folder);
    expect({ exitCode, lines: stderr.split('\n').filter((line) => line.includes('retry')) }).toEqual({
      exitCode: 1,
      lines: [
        expect.stringMatching(
          /^openapi\/components\/responses\/NotFound\.yaml:1:1 error: .*\(response-retry\)$/,
        ),
      ],
    });
  });
});

test.concurrent('--check names every stale file', async () => {
  await withSource(SMALL_SOURCE, async (folder) => {
    await buildIn(folder, ['bundle']);
    await writeFiles(folder, { 'generated/openapi.json': '{}' });
    expect(await runScript('build', ['--check'], folder)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        `generated/openapi.json is not what ${ROOT} builds\n` +
        `generated/openapi.d.ts is not what ${ROOT} builds\n` +
        `generated/responses.js is not what ${ROOT} builds\n` +
        `generated/responses.d.ts is not what ${ROOT} builds\n` +
        `generated/source.json is not what ${ROOT} builds\n` +
        `generated/extensions.js is not what ${ROOT} builds\n` +
        `generated/extensions.d.ts is not what ${ROOT} builds\n` +
        'error: stale files; build without --check, and commit what it writes.\n',
    });
    await buildIn(folder, ALL_PRODUCTS);
    expect(await runScript('build', ['--check'], folder)).toEqual({
      exitCode: 0,
      stdout: `generated is what ${ROOT} builds\n`,
      stderr: '',
    });
  });
});

test.concurrent.each([
  {
    name: 'a missing document',
    given: ['--document', 'nowhere.yaml'],
    want: { exitCode: 1, stdout: '', stderr: 'nowhere.yaml error: does not exist\n' },
  },
  {
    name: 'an option that does not exist',
    given: ['--watch'],
    want: { exitCode: 2, stdout: '', stderr: "error: unknown option '--watch'\n" },
  },
  {
    name: 'an argument',
    given: ['openapi.yaml'],
    want: { exitCode: 2, stdout: '', stderr: 'error: too many arguments. Expected 0 arguments but got 1.\n' },
  },
])('$name', async ({ given, want }) => {
  await withSource({}, async (folder) => {
    expect(await runScript('build', given, folder)).toEqual(want);
  });
});
