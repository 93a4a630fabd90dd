import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Everything up to WCAG 2.2, level AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  run(context: object, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/**
 * What axe finds in a page: the rule and the element.
 *
 * @param within a selector of the part to look at
 * @param rules those to look for; all up to the level if left out
 * @param without selectors of parts that are like others
 */
export async function axe(
  page: Page,
  within = 'html',
  rules?: readonly string[],
  without: readonly string[] = [],
): Promise<string[]> {
  // It is half a megabyte, which a page need not read again.
  if (!(await page.evaluate<boolean>("'axe' in globalThis")))
    await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(
    async ([only, context]) => {
      const { axe: engine } = globalThis as unknown as { axe: Axe };
      const { violations } = await engine.run(context, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
    },
    [
      rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: rules },
      { include: [within], exclude: without },
    ] as const,
  );
}
