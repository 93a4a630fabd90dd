import { bracketed } from './layout.ts';
import type { Call } from './script.ts';
import { onlyVariable, type Text, textWith } from './script-text.ts';

/** How a language writes values. */
export interface Notation {
  variable(name: string): string;
  /** A string. */
  text(text: Text): string;
  /** `object` is one without members. */
  readonly words: Readonly<Record<'null' | 'true' | 'false' | 'object', string>>;
  readonly record: { readonly open: string; readonly close: string };
  pair(key: string, value: string): string;
  readonly indent: string;
  /** Whether its library labels a body as a form, unless an empty label stands there. */
  readonly isLabelling: boolean;
}

/** JSON as a value of a language. */
export function writeValue(value: unknown, notation: Notation, variables: ReadonlySet<string>): string {
  if (typeof value === 'string') return writeText(textWith(value, variables), notation);
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value === 'boolean') return notation.words[`${value}`];
  if (Array.isArray(value)) {
    const parts = value.map((part) => writeValue(part, notation, variables));
    return bracketed('[', parts, ']', notation.indent);
  }
  const members = Object.entries(value as object);
  if (members.length === 0) return notation.words.object;
  return writeRecord(
    members.map(([key, member]) => [key, writeValue(member, notation, variables)]),
    notation,
  );
}

/** A text, or the variable that it is. */
export function writeText(text: Text, notation: Notation): string {
  const name = onlyVariable(text);
  return name === undefined ? notation.text(text) : notation.variable(name);
}

function writeRecord(entries: readonly (readonly [string, string])[], notation: Notation): string {
  const { open, close } = notation.record;
  const parts = entries.map(([key, value]) => notation.pair(key, value));
  if (parts.length === 0) return `${open.trim()}${close.trim()}`;
  return bracketed(open, parts, close, notation.indent);
}

/** The header fields of a request as a record. */
export function writeHeaders({ account, headers, isUnlabelled }: Call, notation: Notation): string {
  return writeRecord(
    [
      ...(account === undefined ? [] : [['Authorization', notation.variable(account)] as const]),
      ...headers.map(([name, value]) => [name, writeText(value, notation)] as const),
      ...(isUnlabelled && notation.isLabelling ? [['Content-Type', notation.text([])] as const] : []),
    ],
    notation,
  );
}

/**
 * A call of the function `request` that a script declares.
 *
 * @param body how the language writes one
 */
export function writeRequest(
  call: Call,
  notation: Notation,
  body: (body: NonNullable<Call['body']>) => string,
): string {
  const parts = [
    notation.text([call.method]),
    writeText(call.url, notation),
    writeHeaders(call, notation),
    ...(call.body === undefined ? [] : [body(call.body)]),
  ];
  return bracketed('request(', parts, ')', notation.indent);
}
