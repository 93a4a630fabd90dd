import MarkdownIt from 'markdown-it';

/** Paragraphs, bold and code: what the descriptions of the document use. Everything else stays text. */
const markdown = new MarkdownIt('zero').enable(['emphasis', 'backticks', 'escape', 'text_join']);

/** Renders paragraphs as HTML. */
export function renderBlocks(text: string): string {
  return markdown.render(text).trim();
}

/** Renders a text without paragraphs as HTML. */
export function renderInline(text: string): string {
  return markdown.renderInline(text);
}
