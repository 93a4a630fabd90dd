import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../scripts/build/build.ts';
import { ALL_PRODUCTS, COMMITTED_PRODUCTS, PRODUCT_FILES } from '../../scripts/build/products.ts';
import { findStaleFiles } from '../../scripts/build/stale-files.ts';
import { readFolder } from './read-folder.ts';
import { SMALL_SOURCE, withSource, writeFiles } from './small-source.ts';

test('what is committed is what the source builds, to the byte, also in another place', async () => {
  const built = await withSource('the real source', async (folder) => {
    const out = join(folder, 'out');
    await build({ document: join(folder, 'openapi/openapi.yaml'), out, products: ALL_PRODUCTS });
    return readFolder(out);
  });
  expect(Object.keys(built)).toEqual(ALL_PRODUCTS.flatMap((product) => PRODUCT_FILES[product]).toSorted());
  const committed = await readFolder('generated');
  // Texts of megabytes make no readable difference.
  const different = COMMITTED_PRODUCTS.flatMap((product) => PRODUCT_FILES[product]).filter(
    (file) => built[file] !== committed[file],
  );
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
