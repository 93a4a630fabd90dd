import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { axe } from './axe.ts';
import { isSkipped } from './chromium.ts';
import { openDetails, run } from './run.ts';
import { openBrowser, type Visitor } from './visitor.ts';

/** Pictures for people to look at; git ignores them. */
const OUTPUT = 'test-output';

// A browser is slow where other tests take the cores.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.skipIf(isSkipped)('the looks of the handbook', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    await mkdir(OUTPUT, { recursive: true });
    visitor = await openBrowser('without reference');
  });

  afterAll(() => visitor?.close());

  test('at no width anything scrolls sideways', async () => {
    await visitor.visit(visitor.home, async (page) => {
      await run(page, '409-duplicate-sku');
      await run(page, '201-created');
      await openDetails(page);
      const widths = [1000, 768, 390, 320];
      const found: unknown[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        found.push(await page.evaluate('document.documentElement.scrollWidth'));
      }
      expect(found).toEqual(widths);
    });
  });

  test('dark is dark, light is light, and paper has nothing to press', async () => {
    await visitor.visit(visitor.home, async (page) => {
      const brightness = async () => {
        const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        return [...String(colour).matchAll(/\d+/g)].reduce((sum, [part]) => sum + Number(part), 0) / 765;
      };
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await brightness()).toBeLessThan(0.2);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await brightness()).toBeGreaterThan(0.9);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('button:visible, input:visible').count()).toBe(0);
      expect(await page.locator('article:visible').count()).toBe(21);
    });
  });

  test('axe finds nothing, light and dark', async () => {
    await visitor.visit(visitor.home, async (page) => {
      await run(page, '409-duplicate-sku');
      await run(page, '302-deprecated-version');
      await openDetails(page);
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page, undefined, ['color-contrast'])).toEqual([]);
    });
  });

  // For people to look at: PICTURES=1 npx vitest run test/docs/browser/layout.test.ts
  test.runIf(process.env.PICTURES !== undefined).each([
    { width: 1440, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
    { width: 390, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('pictures, $width $colorScheme', async ({ width, colorScheme }) => {
    const path = (name: string) => join(OUTPUT, `handbook-${name}-${width}-${colorScheme}.png`);
    await visitor.visit(
      visitor.home,
      async (page) => {
        await page.screenshot({ path: path('top') });
        await run(page, '409-duplicate-sku');
        for (const part of ['409', '409-duplicate-sku']) {
          await page.goto(`${visitor.home}#${part}`);
          await page.screenshot({ path: path(part) });
        }
      },
      { viewport: { width, height: 900 }, colorScheme },
    );
  });
});
