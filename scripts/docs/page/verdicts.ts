import { withBase } from 'vitepress';
import { h, type VNode } from 'vue';
import { DOCS_PREFIX } from '../docs-prefix.ts';
import { HiddenRedirect } from './send.ts';

type Content = string | VNode;

/** What came of a request, where it is no answer to compare. */
export function verdict(kind: 'fault' | 'hidden', ...content: Content[]): VNode {
  return h('p', { class: 'verdict', 'data-kind': kind }, content);
}

export function unreachable(): VNode {
  return verdict(
    'fault',
    'No mock answers. Start one with ',
    h('code', 'npx store-api mock'),
    ' or, in the repository, ',
    h('code', 'npm start'),
    '; then try again.',
  );
}

/** The state of a mock is open to the pages alone that it serves itself. */
export function closed(origin: string, hash: string): VNode {
  const path = location.pathname.slice(withBase('/').length);
  const page = h('a', { href: `${origin}${DOCS_PREFIX}${path}#${hash}` }, 'the page that the mock serves');
  return verdict(
    'hidden',
    'This changes the state of the mock, which is open to its own pages only. Use ',
    page,
    '.',
  );
}

export function failed(error: unknown): VNode {
  if (error instanceof HiddenRedirect)
    return verdict(
      'hidden',
      'The answer is a redirect. Browsers hide its code and headers from pages; the lines for curl show them.',
    );
  const reason = error instanceof Error ? error.message : String(error);
  return verdict('fault', `The browser could not read the answer (${reason}). The lines for curl show it.`);
}
