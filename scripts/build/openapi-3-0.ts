import { createRequire } from 'node:module';
import type { Converter } from '@apiture/openapi-down-convert';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { isObject, type JsonObject, mapValues } from '../derive/json.ts';

/**
 * The document as OpenAPI 3.0, for tools that know no other. The converter translates what 3.1 writes in another way;
 * what 3.0 cannot say in that place is said before as it can: several types as alternatives, fields that are required
 * beside others as alternatives as well.
 */
export function toOpenApi30(document: OpenApiDocument): JsonObject {
  // Loaded here, because the package brings a compiler of its own, which only this step needs.
  const { Converter: Convert } = createRequire(import.meta.url)('@apiture/openapi-down-convert') as {
    Converter: typeof Converter;
  };
  const { jsonSchemaDialect, info, ...rest } = document as OpenApiDocument & {
    readonly jsonSchemaDialect?: string;
  };
  const { summary, ...plainInfo } = info as typeof info & { readonly summary?: string };
  const prepared = walk({ ...rest, info: plainInfo }) as object;
  return new Convert(prepared, { allOfTransform: true }).convert() as JsonObject;
}

/** Keywords of a schema whose value is an example and no schema. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const']);

function walk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walk);
  if (!isObject(value)) return value;
  const walked = mapValues(value, (member, key) => {
    // A field may bear the name of a keyword.
    if (key === 'properties' && isObject(member)) return mapValues(member, walk);
    return DATA.has(key) || key.startsWith('x-') ? member : walk(member);
  });
  return withAlternatives(withoutNullType(withoutDependentRequired(walked)));
}

/** Nothing but null, which 3.0 has as a value of some other type. */
function withoutNullType(schema: JsonObject): JsonObject {
  return schema.type === 'null' ? { ...schema, type: 'string', nullable: true, enum: [null] } : schema;
}

/** `type: [string, integer, 'null']` → `anyOf`; the converter knows `null` beside one other type only. */
function withAlternatives(schema: JsonObject): JsonObject {
  const { type, ...rest } = schema;
  if (!Array.isArray(type)) return schema;
  const types = type.filter((one) => one !== 'null');
  if (types.length < 2) return schema;
  const { description, title, deprecated, readOnly, writeOnly, ...constraints } = rest;
  const annotations = Object.fromEntries(
    Object.entries({ description, title, deprecated, readOnly, writeOnly }).filter(
      ([, one]) => one !== undefined,
    ),
  );
  const shared = Object.entries(constraints).filter(
    ([keyword]) => DATA.has(keyword) || keyword.startsWith('x-'),
  );
  return {
    ...annotations,
    ...Object.fromEntries(shared),
    ...(types.length < type.length ? { nullable: true } : {}),
    anyOf: types.map((one) => ({ type: one, ...constraintsOf(String(one), constraints) })),
  };
}

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
};

/** The keywords that constrain values of one type (JSON Schema validation, section 6). */
function constraintsOf(type: string, constraints: JsonObject): JsonObject {
  const keywords = KEYWORDS[type] ?? [];
  const own = Object.entries(constraints).filter(([keyword]) => keywords.includes(keyword));
  // An array of 3.0 needs its items.
  return { ...(type === 'array' ? { items: {} } : {}), ...Object.fromEntries(own) };
}

/** JSON Schema validation, section 6.5.4: either the one is not there, or the others are as well. */
function withoutDependentRequired(schema: JsonObject): JsonObject {
  const { dependentRequired, ...rest } = schema;
  if (!isObject(dependentRequired)) return schema;
  const alternatives = Object.entries(dependentRequired).map(([name, required]) => ({
    anyOf: [{ not: { required: [name] } }, { required }],
  }));
  return { ...rest, allOf: [...(Array.isArray(rest.allOf) ? rest.allOf : []), ...alternatives] };
}
