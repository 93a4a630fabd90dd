import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../scripts/build/build.ts';
import { ALL_PRODUCTS, EDITION_PRODUCTS, PRODUCT_FILES, type Product } from '../../scripts/build/products.ts';
import { findStaleFiles } from '../../scripts/build/stale-files.ts';
import { readFolder } from './read-folder.ts';
import { SMALL_SOURCE, withSource, writeFiles } from './small-source.ts';

test('what is committed is what the source builds, to the byte, also in another place', async () => {
  const built = await withSource('the real source', async (folder) => {
    const out = join(folder, 'out');
    await build({ document: join(folder, 'openapi/openapi.yaml'), out, products: ALL_PRODUCTS });
    return readFolder(out);
  });
  const filesOf = (products: readonly Product[]) => products.flatMap((one) => PRODUCT_FILES[one]);
  const editions = filesOf(EDITION_PRODUCTS).map((file) => `editions/2026/${file}`);
  expect(Object.keys(built)).toEqual([...filesOf(ALL_PRODUCTS), ...editions].toSorted());
  const committed = await readFolder('generated');
  // Texts of megabytes make no readable difference.
  const different = [...filesOf(ALL_PRODUCTS), ...editions].filter((file) => built[file] !== committed[file]);
  expect(different).toEqual([]);
});

test('both forms of the bundle hold the same data, in one file', async () => {
  await withSource(SMALL_SOURCE, async (folder) => {
    await build({
      document: join(folder, 'openapi/openapi.yaml'),
      out: join(folder, 'out'),
      products: ['bundle'],
    });
    const files = await readFolder(join(folder, 'out'));
    expect(Object.keys(files)).toEqual([...PRODUCT_FILES.bundle].toSorted());
    const json = files['openapi.json'] ?? '';
    expect(parse(files['openapi.yaml'] ?? '')).toEqual(JSON.parse(json));
    expect([...json.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference)).toEqual([
      '#/components/responses/NotFound',
      '#/components/headers/X-Left',
    ]);
  });
});

test('every stale and every missing file is found, and none is touched', async () => {
  await withSource(SMALL_SOURCE, async (folder) => {
    const document = join(folder, 'openapi/openapi.yaml');
    const out = join(folder, 'out');
    await build({ document, out, products: ALL_PRODUCTS });
    expect(await findStaleFiles(document, out)).toEqual([]);

    await writeFiles(out, { 'openapi.yaml': 'edited by hand' });
    await rm(join(out, 'openapi.d.ts'));
    const before = await readFolder(out);
    expect(await findStaleFiles(document, out)).toEqual([
      join(out, 'openapi.yaml'),
      join(out, 'openapi.d.ts'),
    ]);
    expect(await readFolder(out)).toEqual(before);
    expect((await readdir(folder)).toSorted()).toEqual(['openapi', 'out']);
  });
});

/** An overlay that gives the document another title. */
const titled = (title: string) =>
  `overlay: 1.0.0\ninfo: {title: Title, version: '1'}\nactions:\n  - target: $.info\n    update: {title: ${title}}\n`;

const WITH_EDITION = {
  ...SMALL_SOURCE,
  'openapi/editions/later.overlay.yaml': titled('Later'),
  'mine.overlay.yaml': titled('Mine'),
};

test.each([
  {
    given: {},
    want: { 'editions/later/openapi.json': 'Later', 'openapi.json': 'Small', 'source.json': 'Small' },
  },
  { given: { edition: 'later' }, want: { 'editions/later/openapi.json': 'Later' } },
  { given: { overlay: 'mine.overlay.yaml' }, want: { 'openapi.json': 'Mine', 'source.json': 'Mine' } },
  {
    given: { edition: 'later', overlay: 'mine.overlay.yaml' },
    want: { 'openapi.json': 'Mine', 'source.json': 'Mine' },
  },
])('$given builds its variants of the source', async ({ given, want }) => {
  await withSource(WITH_EDITION, async (folder) => {
    const overlay = given.overlay && join(folder, given.overlay);
    await build({
      ...{ document: join(folder, 'openapi/openapi.yaml'), out: join(folder, 'out') },
      ...{ products: ['bundle', 'source'], edition: given.edition, overlay },
    });
    const files = await readFolder(join(folder, 'out'));
    const titles = Object.entries(files)
      .filter(([file]) => /^(.*\/)?(openapi|source)\.json$/.test(file))
      .map(([file, text]) => [file, JSON.parse(text).info.title]);
    expect(Object.fromEntries(titles)).toEqual(want);
  });
});

test.each([
  { given: { edition: 'other' }, want: "There is no edition 'other'. There is: later." },
  { given: { overlay: 'openapi/openapi.yaml' }, want: ':1:1 This is no OpenAPI Overlay 1.0' },
])('$given is refused before anything is built', async ({ given, want }) => {
  await withSource(WITH_EDITION, async (folder) => {
    const overlay = given.overlay && join(folder, given.overlay);
    const options = { document: join(folder, 'openapi/openapi.yaml'), out: join(folder, 'out') };
    const building = build({ ...options, products: ['bundle'], edition: given.edition, overlay });
    await expect(building).rejects.toThrow(want);
    expect((await readdir(folder)).toSorted()).toEqual(['mine.overlay.yaml', 'openapi']);
  });
});
