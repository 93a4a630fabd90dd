import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DescribedOperation, listOperations } from '../../../scripts/contract/operations.ts';
import { operationAddress } from '../../../scripts/docs/pages/resources.ts';
import { axe } from './axe.ts';
import { isSkipped } from './chromium.ts';
import { openBrowser, type Visitor } from './visitor.ts';

describe.skipIf(isSkipped)('the form of an operation', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await openBrowser();
  });

  afterAll(() => visitor?.close());

  // What the others send, and what is shown of the answer, is held without a browser in tried-request.test.ts.
  // All of them here as well: ALL_OPERATIONS=1 npx vitest run test/docs/browser/operations.test.ts
  test('sends what it is filled with, and shows an answer that the contract has', async () => {
    const all = listOperations(visitor.site.document);
    const operations = process.env.ALL_OPERATIONS === undefined ? oneOfEachKind(all) : all;
    const addresses = operations.map((one) => visitor.home + operationAddress(one));
    await visitor.visit(
      visitor.home,
      async (page) => {
        const found = await page.evaluate<unknown>(`(${tryEach})(${JSON.stringify(addresses)})`);
        expect(found).toEqual(operations.map(({ operationId }) => [`Try ${operationId}`, 'kept']));
      },
      { viewport: { width: 390, height: 300 } },
    );
    const methods = new Set(visitor.site.log.map((line) => line.split(' ')[0]));
    expect([...methods]).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT', 'DELETE']));
  });

  test('can be made to ask for another code, which is explained on the page of that code', async () => {
    await visitor.visit(`${visitor.home}operations/products/getProduct/`, async (page) => {
      await page.getByLabel('product_id').fill('999');
      await page.locator('.try button').click();
      const verdict = page.locator('.try .verdict[data-status="404"]');
      await verdict.waitFor();
      expect(await verdict.getAttribute('data-kind')).toBe('kept');
      await page.getByLabel('Account').selectOption('none');
      await page.locator('.try button').click();
      await page.locator('.try .verdict[data-status="401"]').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page, undefined, ['color-contrast'])).toEqual([]);
      await page.locator('#answers ~ table').getByRole('link', { name: '404 Not Found' }).click();
      await page.getByRole('heading', { name: '404 Not Found', level: 1 }).waitFor();
    });
  });
});

/**
 * Goes from page to page inside the site, and sends the form of each as it is filled, with the mock as it is at its
 * start: what the form is called, and what comes of it. It runs in the page, which need not be loaded for each.
 */
const tryEach = `async (addresses) => {
  const one = (selector) => new Promise((found) => {
    const look = () => {
      const element = document.querySelector(selector);
      if (element === null) return;
      observer.disconnect();
      found(element);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
  });
  const tried = [];
  for (const address of addresses) {
    await fetch('/_mock/state', { method: 'DELETE' });
    const link = Object.assign(document.createElement('a'), { href: address });
    document.body.append(link);
    link.click();
    link.remove();
    const form = await one('.try form[aria-label="Try ' + address.split('/').at(-2) + '"]');
    const send = form.querySelector('button');
    send.click();
    await new Promise((rendered) => setTimeout(rendered));
    if (send.textContent.startsWith('Yes')) send.click();
    const verdict = await one('.try .verdict[data-kind]');
    tried.push([form.getAttribute('aria-label'), verdict.dataset.kind]);
  }
  return tried;
}`;

/** The first operation of each method and set of codes of success. */
function oneOfEachKind(operations: readonly DescribedOperation[]): DescribedOperation[] {
  const kinds = new Map<string, DescribedOperation>();
  for (const one of operations) {
    const codes = Object.keys(one.operation.responses).filter((code) => code.startsWith('2'));
    const kind = [one.method, ...codes].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()];
}
