import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listCauses } from '../../../scripts/contract/causes.ts';
import { listSharedResponses } from '../../../scripts/contract/responses.ts';
import { browserLimit } from '../../../scripts/recipes/browser-limits.ts';
import { recipes } from '../../recipes/contract-recipes.ts';
import { isSkipped } from './chromium.ts';
import { run } from './run.ts';
import { openBrowser, type Visitor } from './visitor.ts';

// A browser is slow where other tests take the cores.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.skipIf(isSkipped)('the handbook, in a browser', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await openBrowser('without reference');
  });

  afterAll(() => visitor?.close());

  test('every code is in the table, and its link leads to its section with its causes', async () => {
    await visitor.visit(visitor.home, async (page) => {
      const found = await page.evaluate(`[...document.querySelectorAll('#codes a')].map((link) => ({
        text: link.textContent,
        causes: [...document.getElementById(link.hash.slice(1)).querySelectorAll('.cause')].map(({ id }) => id),
      }))`);
      const want = listSharedResponses(visitor.site.document).map(({ status, response }) => ({
        text: `${status} ${response['x-summary']}`,
        causes: listCauses(visitor.site.document, response).map(({ name }) => `${status}-${name}`),
      }));
      expect(found).toEqual(want);
      expect(want.length).toBe(21);
      const dead = await page.evaluate(`[...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.hash.slice(1))
        .filter((id) => document.getElementById(id) === null)`);
      expect(dead).toEqual([]);
    });
  });

  test('every Run button shows the code that it promises, for its cause', async () => {
    await visitor.visit(visitor.home, async (page) => {
      const found = [];
      for (const recipe of recipes) {
        if (browserLimit(recipe) === 'forbidden-method') {
          expect(await page.locator(`[data-run="${recipe.name}"]`).count()).toBe(0);
        } else {
          found.push({ name: recipe.name, ...(await run(page, recipe.name)) });
        }
      }
      const sent = recipes.filter((recipe) => browserLimit(recipe) !== 'forbidden-method');
      expect(found).toEqual(
        sent.map((recipe) =>
          browserLimit(recipe) === undefined
            ? { name: recipe.name, kind: 'kept', status: String(recipe.status) }
            : { name: recipe.name, kind: 'hidden', status: null },
        ),
      );
      const answered = visitor.site.log.map((line) => / (\d{3} \S+) [\d.]+ ms$/.exec(line)?.[1]);
      expect(sent.filter(({ status, cause }) => !answered.includes(`${status} ${cause}`))).toEqual([]);
    });
  });

  test('what differs from the contract is said and marked', async () => {
    await visitor.visit(visitor.home, async (page) => {
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
        "/0 must have required property 'message'.",
        "/0/details must have required property 'parameter'.",
        "/0/details must have required property 'requested'.",
        "/0/details must have required property 'maximum'.",
        "/0/details must have required property 'maximum_bytes'.",
        '/0/details must match a schema in anyOf.',
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

  test('with maintenance on it says what came, and how to undo it', async () => {
    const { origin } = visitor.site;
    const setMaintenance = (maintenance: boolean) =>
      fetch(`${origin}/_mock/state`, { method: 'PUT', body: JSON.stringify({ maintenance }) });
    await setMaintenance(true);
    try {
      await visitor.visit(visitor.home, async (page) => {
        const undo = `curl -X PUT -d '{"maintenance":false}' ${origin}/_mock/state`;
        expect(await run(page, '200-updated')).toEqual({ kind: 'fault', status: null });
        const notSetUp = page.locator('#result-200-updated');
        expect(await notSetUp.locator('.verdict').textContent()).toMatch(
          /^What the recipe needs beside its request did not work: POST \S+\/categories was answered with 503, not 201\. “.+”$/,
        );
        expect(await notSetUp.locator('.undo code').textContent()).toBe(undo);
        expect(await run(page, '200-read')).toEqual({ kind: 'fault', status: '503' });
        expect(await page.locator('#result-200-read .undo code').textContent()).toBe(undo);
      });
    } finally {
      await setMaintenance(false);
    }
  });

  test('the filter takes numbers, words and names of header fields', async () => {
    const given = {
      409: '409',
      50: '500 501 503 507 509',
      '3xx': '301 302 304',
      'Retry-After': '503 509',
      'www-authenticate': '401',
      'SKU stock': '409',
      'no such word': '',
      '<b>': '',
    };
    await visitor.visit(visitor.home, async (page) => {
      const found: Record<string, string> = {};
      for (const text of Object.keys(given)) {
        await page.locator('#filter').fill(text);
        const rows = await page.locator('#codes tr[data-code]:visible .number').allTextContents();
        expect(await page.locator('article:visible .number').allTextContents()).toEqual(rows);
        found[text] = rows.join(' ');
      }
      expect(found).toEqual(given);
      expect(await page.locator('#matches').textContent()).toBe('No code matches “<b>”. Esc shows all.');
      await page.locator('#filter').fill('');
      expect(await page.locator('article:visible').count()).toBe(21);
    });
  });

  test('the keyboard is enough', async () => {
    await visitor.visit(visitor.home, async (page) => {
      const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent');
      await page.keyboard.press('/');
      expect(await focused()).toBe('filter');
      await page.keyboard.type('50');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('501 Not Implemented');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('filter');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#500');
      expect(await focused()).toBe('500');
      await page.keyboard.press('Escape');
      expect(await page.locator('article:visible').count()).toBe(21);
      expect(await page.inputValue('#filter')).toBe('');
    });
  });
});
