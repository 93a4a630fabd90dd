import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../scripts/build/build.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { withSource } from './small-source.ts';

const html = await withSource('the real source', async (folder) => {
  await build({ document: join(folder, 'openapi/openapi.yaml'), out: folder, products: ['docs'] });
  return readFile(join(folder, 'docs/reference.html'), 'utf8');
});
/** The page itself, without the text of its scripts. */
const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2');

test('the page is rendered, and brings the script that it runs', async () => {
  const { info } = await loadDocument('openapi/openapi.yaml');
  expect(/<title>(.*?)<\/title>/.exec(markup)?.[1]).toBe(info.title);
  // A text of megabytes makes no readable difference.
  expect(markup.includes(`data-text="${info.title}"`)).toBe(true);
  expect(html.length - markup.length).toBeGreaterThan(1_000_000);
});

test('nothing of it is loaded from elsewhere', () => {
  const loads = [
    ...markup.matchAll(
      /<(?:script|img|iframe|source|video|audio|embed|object|image|use)\b[^>]*\b(?:src|href|data)="([^"]*)"/g,
    ),
    ...markup.matchAll(/<link\b[^>]*\bhref="([^"]*)"/g),
    ...markup.matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/g),
    ...markup.matchAll(/\burl\(["']?([^"')]+)/g),
  ].map(([, target]) => target);
  expect(loads).toContain('data:,');
  expect(loads.filter((target) => !/^(#|data:)/.test(target ?? ''))).toEqual([]);
});

test('its policy forbids every request, and Redoc reports nothing', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup) ?? [];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    expect.stringMatching(/^script-src( 'sha256-[\w+/]+=')+$/),
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html).toMatch(/__redoc_options = \{[^}]*"disableTelemetry":true/);
});
