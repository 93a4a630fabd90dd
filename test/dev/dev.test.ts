import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { type Dev, type DevOptions, dev } from '../../scripts/dev/dev.ts';
import { DevSite } from '../../scripts/docs/dev/dev-site.ts';
import { withSource } from '../build/small-source.ts';
import { isSkipped, launch } from '../docs/browser/chromium.ts';

// What it waits for gives way to other tests.
vi.setConfig({ testTimeout: 300_000 });

const ROOT = 'openapi/openapi.yaml';
const EXAMPLES = 'openapi/resources/brands/examples.yaml';

const KEPT = /^\/(brands|categories|coupons)\b/;

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
      if (place >= 0) return this.#lines.splice(place, 1).join();
      await new Promise<void>((done) => {
        this.#told = done;
      });
    }
  }
}

async function withDev(
  use: (folder: string, running: Dev, printed: Printed) => Promise<void>,
): Promise<void> {
  await withSource('a part of the real source', async (folder) => {
    await leaveOut(join(folder, ROOT));
    const printed = new Printed();
    const out = join(folder, 'generated');
    const mock = { anyCredentials: true };
    const options = { document: join(folder, ROOT), out, mock, print: printed.print };
    const openSite: DevOptions['openSite'] = (bundle, at) =>
      DevSite.open(bundle, { mock: at, host: '127.0.0.1', port: 0 });
    // Where there is no browser, nobody looks at it.
    const running = await dev(isSkipped ? options : { ...options, openSite });
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

/** The page of an operation that shows the first brand. */
class OpenPage {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(site: string): Promise<OpenPage> {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(`${site}operations/brands/listBrands/`);
    const open = new OpenPage(browser, page);
    await open.shows('Brands');
    await page.evaluate('isSame = true');
    return open;
  }

  async shows(text: string): Promise<void> {
    await this.#page.locator('main').getByText(text).first().waitFor();
  }

  fault(): Promise<string | null> {
    return this.#overlay.locator('.message').textContent();
  }

  /** Whether nothing lies over it, and it was never loaded again. */
  async isAsBefore(): Promise<boolean> {
    return (await this.#overlay.count()) === 0 && (await this.#page.evaluate('isSame === true'));
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  get #overlay() {
    return this.#page.locator('vite-error-overlay');
  }
}

test('an edit is built, served, shown where one is, and checked; a broken one is said, and the last good one is served on', async () => {
  await withDev(async (folder, running, printed) => {
    const file = join(folder, EXAMPLES);
    const text = await readFile(file, 'utf8');
    const named = (name: string) => text.replace(/name: .*/, `name: ${name}`);
    const bundle = () => readFile(join(folder, 'generated/openapi.yaml'), 'utf8').catch(() => '');
    const [, site = ''] = isSkipped ? [] : (await printed.until('Pages')).split(/\s+/);
    const page = isSkipped ? undefined : await OpenPage.open(site);
    try {
      // So that it is known what an edit changes.
      await printed.until('openapi/openapi.yaml: ');
      await writeFile(file, named('Clog'));
      await printed.until('the mock are fresh');
      expect(await nameAt(running)).toBe('Clog');
      await printed.until('what has changed: 0 errors, 0 warnings');
      await expect.poll(async () => (await bundle()).includes('name: Clog'), { timeout: 120_000 }).toBe(true);
      await page?.shows('Clog');

      await writeFile(file, named('[Clog'));
      expect(await printed.until('examples.yaml:')).toMatch(/brands\/examples\.yaml:\d+:\d+ error /);
      await printed.until('goes on with the last document');
      expect(await nameAt(running)).toBe('Clog');
      if (page !== undefined) expect(await page.fault()).toMatch(/examples\.yaml:\d+:\d+ error /);

      // As editors save: a new file takes the place of the old one. The second time as well.
      const save = async (name: string) => {
        await writeFile(`${file}.new`, named(name));
        await rename(`${file}.new`, file);
        await printed.until('the mock are fresh');
      };
      await save('Sock');
      await page?.shows('Sock');
      if (page !== undefined) expect(await page.isAsBefore()).toBe(true);
      await save('17');
      expect(await nameAt(running)).toBe(17);
      expect(await printed.until('(example-valid)')).toMatch(/brands\/examples\.yaml:\d+:\d+ error .*string/);
    } finally {
      await page?.close();
    }
  });
});
