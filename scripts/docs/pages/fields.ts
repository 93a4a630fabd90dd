import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { isReference, resolveReference } from '../../contract/resolve-reference.ts';
import { code, namedCell, table } from './markdown.ts';

type SchemaObject = Readonly<Record<string, unknown>>;

interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: SchemaObject;
}

/** Deeper fields are read in the reference. */
const MOST_LEVELS = 3;

/**
 * The fields of a JSON value, a row for each; empty where it has none.
 *
 * @param side who sends it: what a client must send, and what it cannot, is no news in an answer
 * @param id what the addresses of the fields begin with
 */
export function fieldTable(
  document: OpenApiDocument,
  schema: unknown,
  side: 'request' | 'answer',
  id: string,
): string {
  const fields = fieldsOf(document, schema, '', MOST_LEVELS);
  const rows = fields.map(({ name, isRequired, schema: field }) => [
    namedCell(name, isRequired && side === 'request', id),
    typeOf(field),
    [field.description, ...(side === 'request' ? boundsOf(field) : []), valuesOf(field)]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  ]);
  return table(['Field', 'Type', 'Meaning'], rows);
}

function fieldsOf(document: OpenApiDocument, schema: unknown, prefix: string, levels: number): Field[] {
  const { items, required, properties, oneOf, anyOf } = resolve(document, schema);
  if (items !== undefined) return fieldsOf(document, items, prefix === '' ? '' : `${prefix}[]`, levels);
  const required_ = Array.isArray(required) ? required : [];
  const own = Object.entries((properties ?? {}) as SchemaObject).flatMap(([key, value]) => {
    const field = resolve(document, value);
    const name = prefix === '' ? key : `${prefix}.${key}`;
    const isRequired = required_.includes(key);
    const inner = levels > 1 && field.readOnly !== true ? fieldsOf(document, field, name, levels - 1) : [];
    return [{ name, isRequired, schema: field }, ...inner];
  });
  const others = [oneOf, anyOf]
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .flatMap((one) => fieldsOf(document, one, prefix, levels));
  const seen = new Set<string>();
  return [...own, ...others].filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** What stands beside a `$ref` goes before what it leads to. */
function resolve(document: OpenApiDocument, schema: unknown): SchemaObject {
  if (typeof schema !== 'object' || schema === null) return {};
  if (!isReference(schema)) return schema as SchemaObject;
  const { $ref, ...beside } = schema as { readonly $ref: string };
  return { ...resolve(document, resolveReference(document, { $ref } as { $ref: string })), ...beside };
}

function typeOf({ type, format, items, enum: values, oneOf, anyOf, const: only }: SchemaObject): string {
  if (type === 'array') return items === undefined ? 'array' : 'array of objects or values';
  const types = (Array.isArray(type) ? type : [type]).filter((one) => one !== undefined);
  if (types.length > 0) return `${types.join(' or ')}${typeof format === 'string' ? ` (${format})` : ''}`;
  if (Array.isArray(values) || only !== undefined) return 'one of';
  return [oneOf, anyOf].some(Array.isArray) ? 'several forms' : 'any';
}

/** What a field can be. */
function valuesOf({ enum: values, const: only }: SchemaObject): string {
  if (only !== undefined) return `Always ${code(JSON.stringify(only))}.`;
  return Array.isArray(values)
    ? `One of ${values.map((value) => code(JSON.stringify(value))).join(', ')}.`
    : '';
}

/** What a client has to keep to. */
function boundsOf({ default: usual, maxLength, minimum, maximum, readOnly }: SchemaObject): string[] {
  return [
    usual === undefined ? '' : `Default: ${code(JSON.stringify(usual))}.`,
    maxLength === undefined ? '' : `At most ${maxLength} characters.`,
    rangeOf(minimum, maximum),
    readOnly === true ? 'Read only.' : '',
  ];
}

/** The bounds of a 32-bit number are those of the type. */
function rangeOf(minimum: unknown, maximum: unknown): string {
  const least = minimum === -2_147_483_648 ? undefined : minimum;
  const most = maximum === 2_147_483_647 ? undefined : maximum;
  if (most === undefined) return least === undefined ? '' : `At least ${least}.`;
  return least === undefined ? `At most ${most}.` : `From ${least} to ${most}.`;
}
