import { slugOf } from './resources.ts';

/**
 * What the search looks through in the source of a page, as the HTML that VitePress takes apart: headings with their
 * addresses, and texts without code, which is much the same on many pages.
 */
export function searchText(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
    .split('\n')
    .map(searchLine)
    .join('\n');
}

function searchLine(line: string): string {
  const [, level, title = '', id] = /^(#+) (.*?)(?: \{:#([\w-]+):\})?$/.exec(line) ?? [];
  if (level === undefined) return `${words(line.replace(/^:::.*$/, ''))}\n`;
  // The page itself is its first heading.
  const anchor = level === '#' ? '' : (id ?? slugOf(title));
  return `<h${level.length}>${words(title)} <a href="#${anchor}">#</a></h${level.length}>`;
}

/** Without marks of Markdown and the targets of links. */
function words(text: string): string {
  return text
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[*`[|]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
