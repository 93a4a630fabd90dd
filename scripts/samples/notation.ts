import { bracketed } from './layout.ts';
import type { Call } from './script.ts';
import { onlyVariable, type Text, textWith } from './script-text.ts';

/** How a language writes values. */
export interface Notation {
  variable(name: string): string;
  /** A string. */
  text(text: Text): string;
  readonly words: { readonly null: string; readonly true: string; readonly false: string };
  readonly record: { readonly open: string; readonly close: string; readonly empty: string };
  pair(key: string, value: string): string;
  readonly indent: string;
}

/** JSON as a value of a language. */
export function writeValue(value: unknown, notation: Notation, variables: ReadonlySet<string>): string {
  if (typeof value === 'string') return writeText(textWith(value, variables), notation);
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value === 'boolean')
    return notation.words[String(value) as keyof Notation['words']];
  if (Array.isArray(value)) {
    const parts = value.map((part) => writeValue(part, notation, variables));
    return bracketed('[', parts, ']', notation.indent);
  }
  return writeRecord(
    Object.entries(value as object).map(([key, member]) => [key, writeValue(member, notation, variables)]),
    notation,
  );
}

/** A text, or the variable that it is. */
export function writeText(text: Text, notation: Notation): string {
  const name = onlyVariable(text);
  return name === undefined ? notation.text(text) : notation.variable(name);
}

function writeRecord(entries: readonly (readonly [string, string])[], notation: Notation): string {
  const { open, close, empty } = notation.record;
  const parts = entries.map(([key, value]) => notation.pair(key, value));
  return parts.length === 0 ? empty : bracketed(open, parts, close, notation.indent);
}

/**
 * The header fields of a request as a record.
 *
 * @param noType an empty text, where a library would say by itself that a body is a form
 */
export function writeHeaders({ account, headers, body }: Call, notation: Notation, noType?: string): string {
  const isTyped = body === undefined || headers.some(([name]) => name.toLowerCase() === 'content-type');
  return writeRecord(
    [
      ...(account === undefined ? [] : [['Authorization', notation.variable(account)] as const]),
      ...headers.map(([name, value]) => [name, writeText(value, notation)] as const),
      ...(noType === undefined || isTyped ? [] : [['Content-Type', noType] as const]),
    ],
    notation,
  );
}
