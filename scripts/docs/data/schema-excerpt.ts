import type { OpenApiDocument } from '../../contract/openapi-document.ts';

/** What a schema says of values, and all that it refers to under `$defs`. */
export type SchemaExcerpt = Readonly<Record<string, unknown>>;

const COMPONENT = '#/components/schemas/';

/** What says nothing of whether a value is right; the patterns beside them say as much as formats do. */
const IDLE = /^(x-.*|description|title|examples?|default|format|readOnly|writeOnly|deprecated)$/;

/** Members whose own members have names that are no keywords. */
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/** Members that are values and no schemas. */
const VALUES = new Set(['const', 'enum', 'required', 'dependentRequired']);

/** Takes schemas out of a document, with what they need and nothing else, by the names that they are asked for. */
export function excerptSchemas(
  document: OpenApiDocument,
  schemas: Readonly<Record<string, unknown>>,
): SchemaExcerpt {
  const definitions = new Map<string, unknown>();

  const take = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(take);
    if (typeof schema !== 'object' || schema === null) return schema;
    return Object.fromEntries(
      Object.entries(schema)
        .filter(([key]) => !IDLE.test(key))
        .map(([key, value]) => [key, takeMember(key, value)]),
    );
  };

  const takeMember = (key: string, value: unknown): unknown => {
    if (key === '$ref' && typeof value === 'string') return refer(value);
    if (VALUES.has(key)) return value;
    if (!NAMED.has(key)) return take(value);
    return Object.fromEntries(Object.entries(value as object).map(([name, schema]) => [name, take(schema)]));
  };

  const refer = (reference: string): string => {
    if (!reference.startsWith(COMPONENT)) throw new Error(`The $ref ${reference} leads to no component.`);
    const name = reference.slice(COMPONENT.length);
    if (!definitions.has(name)) {
      // Before its members are read, which may refer to it.
      definitions.set(name, true);
      definitions.set(name, take(document.components?.schemas?.[name]));
    }
    return `#/$defs/${name}`;
  };

  const asked = Object.entries(schemas).map(([name, schema]) => [name, take(schema)]);
  return { $defs: { ...Object.fromEntries(definitions), ...Object.fromEntries(asked) } };
}
