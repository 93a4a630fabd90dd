import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestInputs, staleBecause, writeManifest } from '../../scripts/build/manifest.ts';
import { SMALL_SOURCE, withSource, writeFiles } from './small-source.ts';

const SHOES = 'openapi/paths/shoes.yaml';

interface Change {
  readonly files?: Readonly<Record<string, string>>;
  readonly removed?: string;
  readonly out?: string;
  readonly choice?: Readonly<Record<string, string>>;
}

const rows: readonly { readonly name: string; readonly given: Change; readonly want: RegExp | undefined }[] =
  [
    { name: 'nothing', given: {}, want: undefined },
    {
      name: 'a file written again as it was',
      given: { files: { [SHOES]: SMALL_SOURCE[SHOES] ?? '' } },
      want: undefined,
    },
    {
      name: 'a file that is no part of the source',
      given: { files: { 'notes.yaml': 'a: 1' } },
      want: undefined,
    },
    {
      name: 'a file of the source',
      given: { files: { [SHOES]: `${SMALL_SOURCE[SHOES]}# More.\n` } },
      want: /shoes\.yaml changed$/,
    },
    {
      name: 'a file elsewhere that the source refers to',
      given: { files: { 'shared/Boot.yaml': 'a: 2' } },
      want: /shared\/Boot\.yaml changed$/,
    },
    {
      name: 'a file elsewhere that such a file refers to',
      given: { files: { 'shared/Sole.json': '[]' } },
      want: /shared\/Sole\.json changed$/,
    },
    {
      name: 'a file elsewhere that nothing refers to',
      given: { files: { 'shared/Sock.yaml': 'a: 2' } },
      want: undefined,
    },
    { name: 'a file less', given: { removed: SHOES }, want: /shoes\.yaml changed$/ },
    {
      name: 'an edition more',
      given: { files: { 'openapi/editions/later.overlay.yaml': 'overlay: 1.0.0' } },
      want: /later\.overlay\.yaml changed$/,
    },
    {
      name: 'an overlay',
      given: { files: { 'mine.overlay.yaml': 'a: 2' } },
      want: /mine\.overlay\.yaml changed$/,
    },
    {
      name: 'the version of a tool',
      given: { files: { 'installed.json': '{"openapi-typescript": "7.14.0"}' } },
      want: /installed\.json changed$/,
    },
    { name: 'an option', given: { choice: { edition: 'later' } }, want: /^the options changed$/ },
    {
      name: 'a product edited by hand',
      given: { files: { 'out/openapi.json': '{}' } },
      want: /out\/openapi\.json is not what was built$/,
    },
    {
      name: 'a product deleted',
      given: { removed: 'out/openapi.yaml' },
      want: /out\/openapi\.yaml is not what was built$/,
    },
    { name: 'another folder', given: { out: 'elsewhere' }, want: /^it was not built before$/ },
    {
      name: 'what it keeps, which is broken',
      given: { files: { 'out/.built.json': '{' } },
      want: /^it was not built before$/,
    },
  ];

test.each(rows)('changed: $name', async ({ given, want }) => {
  const files = {
    ...SMALL_SOURCE,
    'openapi/boots.yaml': 'a: { $ref: ../shared/Boot.yaml#/a }\n',
    'shared/Boot.yaml': 'a: { "$ref": "Sole.json" }\n',
    'shared/Sole.json': '{}',
    'shared/Sock.yaml': 'a: 1\n',
    'mine.overlay.yaml': 'a: 1',
    'installed.json': '{"openapi-typescript": "7.13.0"}',
  };
  await withSource(files, async (folder) => {
    const digests = ({ out = 'out', choice = {} }: Change) =>
      digestInputs({
        document: join(folder, 'openapi/openapi.yaml'),
        out: join(folder, out),
        choice,
        files: [join(folder, 'mine.overlay.yaml')],
        tools: [join(folder, 'installed.json')],
      });
    const out = join(folder, 'out');
    const inputs = await digests({});
    await writeFiles(out, { 'openapi.yaml': 'a: 1\n', 'openapi.json': '{"a":1}\n' });
    await writeManifest(out, inputs, [join(out, 'openapi.yaml'), join(out, 'openapi.json')]);

    await writeFiles(folder, given.files ?? {});
    if (given.removed !== undefined) await rm(join(folder, given.removed));
    const why = await staleBecause(join(folder, given.out ?? 'out'), await digests(given));
    if (want === undefined) expect(why).toBeUndefined();
    else expect(why).toMatch(want);
  });
});

test('the scripts that make the products count, down to the last import; others do not', async () => {
  await withSource(SMALL_SOURCE, async (folder) => {
    const document = join(folder, 'openapi/openapi.yaml');
    const names = Object.keys(
      await digestInputs({ document, out: join(folder, 'out'), choice: {}, files: [] }),
    );
    const made = (name: string) => names.includes(name);
    expect({
      maker: made('scripts/build/types-worker.ts') && made('scripts/build/types.ts'),
      deep: made('scripts/derive/json.ts') && made('scripts/recipes/success.ts'),
      tools: made('node_modules/.package-lock.json'),
      others: names.filter((name) => /^scripts\/(mock|docs|commands)\//.test(name)),
    }).toEqual({ maker: true, deep: true, tools: true, others: [] });
  });
});
