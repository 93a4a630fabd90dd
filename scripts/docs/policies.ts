import { createHash } from 'node:crypto';

/** The directives of a policy, by name (Content Security Policy Level 3). */
export type Policy = Readonly<Record<string, string>>;

/** Mocks on this machine, at any port: beside its own origin the only ones that a page may ask. */
const LOCAL_MOCKS = 'http://127.0.0.1:* http://localhost:*';

/** Puts a policy into a page, before all that it speaks of: its own files, and its inline scripts by their hashes. */
export function withPolicy(html: string): string {
  const policy: Policy = {
    'default-src': "'none'",
    'script-src': ["'self'", ...scriptHashes(html)].join(' '),
    // Code is coloured by attributes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': `'self' ${LOCAL_MOCKS}`,
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  const meta = `<meta http-equiv="Content-Security-Policy" content="${printPolicy(policy)}">`;
  return html.replace('<meta charset="utf-8">', (charset) => `${charset}\n    ${meta}`);
}

/** The hashes of the inline scripts of a page, as a policy names them. */
export function scriptHashes(html: string): string[] {
  // As a browser cuts them out: each ends at the first end tag.
  const scripts = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return scripts.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** A policy as the value of the header field, or of the `meta` element. */
export function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
