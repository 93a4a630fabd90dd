import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launch } from './chromium.ts';
import { openSite, type Site } from './site.ts';
import { watch } from './watch.ts';

/** A browser beside the site. */
export interface Visitor {
  readonly site: Site;
  readonly browser: Browser;
  /** The address of the front page. */
  readonly home: string;
  /**
   * Opens a page in a window of its own, and fails if it reports an error or asks a foreign origin.
   *
   * @param allowed what the addresses that it may ask start with, beside its own origin
   */
  visit(
    address: string,
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
    allowed?: readonly string[],
  ): Promise<void>;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Visitor> {
  const site = await openSite();
  const browser = await launch();
  return {
    site,
    browser,
    home: `${site.origin}/_docs/`,
    async visit(address, use, options = {}, allowed = []) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      try {
        const page = await context.newPage();
        const trouble = watch(page, [new URL(address).origin, ...allowed]);
        await page.goto(address);
        await use(page);
        expect(trouble).toEqual({ errors: [], foreignRequests: [] });
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
