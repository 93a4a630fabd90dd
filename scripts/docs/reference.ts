import { createHash } from 'node:crypto';
import { type Policy, printPolicy } from './policies.ts';

const BODY = '<body>';
const HEAD_END = '</head>';
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(">)/;

const MOCK = /<meta name="mock" content="([^"]+)">/;

/** Leads to the handbook. */
const LINK = '<nav class="handbook" aria-label="Pages"><a href="index.html">Responses handbook</a></nav>';

/**
 * The only file that the page would load from elsewhere: the logo in the badge of its makers. Without it the badge is
 * half a sentence, so that it is not shown at all.
 */
const REMOTE_LOGO = /https:\/\/cdn\.redoc\.ly\/[\w/.-]+\.svg/g;

/** An image of nothing. */
const NO_IMAGE = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E";

const LINK_STYLE = [
  '<style>',
  '.handbook { padding: 0.6rem 1.25rem; border-bottom: 1px solid #80808060; background: Canvas; font: 0.9375rem/1.5 system-ui, sans-serif }',
  '.handbook a { color: LinkText }',
  'a[href="https://redocly.com/redoc/"] { display: none }',
  'html.light .handbook { color-scheme: light }',
  'html.dark .handbook { color-scheme: dark }',
  '</style>',
].join('\n');

/**
 * Gives the page that Redoc has rendered a link to the handbook, and a policy that lets its own scripts run alone.
 *
 * @param mock the origin that the document gives the mock, which a server may replace by its own
 * @throws an Error if the page is not as the template has it
 */
export function finishReference(html: string, mock: string): string {
  for (const part of [HEAD_END, BODY]) {
    if (!html.includes(part)) throw new Error(`The reference has no ${part} to work on.`);
  }
  if (!POLICY.test(html)) throw new Error('The reference has no policy to put another one in the place of.');
  const linked = html
    .replaceAll(REMOTE_LOGO, NO_IMAGE)
    .replace(HEAD_END, () => `<meta name="mock" content="${mock}">\n${LINK_STYLE}\n${HEAD_END}`)
    .replace(BODY, () => `${BODY}\n${LINK}`);
  return withPolicy(linked);
}

/** The page with another origin for the mock, so that its addresses are those of the mock that serves it. */
export function moveReference(html: string, origin: string): string {
  const [, mock] = MOCK.exec(html) ?? [];
  if (mock === undefined || mock === origin) return html;
  return withPolicy(html.replaceAll(mock, () => origin));
}

function withPolicy(html: string): string {
  const policy = printPolicy(referencePolicy(html));
  return html.replace(POLICY, (_, before: string, after: string) => before + policy + after);
}

/**
 * The tightest policy that the page works under: its scripts by their hashes, no connection at all. Redoc makes its
 * styles while it runs, so they cannot be named.
 */
export function referencePolicy(html: string): Policy {
  const hashes = inlineScripts(html).map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return {
    'default-src': "'none'",
    'script-src': hashes.join(' '),
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };
}

/** The texts of the scripts in a page, as a browser cuts them out: each ends at the first end tag. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
}
