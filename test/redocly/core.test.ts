import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { RedoclyCore } from '../../scripts/redocly/core.ts';
import { runRedocly } from '../../scripts/redocly/run-redocly.ts';
import { SMALL_SOURCE, withSource } from '../build/small-source.ts';

const ROOT = 'openapi/openapi.yaml';
const CONFIG = resolve('redocly.yaml');

/** A reference into nothing, a member that OpenAPI does not have, and much that the strict rules ask for. */
const FAULTY = {
  ...SMALL_SOURCE,
  'openapi/paths/shoes.yaml': `${SMALL_SOURCE['openapi/paths/shoes.yaml']}    '409':
      $ref: ../components/responses/NotFound.yaml#/nothing
  colour: red
`,
};

interface Reported {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

// The package for use in a process has versions of its own, so that the two may drift apart.
test('Redocly finds in this process what its command line finds', async () => {
  await withSource(FAULTY, async (folder) => {
    const root = join(folder, ROOT);
    const { stdout } = await runRedocly([...['lint', root, '--format=json', `--config=${CONFIG}`]]);
    const { problems } = JSON.parse(stdout) as { readonly problems: readonly Reported[] };
    const want = problems.map(({ ruleId, severity, message, location: [place] }) => {
      const { line = 1, col = 1 } = place?.start ?? {};
      return [relative(folder, resolve(place?.source.ref ?? '')), line, col, severity, ruleId, message];
    });
    const got = (await new RedoclyCore(root).lint(CONFIG)).map((one) => [
      ...[relative(folder, one.path), one.line, one.column, one.severity, one.rule, one.message],
    ]);
    expect(got.length).toBeGreaterThan(3);
    expect(got).toEqual(want);
  });
});

test('Redocly joins in this process what its command line joins, in the same order', async () => {
  await withSource({ ...SMALL_SOURCE, [ROOT]: `x-first: 1\n${SMALL_SOURCE[ROOT]}` }, async (folder) => {
    const file = join(folder, 'joined.yaml');
    await runRedocly(['bundle', join(folder, ROOT), `--output=${file}`]);
    const want = JSON.stringify(parse(await readFile(file, 'utf8')));
    expect(JSON.stringify(await new RedoclyCore(join(folder, ROOT)).bundle())).toBe(want);
  });
});
