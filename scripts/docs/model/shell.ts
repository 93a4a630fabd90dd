import { shellQuote, shellWord } from '../../terminal/shell-word.ts';

const PLACEHOLDER = /\{([a-z_]\w*)\}/g;

/** A word of the shell; placeholders become variables. */
export function argument(text: string): string {
  if (text.search(PLACEHOLDER) === -1) return shellWord(text);
  return `"${text.replaceAll(/["\\$`]/g, '\\$&').replaceAll(PLACEHOLDER, (_, name: string) => variable(name))}"`;
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
    .map((piece) =>
      piece.search(PLACEHOLDER) === 0 ? `"${variable(piece.slice(1, -1))}"` : shellQuote(piece),
    )
    .join('');
}

/**
 * The value of a variable. A command is not run where an earlier one has left it empty, lest `/categories/` stand for
 * all of them; the first line of a script sets `run`.
 */
export function variable(name: string): string {
  return name === 'run' ? '$run' : `\${${name}:?}`;
}
