import { type Policy, printPolicy, scriptHashes } from './policies.ts';

const BODY = '<body>';
const HEAD_END = '</head>';
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(">)/;

const MOCK = /<meta name="mock" content="([^"]+)">/;

/** Leads to the other pages. */
const link = (base: string) =>
  `<nav class="site" aria-label="Pages"><a href="${base}">Codes</a> <a href="${base}operations/">Operations</a></nav>`;

/**
 * The only file that the page would load from elsewhere: the logo in the badge of its makers. Without it the badge is
 * half a sentence, so that it is not shown at all.
 */
const REMOTE_LOGO = /https:\/\/cdn\.redoc\.ly\/[\w/.-]+\.svg/g;

/** An image of nothing. */
const NO_IMAGE = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E";

const LINK_STYLE = [
  '<style>',
  '.site { padding: 0.6rem 1.25rem; border-bottom: 1px solid #80808060; background: Canvas; font: 0.9375rem/1.5 system-ui, sans-serif }',
  '.site a { color: LinkText }',
  'a[href="https://redocly.com/redoc/"] { display: none }',
  'html.light .site { color-scheme: light }',
  'html.dark .site { color-scheme: dark }',
  '</style>',
].join('\n');

/**
 * Gives the page that Redoc has rendered links to the other pages, and a policy that lets its own scripts run alone.
 *
 * @param base the path of the site on its server
 * @param mock the base that the document gives the API at the mock, whose origin a server may replace by its own
 * @throws an Error if the page is not as the template has it
 */
export function finishReference(html: string, base: string, mock: string): string {
  for (const part of [HEAD_END, BODY]) {
    if (!html.includes(part)) throw new Error(`The reference has no ${part} to work on.`);
  }
  if (!POLICY.test(html)) throw new Error('The reference has no policy to put another one in the place of.');
  const linked = html
    .replaceAll(REMOTE_LOGO, NO_IMAGE)
    .replace(
      HEAD_END,
      () => `<meta name="mock" content="${new URL(mock).origin}">\n${LINK_STYLE}\n${HEAD_END}`,
    )
    .replace(BODY, () => `${BODY}\n${link(base)}`);
  return withPolicy(linked);
}

/** The page with another origin for the mock, so that its addresses are those of the mock that serves it. */
export function moveReference(html: string, origin: string): string {
  const [, mock] = MOCK.exec(html) ?? [];
  if (mock === undefined || origin === '' || mock === origin) return html;
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
  return {
    'default-src': "'none'",
    'script-src': scriptHashes(html).join(' '),
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };
}
