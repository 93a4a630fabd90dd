import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listSharedResponses } from '../../../scripts/contract/responses.ts';
import { snippetFor } from '../../../scripts/docs/model/snippet.ts';
import { createMock, type Mock } from '../../../scripts/mock/create-mock.ts';
import { recipes } from '../../recipes/contract-recipes.ts';
import { paste, type Shell, shells, statusLines } from '../../shells.ts';
import { isSkipped } from './chromium.ts';
import { openBrowser, type Visitor } from './visitor.ts';

// Many processes, where other tests take the cores.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** A mock that the lines of one shell go to. */
interface Target {
  readonly shell: Shell;
  readonly mock: Mock;
  readonly log: string[];
  /** What the buttons copy, by the names of the recipes. */
  readonly copied: Map<string, string>;
}

describe.skipIf(isSkipped)('the Copy buttons', () => {
  let visitor: Visitor;
  const targets: Target[] = [];
  let typescript: string[] = [];

  beforeAll(async () => {
    visitor = await openBrowser('without reference');
    for (const shell of shells) {
      const log: string[] = [];
      const mock = await createMock({
        deleteAllAfter: 1,
        log: (text) => log.push(...stripVTControlCharacters(text).split('\n')),
      });
      await mock.listen();
      targets.push({ shell, mock, log, copied: new Map() });
    }
    const context = await visitor.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(visitor.home);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    const [first] = targets;
    if (first === undefined) throw new Error('There is no shell to paste into.');
    await page.fill('#mock-address', first.mock.url);
    await page.press('#mock-address', 'Enter');
    // The others get the same text for the address of their own mock.
    for (const [name, text] of await copyAll(page, '.recipe'))
      for (const { mock, copied } of targets) copied.set(name, text.replaceAll(first.mock.url, mock.url));
    typescript = [...(await copyAll(page, '.typescript')).values()];
    await context.close();
  });

  afterAll(async () => {
    await visitor?.close();
    for (const { mock } of targets) await mock.close();
  });

  test('there is one for each recipe and one for each code', () => {
    const names = recipes.map(({ name }) => name).toSorted();
    expect(targets.map(({ copied }) => [...copied.keys()].toSorted())).toEqual(targets.map(() => names));
    const { document } = visitor.site;
    const { mock } = targets[0] ?? {};
    expect(typescript).toEqual(
      listSharedResponses(document).map((shared) =>
        snippetFor(document, shared, recipes).replaceAll('http://127.0.0.1:4010', mock?.url ?? ''),
      ),
    );
  });

  test('what they copy does what it promises when it is pasted, and leaves nothing behind', async () => {
    const found = await Promise.all(targets.map(pasteAll));
    const want = recipes.map(({ name, status, cause }) => `${name}: ${status} ${cause}`);
    expect(found).toEqual(targets.map(() => want));
  });
});

/** Presses all Copy buttons of a kind, and reads the clipboard after each. */
async function copyAll(page: Page, within: string): Promise<Map<string, string>> {
  const copied = new Map<string, string>();
  for (const button of await page.locator(`${within} button.copy`).all()) {
    const source = (await button.getAttribute('data-copy')) ?? '';
    await button.click();
    await page.locator(`[data-copy="${source}"]:text-is("Copied")`).waitFor();
    copied.set(
      source.replace(/^(curl|script|ts)-/, ''),
      await page.evaluate<string>('navigator.clipboard.readText()'),
    );
  }
  return copied;
}

/** The log is written from time to time; what has been written before the line of a request is complete. */
async function flush(mock: Mock, log: readonly string[]): Promise<void> {
  await fetch(`${mock.url}/end-of-recipe`);
  while (!log.some((line) => line.includes('/end-of-recipe'))) await wait(5);
}

/** Pastes the lines of each recipe, with the mock as it is at its start: which answer they print, and what they leave. */
async function pasteAll({ shell, mock, log, copied }: Target): Promise<string[]> {
  const cwd = await mkdtemp(join(tmpdir(), 'paste-'));
  const control = `${mock.url}/_mock/state`;
  const found: string[] = [];
  for (const { name, empties } of recipes) {
    await fetch(control, { method: 'DELETE' });
    const before = await (await fetch(control)).text();
    log.length = 0;
    const { stdout, stderr } = await paste(shell, copied.get(name) ?? '', { cwd });
    const left = empties !== undefined || (await (await fetch(control)).text()) === before;
    const codes = statusLines(stdout);
    await flush(mock, log);
    const causes = log.flatMap((line) => / (\d{3} \S+) [\d.]+ ms$/.exec(line)?.[1] ?? []);
    const cause = causes.find((one) => one.startsWith(`${codes[0]} `));
    const trouble = /^curl: .*|.*(?:not found|null or not set|no matches).*/m.exec(stderr)?.[0] ?? '';
    found.push(`${name}: ${codes.length === 1 ? cause : codes}${trouble}${left ? '' : ' state changed'}`);
  }
  const files = await readdir(cwd);
  await rm(cwd, { recursive: true });
  return [...found, ...files.map((file) => `${file} was left`)];
}
