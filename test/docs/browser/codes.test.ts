import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listSharedResponses } from '../../../scripts/contract/responses.ts';
import { createMock, type Mock } from '../../../scripts/mock/create-mock.ts';
import { browserLimit } from '../../../scripts/recipes/browser-limits.ts';
import { recipes } from '../../recipes/contract-recipes.ts';
import { paste, type Shell, shells, statusLines } from '../../shells.ts';
import { axe } from './axe.ts';
import { isSkipped } from './chromium.ts';
import { run, type Verdict } from './run.ts';
import { openBrowser, type Visitor } from './visitor.ts';

/** What differs from page to page; the frame is looked at with the other kinds of pages. */
const OWN = '.VPDoc';

/** Its colours are those of the first blocks. */
const LATER_CODE = '.vp-doc > div > div ~ div ~ div ~ div .vp-code-group';

/** What the page of one code did. */
interface Looked {
  readonly runs: readonly (Verdict & { readonly name: string })[];
  readonly axe: readonly string[];
  /** What the Copy buttons of the samples give, in the order of the page. */
  readonly copied: readonly string[];
}

const sent = recipes.filter((recipe) => browserLimit(recipe) !== 'forbidden-method');

describe.skipIf(isSkipped)('the page of each code', () => {
  let visitor: Visitor;
  const looked: Looked[] = [];

  // One look at each page serves all that follows.
  beforeAll(async () => {
    visitor = await openBrowser();
    const permissions = ['clipboard-read', 'clipboard-write'];
    // In one window, which keeps the scripts that the pages share.
    await visitor.visit(
      visitor.home,
      async (page) => {
        for (const { status } of listSharedResponses(visitor.site.document))
          looked.push(await look(page, status));
      },
      { permissions },
    );
  });

  const look = async (page: Page, status: number): Promise<Looked> => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${visitor.home}${status}/`);
    const runs = [];
    for (const { name } of sent.filter((recipe) => recipe.status === status))
      runs.push({ name, ...(await run(page, name)) });
    return { runs, axe: await axeInBothSchemes(page), copied: await copyAll(page) };
  };

  afterAll(() => visitor?.close());

  test('every Run button shows the code that it promises, for its cause', () => {
    expect(looked.flatMap(({ runs }) => runs)).toEqual(
      sent.map((recipe) =>
        browserLimit(recipe) === undefined
          ? { name: recipe.name, kind: 'kept', status: String(recipe.status) }
          : { name: recipe.name, kind: 'hidden', status: null },
      ),
    );
    const answered = visitor.site.log.map((line) => / (\d{3} \S+) [\d.]+ ms( |$)/.exec(line)?.[1]);
    expect(sent.filter(({ status, cause }) => !answered.includes(`${status} ${cause}`))).toEqual([]);
  });

  test('axe finds nothing, light and dark', () => {
    expect(looked.map((one) => one.axe)).toEqual(looked.map(() => []));
    expect(looked.length).toBe(21);
  });

  test('what the Copy buttons give does what it promises when it is pasted, and leaves nothing behind', async () => {
    const copied = looked.flatMap((one) => one.copied);
    expect(copied.length).toBe(recipes.length);
    const texts = new Map(recipes.map(({ name }, place) => [name, copied[place] ?? '']));
    const found = await Promise.all(shells.map((shell) => pasteAll(shell, texts, visitor.site.origin)));
    const want = recipes.map(({ name, status, cause }) => `${name}: ${status} ${cause}`);
    expect(found).toEqual(shells.map(() => want));
  });
});

async function axeInBothSchemes(page: Page): Promise<string[]> {
  const light = await axe(page, OWN);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axe(page, OWN, ['color-contrast'], [LATER_CODE]))];
}

/** Presses the Copy button of each sample for the shell, and reads the clipboard after it. */
async function copyAll(page: Page): Promise<string[]> {
  // What the buttons put there first would be what was there before.
  return page.evaluate<string[]>(`(async () => {
    const texts = [];
    for (const button of document.querySelectorAll('.vp-code-group .language-sh > button.copy')) {
      await navigator.clipboard.writeText('');
      button.click();
      while (!button.classList.contains('copied')) await new Promise(requestAnimationFrame);
      texts.push(await navigator.clipboard.readText());
    }
    return texts;
  })()`);
}

/** Pastes the lines of each recipe, with the mock as it is at its start: which answer they print, and what they leave. */
async function pasteAll(shell: Shell, texts: ReadonlyMap<string, string>, origin: string): Promise<string[]> {
  const log: string[] = [];
  const mock = await createMock({
    deleteAllAfter: 1,
    log: (text) => log.push(...stripVTControlCharacters(text).split('\n')),
  });
  await mock.listen();
  const cwd = await mkdtemp(join(tmpdir(), 'paste-'));
  const control = `${mock.url}/_mock/state`;
  const found: string[] = [];
  for (const { name, empties } of recipes) {
    await fetch(control, { method: 'DELETE' });
    const before = await (await fetch(control)).text();
    log.length = 0;
    const text = (texts.get(name) ?? '').replaceAll(origin, mock.url);
    const { stdout, stderr } = await paste(shell, text, { cwd });
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
  await mock.close();
  return [...found, ...files.map((file) => `${file} was left`)];
}

/** The log is written from time to time; what has been written before the line of a request is complete. */
async function flush(mock: Mock, log: readonly string[]): Promise<void> {
  await fetch(`${mock.url}/end-of-recipe`);
  while (!log.some((line) => line.includes('/end-of-recipe'))) await wait(5);
}
