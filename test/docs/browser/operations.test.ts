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

  // All of them: ALL_OPERATIONS=1 npx vitest run test/docs/browser/operations.test.ts
  test('sends what it is filled with, and shows an answer that the contract has', async () => {
    const operations = listOperations(visitor.site.document);
    const tried = process.env.ALL_OPERATIONS === undefined ? oneOfEachKind(operations) : operations;
    const found: unknown[] = [];
    await visitor.visit(visitor.home, async (page) => {
      for (const operation of tried) {
        await fetch(`${visitor.site.origin}/_mock/state`, { method: 'DELETE' });
        await page.goto(`${visitor.home}${operationAddress(operation)}`);
        const send = page.locator('.try button');
        await send.click();
        if ((await send.textContent())?.startsWith('Yes') === true) await send.click();
        const verdict = page.locator('.try .verdict[data-kind]');
        await verdict.waitFor();
        found.push([operation.operationId, await verdict.getAttribute('data-kind')]);
      }
    });
    expect(found).toEqual(tried.map(({ operationId }) => [operationId, 'kept']));
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
