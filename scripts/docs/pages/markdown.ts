/** Blocks of Markdown, with empty lines between them; those that are empty are left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A heading that keeps its address, whatever becomes of its words. */
export function heading(level: number, text: string, id?: string): string {
  return `${'#'.repeat(level)} ${text}${id === undefined ? '' : ` {:#${id}:}`}`;
}

/**
 * The name of a field or of a parameter as the cell of a table, which has an address.
 *
 * @param prefix what the addresses of the table begin with
 */
export function namedCell(name: string, isRequired: boolean, prefix: string): string {
  const id = `${prefix}-${name.replaceAll(/\W+/g, '-').replace(/-$/, '')}`;
  return `${code(name)}${isRequired ? ' **required**' : ''} {:#${id}:}`;
}

export interface CodeBlock {
  readonly language: string;
  /** What the block is, for those who see it. */
  readonly label: string;
  readonly code: string;
  /** The lines that matter, from 1. */
  readonly marked?: readonly number[];
}

/** Blocks of code of which one shows at a time; each has its label on it. */
export function codeGroup(...code: readonly CodeBlock[]): string {
  return ['::: code-group', ...code.map(fence), ':::'].join('\n');
}

function fence({ language, label, code, marked = [] }: CodeBlock): string {
  const longest = Math.max(2, ...[...code.matchAll(/^`+/gm)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const lines = marked.length === 0 ? '' : `{${marked.join(',')}}`;
  // VitePress takes a label for HTML.
  const text = label.replaceAll(/[<>[\]{}"&]/g, '');
  return `${ticks}${language}${lines} [${text}]\n${code}\n${ticks}`;
}

/** What is folded up until somebody opens it. */
export function details(summary: string, content: string): string {
  return `::: details ${summary}\n${content}\n:::`;
}

export function note(title: string, content: string): string {
  return `::: tip ${title}\n${content}\n:::`;
}

/** A table; texts lose their line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** A text of one line as code. */
export function code(text: unknown): string {
  const line = String(text).replaceAll(/\s+/g, ' ');
  const ticks = line.includes('`') ? '``' : '`';
  return line === '' ? '' : `${ticks}${line}${ticks}`;
}

/** JSON as the pages show it. */
export function printJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

/** A part that a browser makes; programs that read do not see it. */
export function widget(name: string, argument: string): string {
  return `\`\`\`widget ${name}\n${argument}\n\`\`\``;
}

/** The words of a text in Markdown. */
export function plain(text: string): string {
  return text.replaceAll(/[*`]/g, '').replaceAll(/\s+/g, ' ').trim();
}

export function firstSentence(text: string): string {
  return /^[\s\S]*?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;
}
