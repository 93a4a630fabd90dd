import { parseMoment } from './dates.ts';
import type { Field, Fields, Kind } from './fields.ts';

/** What values of a field are compared by: dates by their moment, decimals and numbers by their size. */
export type Comparable = number | string | boolean;

/** What a stored value is compared by; undefined where there is none, as in a date that is empty. */
export function comparableOf(kind: Kind, value: unknown): Comparable | undefined {
  if (value === null || value === undefined) return undefined;
  switch (kind.type) {
    case 'decimal':
    case 'number':
    case 'seconds':
      return Number(value);
    case 'date':
      return parseMoment(String(value));
    case 'boolean':
      return value === true;
    default:
      return String(value);
  }
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** What the text of a parameter is compared by; undefined where it is no value of that kind. */
export function readComparable(kind: Kind, text: string): Comparable | undefined {
  switch (kind.type) {
    case 'decimal':
    case 'number':
    case 'seconds':
      return text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
    case 'date':
      return parseMoment(text);
    case 'boolean':
      return BOOLEANS.get(text.toLowerCase());
    default:
      return text;
  }
}

/** A field as a dotted path leads to it, and its value in an object. */
export interface Place {
  readonly field: Field;
  readonly valueIn: (object: Readonly<Record<string, unknown>>) => unknown;
}

/** @returns undefined if the path leads to no field */
export function locate(fields: Fields, path: string): Place | undefined {
  const [name = '', ...rest] = path.split('.');
  const field = fields.get(name);
  if (field === undefined) return undefined;
  if (rest.length === 0) return { field, valueIn: (object) => object[name] };
  const inner = field.kind.type === 'object' ? locate(field.kind.fields, rest.join('.')) : undefined;
  if (inner === undefined) return undefined;
  return {
    field: inner.field,
    valueIn: (object) => inner.valueIn((object[name] ?? {}) as Readonly<Record<string, unknown>>),
  };
}
