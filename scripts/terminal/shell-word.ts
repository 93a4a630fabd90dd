/**
 * A text as one word of bash, zsh and any POSIX shell: as it is where none of them reads anything into it, else in
 * quotes. zsh takes more for a pattern than others do, and replaces a word that begins with `=`.
 */
export function shellWord(text: string): string {
  return /^[\w./:@%+,-][\w./:@%+,=-]*$/.test(text) ? text : shellQuote(text);
}

/** A text in single quotes. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
