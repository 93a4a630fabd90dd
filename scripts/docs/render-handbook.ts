import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { Handbook } from './model/handbook.ts';
import { handbookPolicy, printPolicy } from './policies.ts';

/** It escapes what `<%= %>` puts out; `<%~ %>` is for HTML that this program has made itself. */
const eta = new Eta({
  views: fileURLToPath(new URL('templates', import.meta.url)),
  autoEscape: true,
  cache: true,
});

/** Renders the handbook as an HTML page. */
export function renderHandbook(handbook: Handbook, stamp: string): string {
  const codeCount = handbook.classes.reduce((count, { codes }) => count + codes.length, 0);
  const html = eta.render('./page', { handbook, codeCount, stamp, policy: printPolicy(handbookPolicy) });
  return html.replaceAll(/^[ \t]+$\n/gm, '');
}
