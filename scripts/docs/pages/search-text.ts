import { slugOf } from './resources.ts';

/**
 * What the search looks through in the source of a page, as the HTML that VitePress takes apart: headings with their
 * addresses, and texts without code, which is much the same on many pages.
 */
export function searchText(source: string): string {
  const taken = new Set<string>();
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
    .split('\n')
    .map((line) => searchLine(line, taken))
    .join('\n');
}

function searchLine(line: string, taken: Set<string>): string {
  const [, level, title = '', id] = /^(#+) (.*?)(?: \{:#([\w-]+):\})?$/.exec(line) ?? [];
  if (level === undefined) return `${words(line.replace(/^:::.*$/, ''))}\n`;
  // The page itself is its first heading.
  const anchor = level === '#' ? '' : (id ?? untaken(slugOf(title), taken));
  return `<h${level.length}>${words(title)} <a href="#${anchor}">#</a></h${level.length}>`;
}

/** As VitePress tells headings of the same words from each other. */
function untaken(slug: string, taken: Set<string>): string {
  let anchor = slug;
  for (let number = 1; taken.has(anchor); number += 1) anchor = `${slug}-${number}`;
  taken.add(anchor);
  return anchor;
}

/** Without marks of Markdown, the targets of links, and addresses. */
function words(text: string): string {
  return text
    .replaceAll(/\]\([^)]*\)| \{:#[\w-]+:\}/g, '')
    .replaceAll(/[*`[|]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
