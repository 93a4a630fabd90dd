/** What placeholders stand for, by their names. */
export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([a-z_]\w*)\}/g;

/** The names of the placeholders in a text, or in the strings of a JSON value. */
export function placeholdersOf(value: unknown): Set<string> {
  return new Set([...(JSON.stringify(value) ?? '').matchAll(PLACEHOLDER)].map(([, name = '']) => name));
}

/**
 * Puts values into a text.
 *
 * @throws an Error that names a placeholder which there is no value for
 */
export function fillText(text: string, values: Values): string {
  return text.replace(PLACEHOLDER, (_, name: string) => String(lookUp(name, values)));
}

/**
 * Puts values into the strings of a JSON value. A string that is nothing but a placeholder becomes the value itself.
 *
 * @throws an Error that names a placeholder which there is no value for
 */
export function fillJson(value: unknown, values: Values): unknown {
  if (typeof value === 'string') {
    const name = /^\{([a-z_]\w*)\}$/.exec(value)?.[1];
    return name === undefined ? fillText(value, values) : lookUp(name, values);
  }
  if (Array.isArray(value)) return value.map((entry) => fillJson(entry, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillJson(entry, values)]));
}

function lookUp(name: string, values: Values): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`There is no value for the placeholder {${name}}.`);
  return value;
}
