import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOperations } from '../../../scripts/contract/operations.ts';
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

  test('sends what it is filled with, and shows an answer that the contract has', async () => {
    const operations = listOperations(visitor.site.document);
    const addresses = operations.map((one) => visitor.home + operationAddress(one));
    await visitor.visit(
      visitor.home,
      async (page) => {
        const found = await page.evaluate<Tried[]>(`(${tryEach})(${JSON.stringify(addresses)})`);
        expect(found.map(({ form, kind }) => [form, kind])).toEqual(
          operations.map(({ operationId }) => [`Try ${operationId}`, 'kept']),
        );
        // At its start the mock has products in all of its categories, which is a conflict.
        const refused = found.filter(({ status }) => Number(status) >= 400);
        expect(refused.map(({ form, status }) => `${form}: ${status}`)).toEqual([
          'Try deleteAllCategories: 409',
          'Try deleteCategory: 409',
        ]);
      },
      { viewport: { width: 390, height: 300 } },
    );
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

/** A form, and what came of it. */
interface Tried {
  readonly form: string;
  readonly kind: string;
  readonly status: string;
}

/**
 * Goes from page to page inside the site, and sends the form of each as it is filled, with the mock as it is at its
 * start. It runs in the page, which need not be loaded for each.
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
    tried.push({ form: form.getAttribute('aria-label'), ...verdict.dataset });
  }
  return tried;
}`;
