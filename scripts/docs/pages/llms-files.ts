import type { LLMS_FILES } from './navigation.ts';
import { type Page, twinFile, twinOf } from './page.ts';

/** `llms.txt`, the list of the pages with what each is about, and `llms-full.txt`, all of their texts in one; each is made when it is asked for. */
export function llmsFiles(
  pages: readonly Page[],
  base: string,
  title: string,
  summary: string,
): Readonly<Record<(typeof LLMS_FILES)[number], () => string>> {
  const line = (page: Page) => `- [${page.title}](${base}${twinFile(page)}): ${page.description}`;
  return {
    'llms.txt': () => `${[`# ${title}`, `> ${summary}`, pages.map(line).join('\n')].join('\n\n')}\n`,
    'llms-full.txt': () => pages.map((page) => twinOf(page, base)).join('\n---\n\n'),
  };
}
