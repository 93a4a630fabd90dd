import type { MarkdownRenderer } from 'vitepress';
import { widgetMark } from './page-modules.ts';

/** The end of a heading that keeps its address, and of a cell that has one; see `pages/markdown.ts`. */
const OWN_ID = / \{:#([\w-]+):\}$/;

/**
 * Texts of the document are text: no markup of theirs.
 *
 * @param base of the site, between slashes
 */
export function prepareMarkdown(md: MarkdownRenderer, base: string): void {
  md.set({ html: false });
  const { fence, link_open: linkOpen } = md.renderer.rules;
  // That of VitePress is for Vue, which does not run in pages. Names of fields may go on in another line between words.
  md.renderer.rules.code_inline = (tokens, index) =>
    `<code>${md.utils.escapeHtml(tokens[index]?.content ?? '').replaceAll('_', '_<wbr>')}</code>`;
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    const [, name] = /^widget (\w+)$/.exec(info.trim()) ?? [];
    if (name === undefined) return fence?.(tokens, index, ...rest) ?? '';
    return widgetMark(name, content.trim());
  };
  md.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const href = token?.attrGet('href') ?? '';
    // VitePress would name the heading by its Markdown.
    if (token?.attrGet('class') === 'header-anchor')
      token.attrSet('aria-label', `Permalink to "${textOf(tokens)}"`);
    // It is no page of VitePress, which else would look for one; where it is told not to, it adds no base.
    if (href.startsWith('/reference.html')) {
      token?.attrSet('target', '_self');
      token?.attrSet('href', base + href.slice(1));
    }
    return linkOpen?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
  md.core.ruler.before('inline', 'own-ids', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const [ending, id] = (token.type === 'inline' ? OWN_ID.exec(token.content) : undefined) ?? [];
      if (ending === undefined || id === undefined) return;
      const text = token.content.slice(0, -ending.length);
      const opening = tokens[index - 1];
      opening?.attrSet('id', id);
      // VitePress gives headings a link to themselves.
      token.content =
        opening?.type === 'td_open' ? text.replace(/^\S+/, (name) => `[${name}](#${id})`) : text;
    });
  });
}

/** What is read of the parts of a line. */
function textOf(tokens: readonly { readonly type: string; readonly content: string }[]): string {
  return tokens
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
    .trim();
}
