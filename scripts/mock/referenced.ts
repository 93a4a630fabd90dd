import { nameIn } from '../contract/json-pointer.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';

type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Those components of a document that something refers to, and those that they refer to in turn. Security schemes stay
 * all: they are referred to by name.
 */
export function referencedComponents({ components }: OpenApiDocument, value: unknown): Components {
  const all = (components ?? {}) as Components;
  const kept: Record<string, Record<string, unknown>> = {};
  if (all.securitySchemes !== undefined) kept.securitySchemes = { ...all.securitySchemes };
  const visit = (part: unknown): void => {
    // Any text may be a reference, such as those in the mapping of a discriminator.
    if (typeof part === 'string' && part.startsWith('#/components/')) keep(part);
    if (typeof part === 'object' && part !== null) for (const member of Object.values(part)) visit(member);
  };
  const keep = (reference: string): void => {
    const [section = '', name = ''] = tokensBelowComponents(reference);
    const isKnown = Object.hasOwn(all, section) && Object.hasOwn(all[section] ?? {}, name);
    if (!isKnown || Object.hasOwn(kept[section] ?? {}, name)) return;
    kept[section] = { ...kept[section], [name]: all[section]?.[name] };
    visit(all[section]?.[name]);
  };
  visit(value);
  return kept;
}

/** Of a text that begins like a reference; none where it cannot be one. */
function tokensBelowComponents(reference: string): string[] {
  const [, , ...tokens] = reference.split('/');
  try {
    return tokens.map((token) => nameIn(decodeURIComponent(token)));
  } catch {
    return [];
  }
}
