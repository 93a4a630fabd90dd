import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mockOf } from '../../../scripts/docs/model/mock-server.ts';
import type { SampleLanguage } from '../../../scripts/samples/labels.ts';
import { sampler } from '../../../scripts/samples/sampler.ts';
import { recipes } from '../../recipes/contract-recipes.ts';
import { axe } from './axe.ts';
import { isSkipped } from './chromium.ts';
import { openBrowser, type Visitor } from './visitor.ts';

describe.skipIf(isSkipped)('the languages of the samples', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await openBrowser();
  });

  afterAll(() => visitor?.close());

  /** What the samples of a code are in a language, for the mock that serves the pages. */
  const samplesOf = (status: number, language: SampleLanguage): string[] => {
    const { document, origin } = visitor.site;
    const server = mockOf(document);
    const samples = recipes.filter((recipe) => recipe.status === status).map(sampler(document, server));
    const texts = samples.flat().flatMap((one) => (one.language === language ? (one.code ?? []) : []));
    return texts.map((text) => text.trimEnd().replaceAll(new URL(server.base).origin, origin));
  };

  test('are chosen by the keyboard for all samples, and kept for other pages and later visits', async () => {
    await visitor.visit(`${visitor.home}409/`, async (page) => {
      const group = page.locator('[data-sample]').first();
      await group.locator('input').first().focus();
      expect(await shown(page, 'curl')).toEqual(samplesOf(409, 'curl'));
      for (const language of ['typescript', 'fetch', 'php', 'python', 'ruby'] as const) {
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => shown(page, language)).toEqual(samplesOf(409, language));
      }
      await page.goto(`${visitor.home}413/`);
      await expect.poll(() => shown(page, 'ruby')).toEqual(samplesOf(413, 'ruby'));
      expect(await axe(page, '.VPDoc')).toEqual([]);
      await page.goto(`${visitor.home}operations/products/createProduct/`);
      await expect.poll(() => shown(page, 'ruby')).toEqual([expect.stringContaining('require')]);
    });
  });

  test('say why there is no sample in one', async () => {
    await visitor.visit(`${visitor.home}501/`, async (page) => {
      const group = page.locator('[data-sample]').first();
      await group.getByText('TypeScript', { exact: true }).click();
      await expect
        .poll(() => group.locator('.active').textContent())
        .toBe('Not in TypeScript: The typed client sends only what an operation describes.');
    });
  });
});

/** The samples that can be seen. */
async function shown(page: Page, language: SampleLanguage): Promise<string[]> {
  const className = language === 'curl' ? 'sh' : language;
  return page.locator(`[data-sample] .language-${className}:visible pre`).allTextContents();
}
