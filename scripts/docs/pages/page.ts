/** A page of the site, as Markdown. */
export interface Page {
  /** Below the base of the site: empty for the front page, else with a slash at its end. */
  readonly address: string;
  readonly title: string;
  /** One sentence, without markup. */
  readonly description: string;
  /** The word that stands for it where it is linked to, in digits and capitals; the mark of the site if left out. */
  readonly picture?: string;
  /** It begins with the heading of the page. */
  readonly markdown: string;
}

/** The file of a page in the source that VitePress builds. */
export function sourceFile({ address }: Page): string {
  return `${address}index.md`;
}

/** A page as VitePress reads it. */
export function pageSource({ title, description, picture, markdown }: Page): string {
  const matter = { title, description, picture };
  return `---\n${JSON.stringify(matter)}\n---\n\n${markdown}\n`;
}

/** The file of the Markdown that stands beside a page. */
export function twinFile({ address }: Page): string {
  return address === '' ? 'index.md' : `${address.slice(0, -1)}.md`;
}

/**
 * A page for programs that read: without what only a browser shows, and with links to the Markdown of other pages.
 *
 * @param base of the site, between slashes
 */
export function twinOf({ markdown }: Page, base: string): string {
  return `${markdown
    .replaceAll(/^```widget [\s\S]*?^```\n\n?/gm, '')
    .replaceAll(/^:::.*\n?/gm, '')
    .replaceAll(/ \{:#[\w-]+:\}(?= \||$)/gm, '')
    .replaceAll(
      /\]\(\/([\w/-]+)\/(#[\w-]+)?\)/g,
      (_, path: string, hash = '') => `](${base}${path}.md${hash})`,
    )
    .replaceAll('](/)', `](${base}index.md)`)
    .replaceAll('](/reference.html', `](${base}reference.html`)}\n`;
}
