const PLACEHOLDER = /\{([a-z_]\w*)\}/g;

/** A word of the shell; placeholders become variables. */
export function argument(text: string): string {
  if (/^[\w./:@%+-]+$/.test(text)) return text;
  if (text.search(PLACEHOLDER) === -1) return quote(text);
  return `"${text.replaceAll(/["\\$`]/g, '\\$&').replaceAll(PLACEHOLDER, '$$$1')}"`;
}

/**
 * JSON as a word of the shell. A string that is nothing but a placeholder loses its quotes, except for `{run}`, which
 * is no number.
 */
export function jsonArgument(json: string): string {
  return json
    .replaceAll(/"\{(?!run\})([a-z_]\w*)\}"/g, '{$1}')
    .split(/(\{[a-z_]\w*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.search(PLACEHOLDER) === 0 ? `"$${piece.slice(1, -1)}"` : quote(piece)))
    .join('');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
