import type { OpenApiDocument, Schema } from '../../contract/openapi-document.ts';
import { isReference, resolveReference } from '../../contract/resolve-reference.ts';
import type { DateForm } from './dates.ts';

/** What a field holds, as far as the store treats it differently. */
export type Kind =
  | { readonly type: 'text' | 'number' | 'boolean' | 'mixed' }
  /** A number as a string with that many decimals. */
  | { readonly type: 'decimal'; readonly places: number }
  | { readonly type: 'date'; readonly mayBeEmpty: boolean; readonly form?: DateForm }
  /** A moment in Unix seconds as a string, `0` for none. */
  | { readonly type: 'seconds' }
  | { readonly type: 'list'; readonly items: Kind }
  /** Where another resource is to be found; the examples of the schema show the form of the two addresses. */
  | { readonly type: 'link'; readonly example: { readonly url: string; readonly resource: string } }
  | { readonly type: 'object'; readonly fields: Fields };

export interface Field {
  readonly kind: Kind;
  readonly readOnly: boolean;
  /** Whether the object must hold it. */
  readonly required: boolean;
  readonly nullable: boolean;
  /** Undefined where the schema states none. */
  readonly default: unknown;
  readonly example: unknown;
  /** What `x-unique` says; undefined where values may be shared. */
  readonly unique: SchemaObject | undefined;
  /** What `x-references` says of it or of what it lists. */
  readonly references: SchemaObject | undefined;
  /** What `x-maximum` says. */
  readonly most: Most | undefined;
  /** The most that it may be, or hold; infinite where the schema states none. */
  readonly maximum: number;
}

/** A limit that is the cause of a refusal other than a 400. */
export interface Most {
  readonly cause: string;
  readonly maximum: number;
  readonly message?: string;
}

/** By name, in the order in which the schema requires them. */
export type Fields = ReadonlyMap<string, Field>;

type SchemaObject = Readonly<Record<string, unknown>>;

/** What has been read, by its schema: a reset makes the whole store anew. */
const known = new WeakMap<object, Fields>();

/** The fields of an object schema, those of its `$ref` and its `allOf` included. */
export function readFields(document: OpenApiDocument, schema: Schema): Fields {
  if (typeof schema === 'boolean') return new Map();
  const before = known.get(schema);
  if (before !== undefined) return before;
  const fields = fieldsOf(document, schema);
  known.set(schema, fields);
  return fields;
}

function fieldsOf(document: OpenApiDocument, schema: Schema): Fields {
  const layers = layersOf(document, schema);
  const properties = new Map<string, Schema>();
  for (const layer of layers.toReversed()) {
    for (const [name, property] of Object.entries((layer.properties ?? {}) as Record<string, Schema>))
      properties.set(name, both(property, properties.get(name)));
  }
  const required = layers.flatMap((layer) => (layer.required ?? []) as readonly string[]);
  const names = new Set([...required, ...properties.keys()]);
  return new Map(
    [...names].flatMap((name) => {
      const property = properties.get(name);
      return property === undefined
        ? []
        : [[name, readField(document, property, required.includes(name))] as const];
    }),
  );
}

/** What a nearer layer says of a property, before what a farther one says. */
function both(nearer: Schema, farther: Schema | undefined): Schema {
  return farther === undefined ? nearer : { allOf: [nearer, farther] };
}

function readField(document: OpenApiDocument, schema: Schema, required: boolean): Field {
  const layers = layersOf(document, schema);
  return {
    kind: kindOf(document, layers),
    readOnly: keyword(layers, 'readOnly') === true,
    required,
    nullable: [keyword(layers, 'type') ?? []].flat().includes('null'),
    // What only the store writes has no default that a client could rely on, but a value to begin with.
    default: keyword(layers, 'default') ?? keyword(layers, 'x-initial'),
    example: keyword(layers, 'example'),
    unique: keyword(layers, 'x-unique') as SchemaObject | undefined,
    references: (keyword(layers, 'x-references') ??
      keyword(layersOf(document, (keyword(layers, 'items') ?? true) as Schema), 'x-references')) as
      | SchemaObject
      | undefined,
    most: keyword(layers, 'x-maximum') as Most | undefined,
    maximum: Number(keyword(layers, 'maximum') ?? keyword(layers, 'maxItems') ?? Number.POSITIVE_INFINITY),
  };
}

function kindOf(document: OpenApiDocument, layers: readonly SchemaObject[]): Kind {
  const [whole] = (keyword(layers, 'anyOf') ?? []) as readonly Schema[];
  // Where a client may ask for the thing itself, what is kept is the link to it.
  if (whole !== undefined) {
    const kind = kindOf(document, layersOf(document, whole));
    if (kind.type === 'link') return kind;
  }
  const types = [keyword(layers, 'type') ?? []].flat().filter((type) => type !== 'null');
  if (types.length !== 1) return { type: 'mixed' };
  switch (types[0]) {
    case 'string':
      return kindOfText(String(keyword(layers, 'pattern') ?? ''));
    case 'integer':
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'array':
      return {
        type: 'list',
        items: kindOf(document, layersOf(document, (keyword(layers, 'items') ?? true) as Schema)),
      };
    case 'object':
      return kindOfObject(readFields(document, { allOf: layers }));
    default:
      return { type: 'mixed' };
  }
}

const UNIX_TIME = '^(0|[1-9]\\d{0,9})$';

/** Decimals and dates are strings; their patterns tell them from others. */
function kindOfText(pattern: string): Kind {
  const places = /\\\.\\d\{(\d+)\}\$$/.exec(pattern)?.[1];
  if (places !== undefined) return { type: 'decimal', places: Number(places) };
  if (pattern === UNIX_TIME) return { type: 'seconds' };
  const mayBeEmpty = pattern.startsWith('^$|');
  if (pattern.endsWith('\\+0000$')) return { type: 'date', mayBeEmpty };
  if (pattern.endsWith('-\\d{2} \\d{2}:\\d{2}:\\d{2}$')) return { type: 'date', mayBeEmpty, form: 'plain' };
  return { type: 'text' };
}

function kindOfObject(fields: Fields): Kind {
  const url = fields.get('url')?.example;
  const resource = fields.get('resource')?.example;
  if (fields.size === 2 && typeof url === 'string' && typeof resource === 'string')
    return { type: 'link', example: { url, resource } };
  return fields.size === 0 ? { type: 'mixed' } : { type: 'object', fields };
}

/** A schema and those that it consists of, the nearest first: what stands beside a `$ref` overrides what it leads to. */
function layersOf(document: OpenApiDocument, schema: Schema): readonly SchemaObject[] {
  if (typeof schema === 'boolean') return [];
  const referenced = isReference(schema) ? [resolveReference<SchemaObject>(document, schema)] : [];
  const parts = (schema.allOf ?? []) as readonly Schema[];
  return [schema, ...[...referenced, ...parts].flatMap((part) => layersOf(document, part))];
}

/** What a schema says by a keyword of its own, or of those that it consists of. */
export function schemaKeyword(document: OpenApiDocument, schema: Schema, name: string): unknown {
  return keyword(layersOf(document, schema), name);
}

function keyword(layers: readonly SchemaObject[], name: string): unknown {
  return layers.find((layer) => Object.hasOwn(layer, name))?.[name];
}
