import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { curlScript } from '../../scripts/docs/model/curl.ts';
import { mockOf } from '../../scripts/docs/model/mock-server.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import type { Recipe } from '../../scripts/recipes/recipe.ts';
import { recipes } from '../../scripts/recipes/recipes.ts';

const server = mockOf(await loadDocument('generated/openapi.json'));
/** From curl 7.84 on, `%header{…}` is there. */
const hasCurl = spawnSync('curl', ['--version']).status === 0;

// Many processes.
vi.setConfig({ testTimeout: 60_000 });

let mock: Mock;
let folder: string;

beforeAll(async () => {
  mock = await createMock({ deleteAllAfter: 1 });
  await mock.listen();
  folder = await mkdtemp(join(tmpdir(), 'curl-'));
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** The status line that the script prints, without those of a `100 Continue`. */
function run(recipe: Recipe): Promise<string[]> {
  const { commands } = curlScript(recipe, { ...server, base: `${mock.url}/api/v2` });
  const script = commands.map(({ text }) => text).join('\n');
  return new Promise((done) => {
    execFile('sh', ['-e', '-c', script], { cwd: folder }, (error, stdout) => {
      const codes = [...stdout.matchAll(/^HTTP\/1\.1 (?!100)(\d{3})/gm)].map(([, code = '']) => code);
      done(error === null ? codes : [...codes, error.message]);
    });
  });
}

test.skipIf(!hasCurl)('the lines of every recipe print one answer, which has its code', async () => {
  const found: string[] = [];
  for (const recipe of recipes) found.push(`${recipe.name} ${await run(recipe)}`);
  expect(found).toEqual(recipes.map(({ name, status }) => `${name} ${status}`));
});
