import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { type Dev, type DevOptions, dev } from '../../scripts/dev/dev.ts';
import { DevSite } from '../../scripts/docs/dev/dev-site.ts';
import { withSource } from '../build/small-source.ts';
import { isSkipped, launch } from '../docs/browser/chromium.ts';

const ROOT = 'openapi/openapi.yaml';
const EXAMPLES = 'openapi/resources/brands/examples.yaml';

const KEPT = /^\/(brands|categories|coupons|banners)\b/;

/** Takes out all paths but those of some resources, so that there is little to lint. */
async function leaveOut(file: string): Promise<void> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const { paths } = document.toJS() as { readonly paths: object };
  for (const path of Object.keys(paths)) if (!KEPT.test(path)) document.deleteIn(['paths', path]);
  await writeFile(file, document.toString({ lineWidth: 0 }));
}

/** Lines as they are printed; each is waited for once. */
class Printed {
  readonly #lines: string[] = [];
  #told: () => void = () => undefined;

  readonly print = (line: string) => {
    this.#lines.push(line);
    this.#told();
  };

  async until(text: string): Promise<string> {
    for (;;) {
      const place = this.#lines.findIndex((line) => line.includes(text));
      if (place >= 0) return this.#lines.splice(0, place + 1).at(-1) ?? '';
      await new Promise<void>((done) => {
        this.#told = done;
      });
    }
  }
}

async function withDev(
  use: (folder: string, running: Dev, printed: Printed) => Promise<void>,
  openSite?: DevOptions['openSite'],
): Promise<void> {
  await withSource('a part of the real source', async (folder) => {
    await leaveOut(join(folder, ROOT));
    const printed = new Printed();
    const out = join(folder, 'generated');
    const mock = { anyCredentials: true };
    const options = { document: join(folder, ROOT), out, mock, print: printed.print };
    const running = await dev({ ...options, ...(openSite && { openSite }) });
    try {
      await use(folder, running, printed);
    } finally {
      await running.close();
    }
  });
}

/** The name of the first brand. */
async function nameAt({ url }: Dev): Promise<unknown> {
  const answer = await fetch(`${url}/api/v2/brands`, { headers: { authorization: 'Basic YTpi' } });
  const [first] = (await answer.json()) as readonly { readonly name: string }[];
  return first?.name;
}

test('an edit is built, served and checked; a broken one is said, and the last good one is served on', async () => {
  await withDev(async (folder, running, printed) => {
    const file = join(folder, EXAMPLES);
    const text = await readFile(file, 'utf8');
    const named = (name: string) => text.replace(/name: .*/, `name: ${name}`);

    // So that it is known what an edit changes.
    await printed.until('openapi/openapi.yaml: ');
    await writeFile(file, named('Clog'));
    await printed.until('the mock are fresh');
    expect(await nameAt(running)).toBe('Clog');
    await printed.until('what has changed: 0 errors, 0 warnings');
    const bundle = () => readFile(join(folder, 'generated/openapi.yaml'), 'utf8').catch(() => '');
    await expect.poll(async () => (await bundle()).includes('name: Clog'), { timeout: 60_000 }).toBe(true);

    await writeFile(file, named('[Clog'));
    expect(await printed.until('examples.yaml:')).toMatch(/brands\/examples\.yaml:\d+:\d+ error /);
    await printed.until('goes on with the last document');
    expect(await nameAt(running)).toBe('Clog');

    // As editors save: a new file takes the place of the old one. The second time as well.
    for (const name of ['Sock', '17']) {
      await writeFile(`${file}.new`, named(name));
      await rename(`${file}.new`, file);
      await printed.until('the mock are fresh');
    }
    expect(await nameAt(running)).toBe(17);
    expect(await printed.until('(example-valid)')).toMatch(/brands\/examples\.yaml:\d+:\d+ error .*string/);
  });
});

describe.skipIf(isSkipped)('in a browser', () => {
  test('an open page becomes what an edit makes of it where it is, and says what is wrong with one', async () => {
    const browser = await launch();
    const page = await browser.newPage();
    const openSite: DevOptions['openSite'] = (bundle, mock) =>
      DevSite.open(bundle, { mock, host: '127.0.0.1', port: 0 });
    try {
      await withDev(async (folder, _running, printed) => {
        const [, url = ''] = (await printed.until('Pages')).split(/\s+/);
        const file = join(folder, EXAMPLES);
        const text = await readFile(file, 'utf8');
        await page.goto(`${url}operations/brands/listBrands/`);
        const content = page.locator('main');
        await content.getByText('Brands').first().waitFor();
        await page.evaluate('isSame = true');

        await writeFile(file, text.replace(/name: .*/, 'name: Clog'));
        await content.getByText('Clog').first().waitFor();
        await writeFile(file, text.replace(/name: .*/, 'name: [Clog'));
        const overlay = page.locator('vite-error-overlay');
        expect(await overlay.locator('.message').textContent()).toMatch(/examples\.yaml:\d+:\d+ error /);
        await writeFile(file, text.replace(/name: .*/, 'name: Sock'));
        await content.getByText('Sock').first().waitFor();
        expect(await overlay.count()).toBe(0);
        expect(await page.evaluate('isSame')).toBe(true);
      }, openSite);
    } finally {
      await browser.close();
    }
  });
});
