import { createRequire } from 'node:module';

/** Its own declarations bring those of the browser, which nothing here runs in. */
interface Highlighter {
  registerLanguage(name: string, language: unknown): void;
  getLanguage(name: string): unknown;
  highlight(code: string, options: { language: string; ignoreIllegals: boolean }): { readonly value: string };
}

const require = createRequire(import.meta.url);
const highlighter = require('highlight.js/lib/core') as Highlighter;
const LANGUAGES = [
  'bash',
  'http',
  'ini',
  'javascript',
  'json',
  'php',
  'python',
  'ruby',
  'typescript',
  'yaml',
];
for (const name of LANGUAGES)
  highlighter.registerLanguage(name, require(`highlight.js/lib/languages/${name}`));

/** What a span opens or closes, and the ends of lines. */
const PIECE = /(<span class="[^"]*">|<\/span>|\n)/;

/** It is a third of all tokens, and is told by its place. */
const PUNCTUATION = /<span class="hljs-punctuation">([^<]*)<\/span>/g;

/**
 * Code as HTML: a `span` for each line that matters, and one for each token, whose class the style sheet colours.
 *
 * @param language as fences name it; a language that is not known here is left without colours
 * @param marked the lines that matter, from 1
 */
export function colourCode(code: string, language: string, marked: readonly number[] = []): string {
  const text = code.replace(/\n$/, '');
  const coloured =
    highlighter.getLanguage(language) === undefined
      ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      : highlighter.highlight(text, { language, ignoreIllegals: true }).value;
  const html = coloured.replaceAll(PUNCTUATION, '$1');
  return `<pre><code>${marked.length === 0 ? html : markLines(html, marked)}</code></pre>`;
}

function markLines(html: string, marked: readonly number[]): string {
  return linesOf(html)
    .map((line, place) => (marked.includes(place + 1) ? `<span class="highlighted">${line}</span>` : line))
    .join('\n');
}

/** A token that goes over several lines gets a span in each. */
function linesOf(html: string): string[] {
  const open: string[] = [];
  const lines = [''];
  const write = (piece: string) => lines.push(`${lines.pop()}${piece}`);
  for (const piece of html.split(PIECE)) {
    if (piece === '\n') {
      write('</span>'.repeat(open.length));
      lines.push(open.join(''));
      continue;
    }
    write(piece);
    if (piece === '</span>') open.pop();
    else if (PIECE.test(piece)) open.push(piece);
  }
  return lines;
}

/**
 * The code of a fence in Markdown.
 *
 * @param info what stands behind the fence: the language, and the lines that matter
 */
export function colourFence(code: string, info: string): string {
  const [, language = '', lines = ''] = /^(\w*)(?:\{([\d,]+)\})?/.exec(info) ?? [];
  return colourCode(code, language, lines === '' ? [] : lines.split(',').map(Number));
}
