import { nameIn } from '../contract/json-pointer.ts';

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object, and none for everything that is not an object. */
export function membersOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** An own member; never something inherited, such as `constructor`. */
export function memberOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Splits the fragment of a `$ref` into its keys (RFC 6901, sections 4 and 6). */
export function parsePointer(fragment: string): string[] {
  if (!fragment.startsWith('/')) return [];
  return fragment
    .slice(1)
    .split('/')
    .map((key) => nameIn(decodePercent(key)));
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
