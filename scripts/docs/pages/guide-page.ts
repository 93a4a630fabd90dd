import { firstSentence, plain } from './markdown.ts';
import type { Page } from './page.ts';

/** A guide as it stands in its file: its heading, then a paragraph that says what it is for. */
export function guidePage(name: string, text: string): Page {
  const [, title = name, first = ''] = /^# (.+)\n\n([\s\S]*?)(?:\n\n|$)/.exec(text) ?? [];
  return {
    address: `guides/${name.replace(/^\d+-/, '')}/`,
    title,
    description: plain(firstSentence(first)),
    markdown: text
      .trim()
      // Guides refer to each other by their files, as they stand in the repository.
      .replaceAll(
        /\]\((?:\d+-)?([\w-]+)\.md(#[\w-]+)?\)/g,
        (_, guide: string, hash = '') => `](/guides/${guide}/${hash})`,
      )
      // Files of the repository are none of the site.
      .replaceAll(/\[([^\]]+)\]\((?:\.\.\/)[^)]*\)/g, '$1'),
  };
}
