import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { axe } from './axe.ts';
import { isSkipped } from './chromium.ts';
import { run } from './run.ts';
import { openBrowser, type Visitor } from './visitor.ts';

// A browser is slow where other tests take the cores.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.skipIf(isSkipped)('the site in its places', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await openBrowser('with reference');
  });

  afterAll(() => visitor?.close());

  test('the pages link to each other, and an operation to its place in the reference', async () => {
    await visitor.visit(`${visitor.home}#507`, async (page) => {
      await page.locator('[id="507"] .operations a').first().click();
      await page.getByRole('heading', { name: 'Create a product' }).first().waitFor();
      await page.getByRole('link', { name: 'Responses handbook' }).click();
      await page.getByRole('heading', { name: 'Responses handbook' }).waitFor();
    });
  });

  test('axe finds nothing in what the reference has of ours, light and dark', async () => {
    await visitor.visit(`${visitor.home}reference.html`, async (page) => {
      await page.getByRole('heading', { name: visitor.site.document.info.title }).first().waitFor();
      expect(await axe(page, 'nav.handbook')).toEqual([]);
      // Half a sentence and an image that is not there: the badge of its makers would be broken.
      const badge = page.locator('a[href="https://redocly.com/redoc/"]');
      expect([await badge.count(), await badge.isVisible()]).toEqual([1, false]);
      const server = page.getByText(`${visitor.site.origin}/api/v2`, { exact: true });
      expect(await server.count()).toBeGreaterThan(0);
      expect(await page.getByText('http://127.0.0.1:4010').count()).toBe(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page, 'nav.handbook', ['color-contrast'])).toEqual([]);
    });
  });

  test('from disk it works with a mock elsewhere, but for what changes the state of the mock', async () => {
    const { folder, origin } = visitor.site;
    await visitor.visit(
      `${pathToFileURL(join(folder, 'index.html'))}?mock=${origin}`,
      async (page) => {
        expect(await run(page, '409-duplicate-name')).toEqual({ kind: 'kept', status: '409' });
        expect(await run(page, '503-being-upgraded')).toEqual({ kind: 'hidden', status: null });
        const link = page.locator('#result-503-being-upgraded a');
        expect(await link.getAttribute('href')).toBe(`${visitor.home}#503-being-upgraded`);
        expect(await page.locator('#curl-404-no-such-route').textContent()).toContain(origin);
        await page.getByRole('link', { name: 'API reference' }).click();
        await page.getByRole('link', { name: 'Responses handbook' }).click();
      },
      {},
      [origin],
    );
  });

  test('below a path of any web server it works, and asks no other origin by itself', async () => {
    await withWebServer(visitor.site.folder, async (address) => {
      await visitor.visit(address, async (page) => {
        await page.locator('#filter').fill('409');
        expect(await page.locator('article:visible').count()).toBe(1);
        await page.getByRole('link', { name: 'API reference' }).click();
        await page.getByRole('link', { name: 'Responses handbook' }).click();
      });
    });
  });

  test('where no mock answers it says how to start one', async () => {
    const page = await visitor.browser.newPage();
    await page.goto(`${visitor.home}?mock=http://127.0.0.1:1`);
    expect(await run(page, '404-no-such-route')).toEqual({ kind: 'fault', status: null });
    expect(await page.locator('#result-404-no-such-route').textContent()).toContain('npx store-api mock');
    expect(await page.locator('#mock-state').textContent()).toContain(
      'Nothing answers at http://127.0.0.1:1.',
    );
    await page.close();
  });
});

/** Serves a folder below a path, as plain as can be. */
async function withWebServer(folder: string, use: (address: string) => Promise<void>): Promise<void> {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    css: 'text/css',
    js: 'text/javascript',
  };
  const server = createServer(async ({ url = '' }, response) => {
    const path = new URL(url, 'http://host').pathname.replace('/some/where/', '') || 'index.html';
    response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain');
    response.end(await readFile(join(folder, path)).catch(() => ''));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
