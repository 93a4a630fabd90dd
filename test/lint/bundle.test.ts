import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lintBundleOf } from '../../scripts/lint/bundle.ts';
import type { Finding } from '../../scripts/lint/findings.ts';
import { lintWithSpectral } from '../../scripts/lint/spectral.ts';

// Each runs Redocly, and the processes share the cores.
vi.setConfig({ testTimeout: 180_000 });

interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Lints a copy of the real source in which one text is another one. */
async function lintChanged({ file, from, to }: Change) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lint-bundle-')));
  try {
    await cp('openapi', folder, { recursive: true });
    const text = await readFile(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    await writeFile(join(folder, file), text.replace(from, to));
    const root = join(folder, 'openapi.yaml');
    const source = await lintWithSpectral(root);
    const { findings } = await lintBundleOf(root);
    const print = (list: readonly Finding[]) =>
      list.map((one) => `${relative(folder, one.file)}:${one.line} ${one.rule}`);
    return { source: print(source), bundle: print(findings) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const lineOf = async (file: string, text: string) =>
  (await readFile(join('openapi', file), 'utf8')).split('\n').findIndex((line) => line.includes(text)) + 1;

const CATEGORIES = 'resources/categories/operations.yaml';
const ROWS = [
  {
    name: 'a code that the overlay forgets is missed in every operation',
    given: { file: 'every-operation.overlay.yaml', from: "'406': {$ref:", to: 'x-406: {$ref:' },
    want: async () => [
      CATEGORIES,
      (await lineOf(CATEGORIES, "      '200':")).toString(),
      'operation-common-responses',
    ],
  },
  {
    name: 'a wrong example of an entry is found in the file of the examples',
    given: { file: 'resources/categories/examples.yaml', from: 'parent_id: 10', to: 'parent_id: ten' },
    want: async () => [
      'resources/categories/examples.yaml',
      (await lineOf('resources/categories/examples.yaml', 'parent_id: 10')).toString(),
      'example-valid',
    ],
  },
  {
    name: 'an operation that extends the response of another code is found there',
    given: { file: CATEGORIES, from: 'x-extends: Created', to: 'x-extends: Accepted' },
    want: async () => [
      CATEGORIES,
      ((await lineOf(CATEGORIES, "        '201':")) + 0).toString(),
      'response-key-matches-status',
    ],
  },
];

test.each(ROWS)('$name', async ({ given, want }) => {
  const { source, bundle } = await lintChanged(given);
  const [file, line, rule] = await want();
  expect(source).toEqual([]);
  console.log(bundle.filter((l) => l.includes('categ')).slice(0, 4), file, line);
  expect(bundle).toContain(`${file}:${line} ${rule}`);
});

test('a source that cannot be bundled is one finding with the reason', async () => {
  const { bundle } = await lintChanged({
    file: CATEGORIES,
    from: 'x-extends: Created',
    to: 'x-extends: Creator',
  });
  expect(bundle).toEqual(['openapi.yaml:1 source']);
});
