import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCauses } from '../../../scripts/contract/causes.ts';
import { listSharedResponses, type SharedResponse } from '../../../scripts/contract/responses.ts';
import { axe } from './axe.ts';
import { isSkipped } from './chromium.ts';
import { run } from './run.ts';
import { openBrowser, type Visitor } from './visitor.ts';

/** What people look for, and what is to be among the first that they find. */
const SEARCHES = [
  ['429', '509 Bandwidth Limit Exceeded'],
  ['rate limit', '509 Bandwidth Limit Exceeded'],
  ['throttled', '509 Bandwidth Limit Exceeded'],
  ['unauthorised', '401 Unauthorized'],
  ['duplicate', '409 Conflict'],
  ['out of stock', '409 Conflict'],
  ['too large', '413 Request Entity Too Large'],
  ['CORS', '204 No Content'],
  ['Retry-After', '503 Service Unavailable'],
  ['duplicate-sku', '409 Conflict'],
  ['createCoupon', 'Create a coupon'],
  ['is_price_hidden', 'Create a product'],
] as const;

/** One page of each kind, beside those of the codes. */
const KINDS = ['', 'operations/', 'operations/products/', 'guides/mock/', 'no-such-page/'];

/** Marks the heading that the HTML of a page has, before any script of the page runs. */
const MARK_HEADING = `new MutationObserver((_changes, observer) => {
  const heading = document.querySelector('h1');
  if (heading === null) return;
  heading.dataset.parsed = '';
  observer.disconnect();
}).observe(document, { childList: true, subtree: true })`;

describe.skipIf(isSkipped)('the pages', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await openBrowser();
  });

  afterAll(() => visitor?.close());

  test('the search finds codes, causes, operations, fields and the words that people come with', async () => {
    await visitor.visit(visitor.home, async (page) => {
      await openSearch(page);
      for (const [words, title] of SEARCHES) {
        await page.locator('#localsearch-input').fill(words);
        const titles = async () =>
          (await page.locator('.VPLocalSearchBox .result').allTextContents()).slice(0, 5);
        await expect.poll(titles, { message: words }).toContainEqual(expect.stringContaining(title));
      }
    });
  });

  test('axe finds nothing on a page of each kind, light and dark, and nothing scrolls sideways', async () => {
    const found: unknown[] = [];
    for (const kind of KINDS) {
      const page = await visitor.browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(visitor.home + kind);
      // The switch of the schemes gets its name when the frame has been taken over.
      await page.locator('.VPNavBarAppearance [title^="Switch to"]').waitFor();
      found.push([kind, await axe(page), await widthsOf(page)]);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push([kind, await axe(page, undefined, ['color-contrast'])]);
      await page.close();
    }
    expect(found).toEqual(
      KINDS.flatMap((kind) => [
        [kind, [], []],
        [kind, []],
      ]),
    );
  });

  test('answers and forms do not scroll sideways either', async () => {
    await visitor.visit(`${visitor.home}409/`, async (page) => {
      await run(page, '409-duplicate-sku');
      expect(await widthsOf(page)).toEqual([]);
    });
    await visitor.visit(`${visitor.home}operations/products/createProduct/`, async (page) => {
      await page.locator('.try form').waitFor();
      expect(await widthsOf(page)).toEqual([]);
    });
  });

  test('what differs from the contract is said and marked', async () => {
    await visitor.visit(`${visitor.home}413/`, async (page) => {
      await page.route('**/api/v2/products?limit=999', (route) =>
        route.fulfill({ status: 415, contentType: 'text/plain', body: '[{"status":413,"details":{}}]' }),
      );
      expect(await run(page, '413-limit-above-maximum')).toEqual({ kind: 'fault', status: '415' });
      const result = page.locator('#result-413-limit-above-maximum');
      expect(await result.locator('.faults li').allTextContents()).toEqual([
        'The status is 415; the contract says 413.',
        'The Content-Type is text/plain; the contract says application/json.',
        'The header X-BC-Store-Version is missing.',
        'The header X-BC-ApiLimit-Remaining is missing.',
        '/0 does not have required property "message".',
        expect.stringContaining('/0/details'),
      ]);
      expect(await result.locator('tr[data-kind="fault"] th').allTextContents()).toEqual([
        'Status',
        'Content-Type',
        'X-BC-Store-Version',
        'X-BC-ApiLimit-Remaining',
      ]);
      expect(await result.locator('.line[data-kind="fault"]').count()).toBeGreaterThan(0);
    });
  });

  test('with maintenance on it says what came, how to undo it, and the panel shows and resets it', async () => {
    const { origin } = visitor.site;
    await fetch(`${origin}/_mock/state`, { method: 'PUT', body: '{"maintenance":true}' });
    await visitor.visit(`${visitor.home}200/`, async (page) => {
      const undo = `curl -X PUT -d '{"maintenance":false}' ${origin}/_mock/state`;
      expect(await run(page, '200-updated')).toEqual({ kind: 'fault', status: null });
      const notSetUp = page.locator('#result-200-updated');
      expect(await notSetUp.locator('.verdict').textContent()).toMatch(
        /^What the recipe needs beside its request did not work: POST \S+\/categories was answered with 503, not 201\. “.+”$/,
      );
      expect(await notSetUp.locator('.undo code').textContent()).toBe(undo);
      expect(await run(page, '200-read')).toEqual({ kind: 'fault', status: '503' });
      await page.locator('.mock-panel summary').click();
      expect(await page.locator('.mock-state tr[data-kind="other"] th').allTextContents()).toEqual([
        'maintenance',
      ]);
      await page
        .locator('.sent-list li', { hasText: 'GET /api/v2/products/count 503 down-for-maintenance' })
        .first()
        .waitFor();
      for (const link of await page.locator('.mock-panel a').all()) {
        const target = (await link.getAttribute('href')) ?? '';
        expect([target, (await fetch(origin + target)).status]).toEqual([target, 200]);
      }
      await page.locator('#reset').click();
      await page.locator('.mock-state tr[data-kind="other"]').waitFor({ state: 'detached' });
      expect(await run(page, '200-read')).toEqual({ kind: 'kept', status: '200' });
    });
  });

  test('without JavaScript all is there to be read; on paper nothing is there to be pressed', async () => {
    const context = await visitor.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${visitor.home}409/#duplicate-sku`);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const part of ['Another product has the SKU', 'Resolve the conflict', 'curl -sSi', 'conflicting_id'])
      expect(text).toContain(part);
    expect(await page.locator('main button.press').count()).toBe(0);
    expect(await page.locator('[role="switch"][title="Switch between light and dark"]').count()).toBe(2);
    expect(await page.locator('[role="switch"]').count()).toBe(2);
    await context.close();
    await visitor.visit(`${visitor.home}409/`, async (printed) => {
      await printed.emulateMedia({ media: 'print' });
      expect(
        await printed
          .locator('.press:visible, .VPNav:visible, .VPSidebar:visible, .mock-panel:visible')
          .count(),
      ).toBe(0);
      expect(await printed.locator('h1:visible').count()).toBe(1);
      const { document } = visitor.site;
      const causesOf = ({ response }: SharedResponse) => listCauses(document, response).length;
      const [longest] = listSharedResponses(document).toSorted((a, b) => causesOf(b) - causesOf(a));
      await printed.goto(`${visitor.home}${longest?.status}/`);
      await printed.locator('[data-sample]').first().waitFor({ state: 'attached' });
      const pdf = (await printed.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(2);
    });
  });

  test('at a wrong address a page says so without JavaScript, and is taken over as it is', async () => {
    const context = await visitor.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const answers: number[] = [];
    page.on('response', (answer) => answers.push(answer.status()));
    await page.goto(`${visitor.home}no/such/page`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
    expect(await page.title()).toMatch(/^There is no such page \| /);
    expect(await page.locator('main a:visible').allTextContents()).toContain('Operations');
    // The page alone: it has its styles at any depth.
    expect(answers.filter((status) => status !== 200)).toEqual([404]);
    await context.close();
    // At this address VitePress would look for the page of the code.
    await visitor.visit(`${visitor.home}404.html`, async (taken) => {
      await taken.addInitScript(MARK_HEADING);
      await taken.reload();
      await taken.locator('.VPNavBarAppearance [title^="Switch to"]').waitFor();
      expect(await taken.locator('h1[data-parsed]').textContent()).toBe('There is no such page');
      expect(await taken.title()).toMatch(/^There is no such page \| /);
      await taken.locator('main').getByRole('link', { name: 'Codes' }).click();
      await taken.getByRole('heading', { name: visitor.site.document.info.title, level: 1 }).waitFor();
    });
  });

  test('the keyboard alone leads from the front page to a cause, and runs it', async () => {
    await visitor.visit(visitor.home, async (page) => {
      await openSearch(page);
      await page.keyboard.type('limit-above-maximum');
      await page.locator('.VPLocalSearchBox .result').first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '413', level: 1 }).waitFor();
      await page.locator('.VPLocalSearchBox').waitFor({ state: 'detached' });
      await page.locator('[data-run="413-limit-above-maximum"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('#result-413-limit-above-maximum .verdict[data-kind="kept"]').waitFor();
    });
  });

  test('on a phone the menu has the links of the page that one has come to, and so has a wide screen after it', async () => {
    await visitor.visit(
      visitor.home,
      async (page) => {
        await page.locator('#VPContent a[href$="/409/"]').first().click();
        await page.getByRole('heading', { name: '409 Conflict', level: 1 }).waitFor();
        await page.locator('.VPLocalNav .menu').click();
        const active = page.locator('.VPSidebar.open .is-active > .item');
        expect(await active.allTextContents()).toEqual(['409 Conflict']);
        await page.locator('.VPSidebar a[href$="/401/"]').click();
        await page.getByRole('heading', { name: '401 Unauthorized', level: 1 }).waitFor();
        await page.setViewportSize({ width: 1440, height: 900 });
        const [menu, outline] = ['.VPSidebar .is-active > .item', '.VPDocAsideOutline a'];
        await expect.poll(() => page.locator(menu).allTextContents()).toEqual(['401 Unauthorized']);
        await expect
          .poll(() => page.locator(outline).allTextContents())
          .toEqual(expect.arrayContaining(['Headers', 'Answered by']));
        await page.goto(`${visitor.home}409/`);
        await expect
          .poll(() => page.locator(outline).allTextContents())
          .toEqual(expect.arrayContaining(['Headers', 'Answered by']));
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

  test.each([
    { what: 'a cause', path: '409/', id: 'duplicate-name', last: '[data-run]' },
    { what: 'a field', path: 'operations/products/createProduct/', id: 'body-sku', last: '.try button' },
  ])('the address of $what leads to it, and stays there while the page is taken over', async (given) => {
    await visitor.visit(`${visitor.home}${given.path}#${given.id}`, async (page) => {
      await page.locator(given.last).last().waitFor();
      const top = `document.getElementById(${JSON.stringify(given.id)}).getBoundingClientRect().top`;
      await expect.poll(() => page.evaluate<number>(top)).toBeGreaterThan(0);
      expect(await page.evaluate<number>(top)).toBeLessThan(450);
    });
  });

  test('from another server it asks nobody until its reader does, and says where the state can be changed', async () => {
    const { folder, origin } = visitor.site;
    await withWebServer(folder, async (address) => {
      await visitor.visit(
        `${address}503/?mock=${origin}`,
        async (page) => {
          expect(await page.locator('#mock-reach').textContent()).toBe('not asked yet');
          expect(await page.locator('.language-sh').first().textContent()).toContain(origin);
          expect(await run(page, '503-being-upgraded')).toEqual({ kind: 'hidden', status: null });
          expect(await page.locator('#result-503-being-upgraded a').getAttribute('href')).toBe(
            `${visitor.home}503/#being-upgraded`,
          );
        },
        {},
        [origin],
      );
    });
  });

  test('where no mock answers it says how to start one', async () => {
    const page = await visitor.browser.newPage();
    await page.goto(`${visitor.home}404/?mock=http://127.0.0.1:1`);
    expect(await run(page, '404-no-such-route')).toEqual({ kind: 'fault', status: null });
    expect(await page.locator('#result-404-no-such-route').textContent()).toContain('npx store-api mock');
    expect(await page.locator('#mock-reach').textContent()).toBe('nothing answers');
    await page.close();
  });

  test('the reference leads back, names the mock that serves it, and has nothing of axe’s in what is ours', async () => {
    await visitor.visit(`${visitor.home}reference.html`, async (page) => {
      await page.getByRole('heading', { name: visitor.site.document.info.title }).first().waitFor();
      expect(await axe(page, 'nav.site')).toEqual([]);
      expect(await page.getByText(`${visitor.site.origin}/api/v2`, { exact: true }).count()).toBeGreaterThan(
        0,
      );
      await page.getByRole('link', { name: 'Codes', exact: true }).click();
      await page.getByRole('heading', { name: visitor.site.document.info.title, level: 1 }).waitFor();
    });
  });
});

/** By its key, as soon as the page listens to keys. */
async function openSearch(page: Page): Promise<void> {
  await page.locator('.mock-panel summary').waitFor();
  await page.keyboard.press('/');
  await page.locator('#localsearch-input').waitFor();
}

/** The widths that a page is wider than. */
async function widthsOf(page: Page): Promise<number[]> {
  const wider: number[] = [];
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    if ((await page.evaluate<number>('document.documentElement.scrollWidth')) > width) wider.push(width);
  }
  return wider;
}

/** Serves the site below a path that is no mock's, as plain as can be. */
async function withWebServer(folder: string, use: (address: string) => Promise<void>): Promise<void> {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const server = createServer(async ({ url = '' }, response) => {
    const path = new URL(url, 'http://host').pathname.replace('/_docs/', '');
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
    response.end(await readFile(join(folder, file)).catch(() => ''));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/_docs/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
