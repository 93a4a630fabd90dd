import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { colourFence } from '../../scripts/docs/colour-code.ts';
import { readGuides } from '../../scripts/docs/guides.ts';
import { navigation } from '../../scripts/docs/pages/navigation.ts';
import { type Page, twinOf } from '../../scripts/docs/pages/page.ts';
import { documentPages } from '../../scripts/docs/pages/pages.ts';
import { operationAddress } from '../../scripts/docs/pages/resources.ts';
import { prepareMarkdown } from '../../scripts/docs/prepare-markdown.ts';
import { helpPage } from '../../scripts/mock/help-pages.ts';
import { recipes } from '../recipes/contract-recipes.ts';

const document = await loadDocument('generated/openapi.json');
const pages = documentPages(document, recipes);
const operations = listOperations(document);

function pageAt(address: string, among: readonly Page[] = pages): string {
  return among.find((page) => page.address === address)?.markdown ?? '';
}

/** What a text links to, below the base. */
function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(\/([^)]*)\)/g)].map(([, address = '']) => address);
}

test('every code is one step from the front page, every operation two, and every cause has an address', () => {
  const shared = listSharedResponses(document);
  const codes = shared.map(({ status }) => `${status}/`);
  expect(linksOf(pageAt(''))).toEqual(codes);
  expect(navigation(document, [], '/').nav.map(({ link }) => link)).toContain('/operations/');
  expect(linksOf(pageAt('operations/'))).toEqual(expect.arrayContaining(operations.map(operationAddress)));
  for (const { status, response } of shared) {
    const causes = listCauses(document, response).map(({ name }) => name);
    const addresses = [...pageAt(`${status}/`).matchAll(/^## .* \{:#([\w-]+):\}$/gm)].map(
      ([, id = '']) => id,
    );
    expect(addresses.filter((id) => !['headers', 'typescript', 'operations'].includes(id))).toEqual(causes);
    // Where the answers of the mock lead.
    const led = causes.map((cause) => helpPage('', { status, cause }));
    expect(led).toEqual(addresses.slice(0, causes.length).map((id) => `${status}/#${id}`));
  }
});

test('a code leads to the operations that document it, and an operation to its codes and causes', () => {
  const stray = listSharedResponses(document).filter(({ status }) => {
    const want = operations
      .filter(({ operation }) => Object.hasOwn(operation.responses, status))
      .map(operationAddress);
    const list = pageAt(`${status}/`).split('{:#operations:}')[1] ?? '';
    return linksOf(list).join() !== want.join();
  });
  expect(stray.map(({ status }) => status)).toEqual([]);
  const createCategory = linksOf(pageAt('operations/categories/createCategory/'));
  expect(createCategory).toEqual(
    expect.arrayContaining(['409/', '409/#duplicate-name', '400/#missing-required-data', '201/#created']),
  );
  expect(createCategory).not.toContain('409/#duplicate-sku');
});

test('each recipe has its sample and its button, and every box of code a label', () => {
  const all = pages.map(({ markdown }) => markdown).join('\n');
  const buttons = [...all.matchAll(/^```widget RunRecipe\n(.+)\n/gm)].map(([, name]) => name);
  expect(buttons.length).toBe(new Set(buttons).size);
  expect(recipes.map(({ name }) => name)).toEqual(expect.arrayContaining(buttons));
  const opened = [...all.matchAll(/^(`{3,})(\S.*)$/gm)].map(([, , info = '']) => info);
  expect(opened.filter((info) => !/ \[.+\]$|^widget /.test(info))).toEqual([]);
});

test('links lead to pages that are there', () => {
  const known = new Set(pages.map(({ address }) => address));
  const dead = pages.flatMap(({ address, markdown }) =>
    linksOf(markdown)
      .map((link) => link.replace(/#.*/, ''))
      .filter((link) => link !== 'reference.html' && !known.has(link))
      .map((link) => `${address} → ${link}`),
  );
  expect(dead).toEqual([]);
});

test('the version leads to what has changed', async () => {
  const menu = navigation(document, await readGuides(), '/').nav.at(-1);
  expect([menu?.text, menu?.items?.[0]]).toEqual([
    `v${document.info.version}`,
    { text: 'Changelog', link: '/guides/changelog/' },
  ]);
});

test('the Markdown for programs has no part that only browsers show, and links to Markdown', () => {
  const twinAt = (address: string) =>
    pages.filter((page) => page.address === address).map((page) => twinOf(page, '/base/'))[0];
  const twin = twinAt('409/');
  expect(twin).not.toMatch(/^:::|^```widget|\{:#/m);
  expect(twin).toContain('](/base/operations/products/createProduct.md)');
  expect(twin).toContain('curl -sSi');
  expect(twinAt('operations/products/createProduct/')).toContain('\n| `name` **required** | string |');
});

test('each field and each parameter has an address, which leads to it and to nothing else', async () => {
  const renderer = await createRenderer();
  const html = renderer.render(pageAt('operations/products/createProduct/'), {});
  expect(html).toContain(
    '<td id="body-name"><a href="#body-name"><code>name</code></a> <strong>required</strong></td>',
  );
  const shared = pages.filter(({ markdown }) => {
    const ids = [...markdown.matchAll(/\{:#([\w-]+):\}/g)].map(([, id]) => id);
    return new Set(ids).size < ids.length;
  });
  expect(shared.map(({ address }) => address)).toEqual([]);
});

test('texts of the document cannot become markup, nor be run, whatever they hold', async () => {
  const hostile =
    '"\'><img src=x onerror=alert(1)></pre><script>alert(2)</script>[x](javascript:alert(3)) {{ alert(4) }} <!-- ';
  const texts = new Set(['description', 'summary', 'title', 'message', 'example', 'x-summary']);
  const poisoned = JSON.parse(JSON.stringify(document), (key, value) =>
    typeof value === 'string' && texts.has(key) ? `${value}${hostile}` : value,
  ) as OpenApiDocument;
  // The names of the shared responses are made from their summaries.
  for (const { component, response } of listSharedResponses(document))
    Object.assign(poisoned.components?.responses?.[component] ?? {}, { 'x-summary': response['x-summary'] });
  const renderer = await createRenderer();
  const addresses = ['', '409/', 'operations/', 'operations/products/', 'operations/products/createProduct/'];
  const poisonedPages = documentPages(poisoned, recipes);
  for (const address of addresses) {
    const [clean = '', dirty = ''] = [pages, poisonedPages].map((all) =>
      renderer.render(pageAt(address, all), {}),
    );
    expect(tagsOf(dirty)).toEqual(tagsOf(clean));
  }
});

test('the link to a heading is called by what is read there', async () => {
  const renderer = await createRenderer();
  const [label] = /aria-label="[^"]*"/.exec(renderer.render('## [Read `GET`](/operations/) *now*', {})) ?? [];
  expect(label).toBe('aria-label="Permalink to &quot;Read GET now&quot;"');
});

/** What makes the site's HTML of Markdown. */
function createRenderer() {
  return createMarkdownRenderer('.', {
    ...{ config: (md) => prepareMarkdown(md, '/_docs/'), highlight: colourFence, attrs: { disable: true } },
  });
}

/** The kinds of tags in a page: their names with those of their attributes. */
function tagsOf(html: string): string[] {
  const tags = html.matchAll(/<(!--|[a-z][a-z0-9]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)*)/gi);
  return [
    ...new Set([...tags].map(([, name = '', rest = '']) => name + rest.replaceAll(/="[^"]*"/g, ''))),
  ].toSorted();
}
