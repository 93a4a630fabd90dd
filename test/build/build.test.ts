import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../scripts/build/build.ts';
import { ALL_PRODUCTS, PRODUCT_FILES } from '../../scripts/build/products.ts';
import { findStaleFiles } from '../../scripts/build/stale-files.ts';
import { readFolder } from './read-folder.ts';
import { SMALL_SOURCE, withSource, writeFiles } from './small-source.ts';

test('what is committed is what the source builds', async () => {
  expect(await findStaleFiles('openapi/openapi.yaml', 'generated')).toEqual([]);
});

test('the real source built twice, in two places, gives the same bytes', async () => {
  const buildOnce = () =>
    withSource('the real source', async (folder) => {
      await build({
        document: join(folder, 'openapi/openapi.yaml'),
        out: join(folder, 'out'),
        products: ALL_PRODUCTS,
      });
      return readFolder(join(folder, 'out'));
    });
  const first = await buildOnce();
  const second = await buildOnce();
  expect(Object.keys(first)).toEqual(ALL_PRODUCTS.flatMap((product) => PRODUCT_FILES[product]).toSorted());
  // Texts of megabytes make no readable difference.
  const different = Object.keys(first).filter((file) => first[file] !== second[file]);
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
