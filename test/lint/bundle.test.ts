import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { bundleDocument } from '../../scripts/build/bundle.ts';
import { lintBundle } from '../../scripts/lint/bundle.ts';
import { lintDocument } from '../../scripts/lint/document.ts';
import type { Finding } from '../../scripts/lint/findings.ts';
import { lintWithSpectral } from '../../scripts/lint/spectral.ts';
import { withSource } from '../build/small-source.ts';

// The linters share the cores with other tests.
vi.setConfig({ testTimeout: 180_000 });

interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Gives a test a copy of a part of the real source in which some texts are others, and how findings in it are printed. */
function withChanged<T>(
  changes: readonly Change[],
  use: (root: string, print: (list: readonly Finding[]) => readonly string[]) => Promise<T>,
): Promise<T> {
  return withSource('a part of the real source', async (above) => {
    const folder = join(above, 'openapi');
    for (const { file, from, to } of changes) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await writeFile(join(folder, file), text.replace(from, to));
    }
    return use(join(folder, 'openapi.yaml'), (list) =>
      list.map((one) => `${relative(folder, one.file)}:${one.line} ${one.rule}`),
    );
  });
}

const CATEGORIES = 'resources/categories/operations.yaml';
const ENTRIES = 'resources/categories/examples.yaml';

/** Faults that have nothing to do with each other, so that one lint finds them all, each at the line that holds the text first. */
const ROWS = [
  {
    // A code that the overlay forgets is missed in every operation.
    given: { file: 'every-operation.overlay.yaml', from: "'406': {$ref:", to: 'x-406: {$ref:' },
    want: { file: CATEGORIES, text: "      '200':", rule: 'operation-common-responses' },
  },
  {
    // A wrong example of an entry is found in the file of the examples.
    given: { file: ENTRIES, from: 'parent_id: 10', to: 'parent_id: ten' },
    want: { file: ENTRIES, text: 'parent_id: 10', rule: 'example-valid' },
  },
  {
    // An operation that extends the response of another code is found there.
    given: { file: CATEGORIES, from: 'x-extends: Created', to: 'x-extends: Accepted' },
    want: { file: CATEGORIES, text: "      '201':", rule: 'response-key-matches-status' },
  },
];

test('what only the bundle shows is found where the source has it', async () => {
  const { source, bundle } = await withChanged(
    ROWS.map(({ given }) => given),
    async (root, print) => ({
      source: print(await lintWithSpectral(root)),
      bundle: print(await lintBundle(root, (await bundleDocument(root)).json)),
    }),
  );
  expect(source).toEqual([]);
  const want = ROWS.map(async ({ want: { file, text, rule } }) => {
    const lines = (await readFile(join('openapi', file), 'utf8')).split('\n');
    return `${file}:${lines.findIndex((line) => line.includes(text)) + 1} ${rule}`;
  });
  expect(bundle).toEqual(expect.arrayContaining(await Promise.all(want)));
});

test('a source that cannot be bundled is one finding with the reason', async () => {
  const change = { file: CATEGORIES, from: 'x-extends: Created', to: 'x-extends: Creator' };
  const found = await withChanged([change], async (root, print) =>
    print((await lintDocument(root, { hasBundle: true })).findings),
  );
  expect(found).toEqual(['openapi.yaml:1 source']);
});
