/** What a message tells of: details of an error, or parts of a reason. */
export type Facts = Readonly<Record<string, unknown>>;

/** Puts facts into a template, each in the place of its name in braces. A name that there is no fact for stays. */
export function fillMessage(template: string, facts: Facts): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return value === undefined ? placeholder : textOf(value);
  });
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(', ') : String(value);
}
