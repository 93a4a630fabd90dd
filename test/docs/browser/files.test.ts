import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { loadDocument } from '../../../scripts/contract/load-document.ts';
import { listOperations } from '../../../scripts/contract/operations.ts';
import { listSharedResponses } from '../../../scripts/contract/responses.ts';
import { operationDataFile } from '../../../scripts/docs/data/operation-data.ts';
import { LOADED, sampleDataFile } from '../../../scripts/docs/data/sample-data.ts';
import { operationAddress } from '../../../scripts/docs/pages/resources.ts';
import { builtSite } from './built-site.ts';

/** With all that a page loads, packed, in bytes. */
const BUDGETS = { code: 120_000, operation: 350_000 };

const document = await loadDocument('generated/openapi.json');
let folder: string;
let files: readonly string[];
const weights = new Map<string, number>();

beforeAll(async () => {
  folder = await builtSite();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
});

async function weigh(file: string): Promise<number> {
  const weight = weights.get(file) ?? gzipSync(await readFile(join(folder, file))).length;
  weights.set(file, weight);
  return weight;
}

/** What a page loads by itself, below the base. */
function loadedBy(html: string): string[] {
  const tags = html.matchAll(
    /<(?:script|img|source|iframe)\b[^>]*\bsrc="([^"]*)"|<link\b(?=[^>]*\brel="(?:[^"]*stylesheet|modulepreload|preload|icon)")[^>]*\bhref="([^"]*)"/g,
  );
  return [...tags].map(([, source = '', link = '']) => source + link);
}

async function weightOf(address: string, ...more: readonly string[]): Promise<number> {
  const page = `${address}index.html`;
  const loaded = loadedBy(await readFile(join(folder, page), 'utf8'));
  const own = loaded.map((file) => file.replace(/^\/_docs\//, ''));
  const all = await Promise.all([page, ...own, ...more].map(weigh));
  return all.reduce((sum, weight) => sum + weight, 0);
}

test('every page keeps its weight', async () => {
  // With the language that a reader has chosen, whichever it is.
  const samplesOf = async (page: number | string) =>
    (await Promise.all(LOADED.map((language) => weigh(sampleDataFile(page, language))))).reduce((a, b) =>
      Math.max(a, b),
    );
  const codes = listSharedResponses(document).map(
    async ({ status }) => (await weightOf(`${status}/`)) + (await samplesOf(status)),
  );
  const operations = listOperations(document).map(
    async (one) =>
      (await weightOf(operationAddress(one), operationDataFile(one.operationId))) +
      (await samplesOf(one.operationId)),
  );
  const [code, operation] = [
    Math.max(...(await Promise.all(codes))),
    Math.max(...(await Promise.all(operations))),
  ];
  console.log(`heaviest page of a code ${code}, of an operation ${operation} bytes`);
  expect([code < BUDGETS.code, operation < BUDGETS.operation]).toEqual([true, true]);
});

test('every page loads its own files alone, and runs no script that its policy does not name', async () => {
  const pages = files.filter((file) => file.endsWith('.html') && file !== 'reference.html');
  const faults = await Promise.all(
    pages.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      const foreign = loadedBy(html).filter((address) => !address.startsWith('/_docs/'));
      const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      const [scripts = ''] = /script-src [^;]*/.exec(policy) ?? [];
      const unnamed = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)]
        .map(([, text = '']) => createHash('sha256').update(text).digest('base64'))
        .filter((hash) => !scripts.includes(`'sha256-${hash}'`));
      return [
        ...foreign,
        ...unnamed,
        ...(/unsafe-/.test(scripts) || scripts === '' ? [`policy ${scripts}`] : []),
      ].map((fault) => `${file}: ${fault}`);
    }),
  );
  expect(faults.flat()).toEqual([]);
  expect(pages.length).toBeGreaterThan(260);
  const styles = files.filter((file) => file.endsWith('.css'));
  for (const file of styles)
    expect(
      (await readFile(join(folder, file), 'utf8')).match(/url\((?!["']?data:)[^)]*|@import|@font-face/),
    ).toBeNull();
});

test('no page has a link that leads nowhere, nor has its Markdown', async () => {
  // The links of the reference Redoc makes anew when it runs.
  const pages = files.filter((file) => /\.(?:html|md)$/.test(file) && file !== 'reference.html');
  const known = new Set(files.map((file) => `/_docs/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  const faults = await Promise.all(
    pages.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const links = text.matchAll(
        file.endsWith('.md') ? /\]\((\/[^#?)]*)/g : /<a\b[^>]*\shref="(\/[^"#?]*)/g,
      );
      return [...new Set([...links].map(([, address = '']) => address))]
        .filter((address) => !known.has(address))
        .map((address) => `${file}: ${address}`);
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('beside every page its Markdown stands, and the lists for programs name all of them', async () => {
  const pages = files.filter((file) => file.endsWith('/index.html'));
  const twins = pages.map((file) => file.replace('/index.html', '.md'));
  expect(files).toEqual(expect.arrayContaining(twins));
  const list = await readFile(join(folder, 'llms.txt'), 'utf8');
  expect(twins.filter((file) => !list.includes(`(/_docs/${file})`))).toEqual([]);
  const all = await readFile(join(folder, 'llms-full.txt'), 'utf8');
  expect(all).toContain('# 409 Conflict');
  expect(all).toContain('# Create a product');
  expect(files).toEqual(
    expect.arrayContaining([
      ...['openapi.yaml', 'openapi.json', 'openapi-3.0.json', 'favicon.svg', 'previews/site.png'],
      ...listSharedResponses(document).map(({ status }) => `previews/${status}.png`),
    ]),
  );
});

test('no script has the document in it, and there are no maps of sources', async () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js') && !file.includes('localSearchIndex'));
  const heavy = await Promise.all(scripts.map(async (file) => [file, await weigh(file)] as const));
  expect(heavy.filter(([, weight]) => weight > 60_000)).toEqual([]);
});
