import type { Page } from 'playwright-core';

export interface Verdict {
  readonly kind: string | null;
  /** The code that the page shows. */
  readonly status: string | null;
}

/** Presses the Run button of a recipe, twice where it asks whether one is sure, and waits for what comes of it. */
export async function run(page: Page, recipe: string): Promise<Verdict> {
  const button = page.locator(`[data-run="${recipe}"]`);
  await button.click();
  const asked = `[data-run="${recipe}"][data-sure="asked"]`;
  await page.locator(`${asked}, #result-${recipe} .verdict[data-kind]`).first().waitFor();
  if ((await page.locator(asked).count()) > 0) await button.click();
  const verdict = page.locator(`#result-${recipe} .verdict[data-kind]`);
  await verdict.waitFor();
  return { kind: await verdict.getAttribute('data-kind'), status: await verdict.getAttribute('data-status') };
}
