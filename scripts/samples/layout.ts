/** In characters; a call or a list that would be longer gets a line for each of its parts. */
const LINE_LENGTH = 96;

/** What stands between brackets, in one line or, where that would be long, with a line for each part. */
export function bracketed(open: string, parts: readonly string[], close: string, indent = '  '): string {
  const line = `${open}${parts.join(', ')}${close}`;
  return parts.length === 0 || fits(line) ? line : spread(open, parts, close, indent);
}

/** What stands between brackets, with a line for each part. */
export function spread(open: string, parts: readonly string[], close: string, indent = '  '): string {
  return [open.trimEnd(), ...parts.map((part) => indented(`${part},`, indent)), close.trimStart()].join('\n');
}

export function fits(line: string): boolean {
  return line.length <= LINE_LENGTH && !line.includes('\n');
}

export function indented(text: string, indent = '  '): string {
  // `^` would take more than the line feed for the end of a line, and that may stand in a string.
  return text.replaceAll(/(^|\n)(?=[^\n])/g, `$1${indent}`);
}

/** The parts of a file, set off from each other. */
export function joined(parts: readonly string[], blankLines = 1): string {
  return `${parts.map((part) => part.trim()).join('\n'.repeat(blankLines + 1))}\n`;
}
