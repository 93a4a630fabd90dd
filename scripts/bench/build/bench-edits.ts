import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JITI } from '../servers.ts';

/** The seconds from saving a file to what follows from it. */
export interface EditTimes {
  readonly mock: number;
  readonly products: number;
  readonly findings: number;
}

/** Edits of ten kinds, each in a file of the source: what is replaced, on a line of its own, and by what. */
const EDITS: readonly (readonly [file: string, before: RegExp, after: string])[] = [
  ['openapi.yaml', /^ {2}version: .*$/m, '  version: 9.9.9'],
  ['resources/products/operations.yaml', /summary: (?=[A-Z])/, 'summary: Well, '],
  ['resources/products/Product.yaml', /description: (?=[A-Z])/, 'description: Well, '],
  ['resources/orders/Order.yaml', /description: (?=[A-Z])/, 'description: Well, '],
  ['resources/categories/examples.yaml', /summary: (?=[A-Z])/, 'summary: Well, '],
  ['resources/coupons/parameters.yaml', /description: (?=[A-Z])/, 'description: Well, '],
  ['components/responses/4xx-client-error/Conflict.yaml', /summary: (?=[A-Z])/, 'summary: Well, '],
  ['components/responses/4xx-client-error/NotFound.yaml', /summary: (?=[A-Z])/, 'summary: Well, '],
  ['every-operation.overlay.yaml', /description: (?=[A-Z])/, 'description: Well, '],
  ['resources/customers/operations.yaml', /summary: (?=[A-Z])/, 'summary: Well, '],
];

/**
 * Saves files of the source, one after the other, while `dev` watches it.
 *
 * @param rounds how often each of the ten is saved
 */
export async function benchEdits(rounds: number): Promise<readonly EditTimes[]> {
  const folder = await mkdtemp(join(tmpdir(), 'store-api-bench-edits-'));
  await cp('openapi', join(folder, 'openapi'), { recursive: true });
  const document = join(folder, 'openapi/openapi.yaml');
  const args = [JITI, 'scripts/commands/dev.ts', '--document', document, '--out', join(folder, 'generated')];
  const child = spawn(process.execPath, [...args, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  const ended = once(child, 'exit');
  const until = async (wanted: RegExp): Promise<number> => {
    while (!wanted.test(printed)) {
      if (child.exitCode !== null || /goes on with the last/.test(printed))
        throw new Error(`No edit is built any more: ${printed}`);
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
    return performance.now();
  };
  try {
    await until(/Ctrl-C ends it/);
    await until(/errors?, \d+ warning/);
    const times: EditTimes[] = [];
    for (let edit = 0; edit < rounds * EDITS.length; edit += 1) {
      const [file, before, after] = EDITS[edit % EDITS.length] ?? ['', /^/, ''];
      const path = join(folder, 'openapi', file);
      const text = (await readFile(path, 'utf8')).replace(
        before,
        edit < EDITS.length ? after : `${after}very `,
      );
      printed = '';
      const saved = performance.now();
      await writeFile(path, text);
      const [mock, products, findings] = await Promise.all([
        until(/the mock are fresh|is what it was/),
        until(/openapi\.d\.ts|is what it was|source\.json/),
        until(/errors?, \d+ warning/),
      ]);
      times.push({
        mock: (mock - saved) / 1000,
        products: (products - saved) / 1000,
        findings: (findings - saved) / 1000,
      });
    }
    return times;
  } finally {
    if (child.kill()) await ended;
    await rm(folder, { recursive: true, force: true });
  }
}
