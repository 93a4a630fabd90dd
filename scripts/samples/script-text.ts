/** A text of a script, with the variables that stand in it. */
export type Text = readonly (string | Variable)[];

export interface Variable {
  readonly variable: string;
}

/**
 * Takes a text apart at its placeholders.
 *
 * @param variables what a placeholder may stand for; other braces are text
 */
export function textWith(text: string, variables: ReadonlySet<string>): Text {
  return text
    .split(/(\{[a-z_]\w*\})/)
    .map((piece) => {
      const name = piece.slice(1, -1);
      return piece.startsWith('{') && variables.has(name) ? { variable: name } : piece;
    })
    .filter((piece) => piece !== '');
}

/** The variable that a text is, with nothing around it; undefined if it is something else. */
export function onlyVariable([piece, ...others]: Text): string | undefined {
  return others.length === 0 && typeof piece === 'object' ? piece.variable : undefined;
}

/** The text without variables or control characters, for quotes that take what they hold as it is. */
export function plainText(text: Text): string | undefined {
  return text.every((piece) => typeof piece === 'string') && !/\p{Cc}/u.test(text.join(''))
    ? text.join('')
    : undefined;
}

/**
 * Writes text as it stands within quotes. Only printable characters are left as they are: that a line ends in quotes
 * would not survive being indented.
 *
 * @param special the characters that mean something there, beside the backslash
 */
export function escapeText(text: string, special: RegExp): string {
  const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(special, '\\$&')
    .replaceAll(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
      /[\u0000-\u001f\u007f]/g,
      (one) => names[one] ?? `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
}
