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

test('it does what the guide says, as YAML or JSON', async () => {
  const [, line = ''] = /```sh\nnpm run seed -- (.*) --out data\.yaml\n```/.exec(guideTexts) ?? [];
  const args = line.split(' ');
  const data = parse(await run(args, 'data.yaml')) as Record<string, unknown[]>;
  expect(Object.entries(data).map(([path, entries]) => [path, entries.length])).toEqual([
    ['/products', 200],
    ['/customers', 50],
    ['/customers/5/addresses', 3],
  ]);
  expect(JSON.parse(await run(args, 'data.json'))).toEqual(data);
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
