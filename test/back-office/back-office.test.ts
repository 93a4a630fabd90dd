import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { operationCauses } from '../../scripts/contract/operation-causes.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { axe } from '../docs/browser/axe.ts';
import { isSkipped, launch } from '../docs/browser/chromium.ts';
import { type BackOffice, openBackOffice } from './back-office.ts';
import { byName, type Operation, type Told, toldOf, type Way, wayTo } from './causes.ts';

/** The page on which each operation is carried out, what is filled in there, and the button that sends it. */
const OPERATIONS: Readonly<
  Record<string, Operation & { page: string; typed?: Way['typed']; press?: string }>
> = {
  listProducts: { noun: 'product', kind: 'list', page: 'products' },
  createProduct: {
    noun: 'product',
    kind: 'create',
    page: 'products/new',
    typed: { name: 'Tin Cup', sku: 'CUPTN', price: '4.50' },
    press: 'Create the product',
  },
  getProduct: { noun: 'product', kind: 'read', page: 'products/32' },
  updateProduct: { noun: 'product', kind: 'update', page: 'products/32', press: 'Save the product' },
  deleteProduct: { noun: 'product', kind: 'delete', page: 'products/32', press: 'Delete the product' },
  listOrders: { noun: 'order', kind: 'list', page: 'orders' },
  createOrder: {
    noun: 'order',
    kind: 'create',
    page: 'orders/new',
    typed: { 'billing_address.zip': '78751', 'products.0.product_id': '32' },
    press: 'Create the order',
  },
  getOrder: { noun: 'order', kind: 'read', page: 'orders/118' },
  updateOrder: { noun: 'order', kind: 'update', page: 'orders/118', press: 'Save the order' },
  deleteOrder: { noun: 'order', kind: 'delete', page: 'orders/118', press: 'Delete the order' },
};

const document = await loadDocument('generated/openapi.json');

/** Each cause of each operation. */
const CASES = Object.entries(OPERATIONS).flatMap(([operationId, operation]) => {
  const described = listOperations(document).find((one) => one.operationId === operationId);
  if (described === undefined) throw new Error(`The document has no operation ${operationId}.`);
  return [...operationCauses(document, described.operation)].flatMap(([status, causes]) =>
    causes.map((cause) => ({ operationId, operation, status, cause })),
  );
});

// Many requests, where other tests take the cores.
vi.setConfig({ testTimeout: 180_000 });

describe.skipIf(isSkipped)('the back office', () => {
  let office: BackOffice;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openBackOffice(), launch()]);
    page = await browser.newPage();
    page.on('dialog', (dialog) => dialog.accept());
  });
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  test('tells its user what each cause of its operations means', async () => {
    const driven = await browser.newPage();
    driven.on('dialog', (dialog) => dialog.accept());
    await driven.addInitScript(DRIVER);
    await driven.goto(office.url);
    const drive = (...step: readonly unknown[]): Promise<Told> =>
      driven.evaluate(`drive(...${JSON.stringify(step)})`);
    const found: unknown[] = [];
    let isAsAtStart = true;
    /** The operation whose page is open, as it was opened. */
    let open: Operation | undefined;
    for (const [place, { operation, status, cause }] of CASES.entries()) {
      const way = wayTo(cause, operation) ?? byName(status, cause);
      const press = way.press ?? operation.press;
      if (!isAsAtStart) await control('DELETE');
      isAsAtStart = status >= 300 && way.state === undefined && way.meanwhile === undefined;
      const typed = { ...operation.typed, ...way.typed };
      if (press !== undefined && (open !== operation || way.typed !== undefined))
        await drive('open', 'demo:demo-token', operation.page, { typed });
      const isKept = status >= 300 && way.typed === undefined && way.meanwhile === undefined;
      open = isKept && press !== undefined ? operation : undefined;
      await fetch(`${office.mock.url}/case/${place}`);
      if (way.meanwhile !== undefined) await somebodyElse(way.meanwhile);
      if (way.state !== undefined) await control('PUT', way.state);
      const { account = 'demo:demo-token', altered } = way;
      const target = press ?? way.page ?? operation.page;
      found.push(await drive(press === undefined ? 'open' : 'press', account, target, { altered }));
    }
    await fetch(`${office.mock.url}/case/end`);
    while (!office.log.some((line) => line.includes('/case/end '))) await wait(5);
    const logs = office.log.join('\n').split(/^.* \/case\/.*$/m);
    expect(
      CASES.map(({ operationId, status, cause }, place) => {
        const line = new RegExp(` (${status} ${cause}) [\\d.]+ ms$`, 'm').exec(logs[place + 1] ?? '');
        return { operationId, cause: line?.[1] ?? logs[place + 1], told: found[place] };
      }),
    ).toEqual(
      CASES.map(({ operationId, operation, status, cause }) => ({
        operationId,
        cause: `${status} ${cause}`,
        told: toldOf(cause, operation),
      })),
    );
  });

  test('lists, creates, changes and deletes', async () => {
    await control('DELETE');
    await signIn(page, office.url);
    expect(await rowsOf(page)).toEqual(['32 Plain T-Shirt', '33 Striped Long-Sleeve Shirt', '34 Enamel Mug']);
    await page.fill('#filter', 'Enamel Mug');
    await page.click('text=Find');
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await rowsOf(page)).toEqual(['34 Enamel Mug']);
    await page.goto(`${office.url}#/products?limit=2`);
    await page.click('text=Next page');
    expect(await told(page)).toBe('');

    await page.goto(`${office.url}#/products/new`);
    await page.fill('text=Name', 'Tin Cup');
    await page.fill('text=SKU', 'MUGEN');
    await page.fill('text=Price', '4.50');
    await page.click('text=Create the product');
    expect(await told(page)).toBe('Another one has this already. Open product 34');
    await page.fill('text=SKU', 'CUPTN');
    await page.keyboard.press('Enter');
    expect(await told(page)).toMatch(/^The product was created. Open product \d+$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('h1:text-matches("^Product \\\\d+$")').waitFor();
    expect(await page.inputValue('text=Price')).toBe('4.5000');
    await page.fill('text=Price', '5');
    await page.click('text=Save the product');
    expect(await told(page)).toBe('The product is saved.');
    await page.click('text=Delete the product');
    expect(await told(page)).toBe('The product is deleted. All products');

    await page.click('nav >> text=Orders');
    await page.click('text=New order');
    await page.fill('text=Postal code', '78751');
    await page.fill('label:text-is("Product")', '32');
    await page.click('text=Create the order');
    expect(await told(page)).toMatch(/^The order was created. Open order \d+$/);
    await page.click('text=Open order');
    await page.locator('h1:text-matches("^Order \\\\d+$")').waitFor();
    await page.fill('text=Notes', 'Ring twice');
    await page.click('text=Save the order');
    expect(await told(page)).toBe('The order is saved.');
    await page.click('text=Delete the order');
    expect(await told(page)).toBe('The order is deleted. All orders');
  });

  test('counts down to when a request may be sent again', async () => {
    await control('PUT', { maintenance: true });
    const context = await browser.newContext();
    const visitor = await context.newPage();
    await visitor.clock.install();
    await signIn(visitor, office.url);
    const button = visitor.locator('text=Send it again');
    expect([await told(visitor), await button.isDisabled()]).toEqual([
      'The store is down for maintenance. Send it again You can try again in 15 min.',
      true,
    ]);
    await visitor.clock.fastForward('14:30');
    expect(await told(visitor)).toMatch(/ in 30 s\.$/);
    await control('DELETE');
    await visitor.clock.fastForward('00:30');
    await button.click();
    expect((await rowsOf(visitor)).length).toBe(3);
    await context.setOffline(true);
    await visitor.click('text=Refresh');
    expect(await told(visitor)).toMatch(/^The store cannot be reached\. Is the network there\? /);
    await context.close();
  });

  test.each([
    { name: 'wide and light', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
    { name: 'narrow and dark', options: { colorScheme: 'dark', viewport: { width: 360, height: 740 } } },
  ] as const)('has nothing that axe objects to, and fits, $name', async ({ options }) => {
    await control('DELETE');
    const context = await browser.newContext(options);
    const visitor = await context.newPage();
    const found: unknown[] = [];
    const look = async (name: string) => {
      const faults = await axe(visitor);
      const isWide = await visitor.evaluate('document.documentElement.scrollWidth > innerWidth');
      found.push([name, faults, isWide]);
    };
    await visitor.goto(office.url);
    await told(visitor);
    await look('not signed in');
    await visitor.click('#notice >> text=Sign in');
    await look('sign-in');
    await signIn(visitor, office.url);
    await look('list');
    await visitor.click('text=New product');
    await visitor.click('text=Create the product');
    await told(visitor);
    await look('marked fields');
    await control('PUT', { maintenance: true });
    await visitor.click('nav >> text=Orders');
    await told(visitor);
    await look('countdown');
    await context.close();
    expect(found).toEqual(
      ['not signed in', 'sign-in', 'list', 'marked fields', 'countdown'].map((name) => [name, [], false]),
    );
  });

  async function control(method: string, changes?: object): Promise<void> {
    await fetch(`${office.mock.url}/_mock/state`, {
      method,
      ...(changes && { body: JSON.stringify(changes), headers: { 'Content-Type': 'application/json' } }),
    });
  }

  async function somebodyElse({ method, path, body }: NonNullable<Way['meanwhile']>): Promise<void> {
    await fetch(`${office.mock.url}/api/v2${path}`, {
      method,
      headers: { 'X-Auth-Token': 'demo-token', 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  }
});

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/sign-in`);
  await page.fill('text=User', 'demo');
  await page.fill('text=Token', 'demo-token');
  await page.click('main >> button:text-is("Sign in")');
  await page.locator('main[aria-busy=false] >> h1:text-is("Products")').waitFor();
}

/** What the user is told once the answer is there; it is where the focus is. */
async function told(page: Page): Promise<string> {
  await page.locator('main[aria-busy=false]').waitFor();
  const text = await page.locator('#notice').innerText();
  const isFocused = await page.evaluate("document.activeElement.matches('#notice, h1')");
  return `${text.replaceAll(/\s+/g, ' ')}${isFocused ? '' : ' The focus is elsewhere.'}`;
}

async function rowsOf(page: Page): Promise<string[]> {
  await page.locator('main[aria-busy=false] tbody tr').first().waitFor();
  const rows = await page.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).slice(0, 2).join(' ')),
  );
}

/** Runs in the page before it does: alters requests on their way, opens a page of it or presses a button, and says what the user is told once the answer is there. */
const DRIVER = `
{
const { fetch } = globalThis;
let altered = {};
globalThis.fetch = async (request) => {
  const { url: [pattern, replacement] = ['$', ''], headers = {}, text, fields, without = [] } = altered;
  let body = await request.text();
  if (fields !== undefined || without.length > 0) {
    body = { ...JSON.parse(body), ...fields };
    for (const name of without) delete body[name];
    body = JSON.stringify(body);
  }
  const sent = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) value === null ? sent.delete(name) : sent.set(name, value);
  return fetch(request.url.replace(new RegExp(pattern), replacement), {
    method: request.method,
    headers: sent,
    redirect: request.redirect,
    cache: request.cache,
    // A text would have a type of its own.
    body: body === '' ? undefined : new TextEncoder().encode(text ?? body),
  });
};

globalThis.drive = async (step, account, target, options) => {
  altered = options.altered ?? {};
  sessionStorage.setItem('credentials', account);
  if (account === '') sessionStorage.removeItem('credentials');
  if (step === 'open') {
    history.replaceState(null, '', '#/' + target);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    [...document.querySelectorAll('button')].find((one) => one.textContent === target).click();
  }
  const main = document.querySelector('main');
  while (main.getAttribute('aria-busy') === 'true') await new Promise((done) => setTimeout(done, 1));
  for (const [name, value] of Object.entries(options.typed ?? {})) document.getElementById(name).value = value;
  const notice = document.getElementById('notice');
  const lines = [...notice.querySelectorAll('p')].map((one) => one.textContent);
  const isMarked = document.querySelector('[aria-invalid=true]') !== null || lines.some((one) => /^\\S+: /.test(one));
  const way = notice.querySelector('a')?.textContent.replace(/ \\d+$/, '');
  const isTimed = lines.some((one) => /^Send it again You can try again in \\d+ (s|min)\\.$/.test(one));
  const isFocused = document.activeElement === (lines.length > 0 ? notice : document.querySelector('h1'));
  return {
    text: lines[0] ?? '',
    ...(isMarked && { isMarked }),
    ...(way !== undefined && { way }),
    ...(isTimed && { isTimed }),
    ...(step === 'press' && !isFocused && { isFocused }),
  };
};
}
`;
