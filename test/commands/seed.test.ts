import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSeedCommand } from '../../scripts/commands/seed-command.ts';
import { withSource } from '../build/small-source.ts';
import { guideTexts } from '../guides.ts';

/** Runs the command in this process, and gives the file that it writes. */
async function run(args: readonly string[], file: string): Promise<string> {
  let text = '';
  await withSource({}, async (folder) => {
    const command = createSeedCommand()
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    const out = join(folder, file);
    await command.parseAsync([...args, '--out', out], { from: 'user' });
    text = await readFile(out, 'utf8');
  });
  return text;
}

test('it makes what the guide says', async () => {
  const [, line = ''] = /```sh\nnpm run seed -- (.*) --out data\.yaml\n```/.exec(guideTexts) ?? [];
  const data = JSON.parse(await run(line.split(' '), 'data.json')) as Record<string, unknown[]>;
  expect(Object.entries(data).map(([path, entries]) => [path, entries.length])).toEqual([
    ['/products', 200],
    ['/customers', 50],
    ['/customers/5/addresses', 3],
  ]);
});

test('it writes YAML into a file that ends so', async () => {
  const args = ['/brands=3', 'categories=2'];
  const [yaml, json] = [await run(args, 'data.yaml'), await run(args, 'data.json')];
  expect(yaml).toMatch(/^\/brands:\n {2}- id: 19\n/);
  expect(parse(yaml)).toEqual(JSON.parse(json));
});

const wrong = 'It must be the path of a list and a number from 1 to 100000, such as products=200.';
test.each([
  { given: ['products'], want: wrong },
  { given: ['products=0'], want: wrong },
  { given: ['products=100001'], want: wrong },
  { given: ['products=1', '--seed', 'x'], want: 'It must be a whole number, 0 or more.' },
  { given: [], want: "missing required argument 'list=number'" },
  { given: ['product=1'], want: 'There is no list /product; there are' },
])('$given', async ({ given, want }) => {
  await expect(run(given, 'data.json')).rejects.toThrow(want);
});
