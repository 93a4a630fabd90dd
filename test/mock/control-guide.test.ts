import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { paste, shells, statusLines } from '../shells.ts';

const guide = await readFile('guides/2-mock-control.md', 'utf8');
const [, setting = ''] = /```sh\n(C=[^`]*)```/.exec(guide) ?? [];
const commands = [...guide.matchAll(/^\|[^|]*\| `(curl [^`]+)`/gm)].map(([, command = '']) => command);
const [seed = '', faults = ''] = [...guide.matchAll(/```yaml\n([^`]*)```/g)].map(([, text = '']) => text);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mock-guide-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(shells)('each of its lines does what it says in %s', async (shell) => {
  const mock = await createMock();
  const { host } = new URL(await mock.listen());
  const lines = [setting, ...commands.map((line) => line.replace('curl ', 'curl -i '))].join('\n');
  const { stdout } = await paste(shell, lines.replaceAll('127.0.0.1:4010', host));
  expect(statusLines(stdout)).toEqual(commands.map(() => 200));
  expect(commands.length).toBe(13);
  await mock.close();
});

test('its data and its rules are such that the mock takes them, from files as well', async () => {
  await writeFile(join(folder, 'seed.yaml'), seed);
  await writeFile(join(folder, 'faults.yaml'), faults);
  const mock = await createMock({ seed: join(folder, 'seed.yaml'), faults: join(folder, 'faults.yaml') });
  const { '/brands': brands, '/customers/5/addresses': addresses } = mock.data();
  expect(brands).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 17 }),
      expect.objectContaining({ id: 77, name: 'Seeded' }),
    ]),
  );
  expect(addresses).toEqual(expect.arrayContaining([expect.objectContaining({ id: 90, customer_id: 5 })]));
  expect(
    mock.faults().map(({ answer, delay, connection, body }) => answer ?? delay ?? connection ?? body),
  ).toEqual([{ status: 503, cause: 'being-upgraded' }, '200-800', 'silent', 'broken']);
  await mock.close();
});

test('what does not fit in a file is told with its place', async () => {
  const bad = join(folder, 'bad.yaml');
  await writeFile(bad, seed.replace('Seeded', '5'));
  await expect(createMock({ seed: bad })).rejects.toThrow(
    /bad\.yaml:3:11 \/~1brands\/0\/name must be string\.$/,
  );
  await writeFile(bad, faults.replace('createOrder', 'createUnicorn'));
  await expect(createMock({ faults: bad })).rejects.toThrow(
    /bad\.yaml:1:\d+ \/0\/match\/operation It must be the id of an operation of the document\.$/,
  );
});
