import { oncePerDocument } from '../../contract/once-per-document.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { Received } from '../exchange.ts';

/** What the mock does not repeat: what clients prove with who they are, and passwords. */
export interface Secrets {
  withoutHeaders(headers: Received['headers']): Readonly<Record<string, string>>;
  withoutMembers(value: unknown): unknown;
}

const HIDDEN = '***';

/** Header fields that hold credentials whatever an API says (RFC 9110, section 11; RFC 6265, section 4.2). */
const CREDENTIAL_FIELDS = ['authorization', 'proxy-authorization', 'cookie'];

/** The secrets of a document: the header fields of its security schemes, and members of the format `password`. */
export const secretsOf = oncePerDocument((document): Secrets => {
  const fields = new Set([...CREDENTIAL_FIELDS, ...keyFieldsOf(document)]);
  const members = passwordsIn(document.components?.schemas);
  const hide = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(hide);
    const shown = Object.entries(value).map(([name, part]) => [
      name,
      members.has(name) ? HIDDEN : hide(part),
    ]);
    return Object.fromEntries(shown);
  };
  return {
    withoutHeaders: (headers) =>
      Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) =>
          value === undefined || fields.has(name) ? [] : [[name, [value].flat().join(', ')]],
        ),
      ),
    withoutMembers: hide,
  };
});

function keyFieldsOf({ components }: OpenApiDocument): readonly string[] {
  return Object.values(components?.securitySchemes ?? {}).flatMap((scheme) => {
    const { in: place, name } = scheme as { readonly in?: string; readonly name?: string };
    return place === 'header' && name !== undefined ? [name.toLowerCase()] : [];
  });
}

/** The names of the properties that have the format `password` in any of some schemas. */
function passwordsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, part] of Object.entries(value)) {
    if ((part as { readonly format?: unknown } | null)?.format === 'password') found.add(name);
    passwordsIn(part, found);
  }
  return found;
}
