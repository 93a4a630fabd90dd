import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { finishReference } from '../../scripts/docs/reference.ts';
import { renderReference } from '../../scripts/docs/render-reference.ts';

const folder = await mkdtemp(join(tmpdir(), 'reference-'));
await renderReference('generated/openapi.json', join(folder, 'reference.html'));
const rendered = await readFile(join(folder, 'reference.html'), 'utf8');
await rm(folder, { recursive: true });
const html = finishReference(rendered, '/_docs/', 'http://127.0.0.1:4010/api/v2');
/** The page itself, without the text of its scripts. */
const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2');

test('the page is rendered, and brings the script that it runs', async () => {
  const { info } = await loadDocument('generated/openapi.json');
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
