/** A JSON Schema as plain data. */
type SchemaObject = Readonly<Record<string, unknown>>;

interface Bundled {
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const POINTER = '#/components/schemas/';

/**
 * Writes each schema that is put together with `allOf` as one plain object schema, and drops the parts that nothing
 * refers to any more. The source states shared fields once; who reads the bundle sees each schema whole, and tools
 * that look at `properties` alone see all of them.
 *
 * An `allOf` whose parts contradict each other, or hold more than object keywords, stays as it is.
 */
export function flattenAllOf<T extends Bundled>(document: T): T {
  const schemas = document.components?.schemas ?? {};
  const parts = new Set<string>();
  const flat = walk(document, (schema) => merge(schema, schemas, parts)) as T;
  return dropUnused(flat, parts);
}

/** Most of a document has no such schema: that stays, and nothing of it is copied. */
function walk(value: unknown, change: (schema: SchemaObject) => SchemaObject): unknown {
  if (Array.isArray(value)) {
    let items: unknown[] | undefined;
    for (const [index, item] of value.entries()) {
      const made = walk(item, change);
      if (made === item) continue;
      items ??= [...value];
      items[index] = made;
    }
    return items ?? value;
  }
  if (!isObject(value)) return value;
  const changed = Array.isArray(value.allOf) ? change(value) : value;
  let members: Record<string, unknown> | undefined;
  for (const key of Object.keys(changed)) {
    const made = walk(changed[key], change);
    if (made === changed[key]) continue;
    members ??= { ...changed };
    members[key] = made;
  }
  return members ?? changed;
}

function merge(schema: SchemaObject, schemas: SchemaObject, parts: Set<string>): SchemaObject {
  const { allOf, ...own } = schema;
  if (!Array.isArray(allOf)) return schema;
  let merged: SchemaObject | undefined = {};
  for (const part of allOf) {
    const target = resolve(part, schemas);
    if (target === undefined) return schema;
    merged = combine(merged, merge(target, schemas, parts));
    if (merged === undefined) return schema;
    if (isObject(part) && typeof part.$ref === 'string') parts.add(part.$ref);
  }
  const { unevaluatedProperties, ...rest } = combine(merged, own) ?? schema;
  return unevaluatedProperties === false ? { ...rest, additionalProperties: false } : { ...rest };
}

/** The keywords of two object schemas in one; what describes the schema is taken from the second. */
function combine(first: SchemaObject, second: SchemaObject): SchemaObject | undefined {
  const result: Record<string, unknown> = { ...first };
  for (const [keyword, value] of Object.entries(second)) {
    const other = result[keyword];
    if (keyword === 'properties')
      result[keyword] = combineProperties(isObject(other) ? other : {}, isObject(value) ? value : {});
    else if (keyword === 'dependentRequired')
      result[keyword] = { ...(isObject(other) ? other : {}), ...(isObject(value) ? value : {}) };
    else if (keyword === 'required')
      result[keyword] = [
        ...new Set([...(Array.isArray(other) ? other : []), ...(Array.isArray(value) ? value : [])]),
      ];
    else if (keyword === 'type' && other !== undefined && other !== value) return undefined;
    else if (['description', 'type', 'unevaluatedProperties', 'additionalProperties'].includes(keyword))
      result[keyword] = value;
    else if (other === undefined) result[keyword] = value;
    else return undefined;
  }
  return result;
}

/** A property of both gets the keywords of both, unless the second one is another schema altogether. */
function combineProperties(first: SchemaObject, second: SchemaObject): SchemaObject {
  const combined = Object.entries(second).map(([name, property]) => {
    const other = first[name];
    const isAddition = isObject(other) && isObject(property) && property.$ref === undefined;
    return [name, isAddition ? { ...other, ...property } : property] as const;
  });
  return { ...first, ...Object.fromEntries(combined) };
}

function resolve(part: unknown, schemas: SchemaObject): SchemaObject | undefined {
  if (!isObject(part)) return undefined;
  const reference = part.$ref;
  if (reference === undefined) return part;
  if (typeof reference !== 'string' || !reference.startsWith(POINTER)) return undefined;
  const target = schemas[reference.slice(POINTER.length)];
  return isObject(target) ? target : undefined;
}

/** A part may have had parts of its own, which nothing needs once it is gone. */
function dropUnused<T extends Bundled>(document: T, parts: ReadonlySet<string>): T {
  const { schemas = {}, ...others } = document.components ?? {};
  const used = new Set<string>();
  // Wherever they stand, such as in the mapping of a discriminator.
  const use = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!parts.has(value) || used.has(value)) return;
      used.add(value);
      use(schemas[value.slice(POINTER.length)]);
    } else if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value)) use(member);
  };
  use({ ...document, components: others });
  const isPart = (name: string) => parts.has(`${POINTER}${name}`);
  for (const [name, schema] of Object.entries(schemas)) if (!isPart(name)) use(schema);
  const kept = Object.entries(schemas).filter(([name]) => !isPart(name) || used.has(`${POINTER}${name}`));
  if (kept.length === Object.keys(schemas).length) return document;
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
