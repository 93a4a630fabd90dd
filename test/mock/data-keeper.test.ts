import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { JITI } from '../commands/run-script.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mock-data-'));
  file = join(folder, 'data.json');
});
afterEach(() => rm(folder, { recursive: true }));

const headers = {
  authorization: `Basic ${btoa('demo:demo-token')}`,
  'content-type': 'application/json',
};
const post = (name: string) => ({
  method: 'POST' as const,
  url: '/api/v2/brands',
  headers,
  payload: { name },
});
const namesIn = async () => {
  const { '/brands': brands } = JSON.parse(await readFile(file, 'utf8'));
  return (brands as { readonly name: string }[]).map(({ name }) => name);
};

test('what was written is there in the next run; a reset leads back to the examples', async () => {
  const first = await createMock({ dataFile: file });
  await first.inject(post('Kept'));
  await first.close();
  expect(await namesIn()).toContain('Kept');
  const second = await createMock({ dataFile: file });
  expect((await second.inject({ url: '/api/v2/brands?name=Kept', headers })).statusCode).toBe(200);
  second.reset();
  await second.close();
  expect(await namesIn()).not.toContain('Kept');
  expect(await readdir(folder)).toEqual(['data.json']);
});

test.each([
  { given: '{"/brands": [', want: /^.*data\.json:1:14 / },
  { given: '[]', want: /^.*data\.json:1:1 holds no data for the mock/ },
  {
    given: '{\n "/brands": [\n  {"id": 1, "name": 5}\n ]\n}',
    want: /^.*data\.json:3:21 \/~1brands\/0\/name must be string\.$/,
  },
])('$given is refused in one line and left as it is', async ({ given, want }) => {
  await writeFile(file, given);
  await expect(createMock({ dataFile: file })).rejects.toThrow(want);
  expect(await readFile(file, 'utf8')).toBe(given);
});

test('a folder that is not there is told before anything is lost', async () => {
  await expect(createMock({ dataFile: join(folder, 'none', 'data.json') })).rejects.toThrow(
    `There is no folder ${join(folder, 'none')} for the data.`,
  );
});

const kills = Number(process.env.KILLS ?? 1);

test('killed at any moment, the file is whole', async () => {
  const lost = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const before = kill === 0 ? [] : await namesIn();
    const { child, url } = await startMock();
    const answered: string[] = [];
    const writing = (async () => {
      for (let number = 0; ; number += 1) {
        const name = `Brand ${kill}.${number}`;
        const { status } = await fetch(`${url}/api/v2/brands`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ name }),
        });
        if (status === 201) answered.push(name);
      }
    })();
    // Once the first save is there, the next ones follow as fast as they may.
    await expect
      .poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 20_000 })
      .toContain(`Brand ${kill}.`);
    while (answered.length < 50 + kill * 7) await new Promise((done) => setImmediate(done));
    child.kill('SIGKILL');
    await Promise.allSettled([writing, once(child, 'exit')]);
    const after = await namesIn();
    expect(after).toEqual(expect.arrayContaining(before));
    lost.push(answered.filter((name) => !after.includes(name)).length);
  }
  if (kills > 1) console.log(`${kills} kills; answered and not yet saved: ${lost.join(', ')}`);
});

async function startMock(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const args = [JITI, 'scripts/commands/mock.ts', '--port', '0', '--quiet', '--data', file];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url !== undefined) return { child, url };
  }
  throw new Error('The mock did not start.');
}
