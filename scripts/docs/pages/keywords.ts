/** The words that people look for a response or a cause by, as a line. */
export function keywordsLine(keywords: readonly string[] = []): string {
  return keywords.length === 0 ? '' : `*Also looked for as: ${keywords.join(', ')}.*`;
}
