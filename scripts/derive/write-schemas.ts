import type { OpenApiDocument, Operation, RequestBody } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { isObject, type JsonObject, mapValues, objectAt } from './json.ts';
import { mapOperations, withComponents } from './operations.ts';

/** What a schema is used for: answers, the body that creates, the body that changes. */
type Form = 'Answer' | 'Create' | 'Update';

const POINTER = '#/components/schemas/';

/** What the forms of a schema are made from, and what of them is left over afterwards. */
const FORM_KEYWORDS = [
  '$defs',
  'x-excerpt',
  'x-required-on-create',
  'x-required-on-update',
  'x-writable-on',
  'dependentRequired',
];

/**
 * Makes of the one schema of an entity the three that tools need: what answers hold (nothing write-only, no defaults),
 * what creates it (nothing read-only, the fields that a create requires, the defaults), and what changes it (nothing
 * required but what an update says it requires, no defaults, for what is left out stays). A schema with a `$defs/input`
 * is that one in writes.
 */
export function writeSchemas(document: OpenApiDocument): OpenApiDocument {
  const forms = new Forms(objectAt(document, 'components', 'schemas'));
  const changed = mapOperations(document, (operation, _, method) => {
    const form = method === 'put' ? 'Update' : 'Create';
    return { ...operation, ...withBody(document, operation, (schema) => forms.written(schema, form)) };
  });
  const answers = mapValues(objectAt(document, 'components', 'schemas'), (schema) => forms.answered(schema));
  const components = { ...changed.components, schemas: answers };
  const cleaned = mapAnswers({ ...changed, components } as OpenApiDocument, (schema) =>
    forms.answered(schema),
  );
  return withComponents(cleaned, 'schemas', forms.made);
}

/** The forms of the component schemas, each made once. */
class Forms {
  readonly #schemas: JsonObject;
  /** The components that writes need beside those that there are. */
  readonly made: Record<string, unknown> = {};
  readonly #names = new Map<string, string>();

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
  }

  /** A schema of an answer. */
  answered(schema: unknown): unknown {
    if (!isObject(schema)) return Array.isArray(schema) ? schema.map((part) => this.answered(part)) : schema;
    const kept = Object.entries(schema).filter(
      ([keyword]) => keyword !== 'default' && !FORM_KEYWORDS.includes(keyword),
    );
    return Object.fromEntries(
      kept.map(([keyword, value]) => {
        if (keyword === 'properties' && isObject(value))
          return [
            keyword,
            mapValues(
              Object.fromEntries(
                Object.entries(value).filter(([, property]) => objectAt(property).writeOnly !== true),
              ),
              (property) => this.answered(property),
            ),
          ];
        return [keyword, isData(keyword) ? value : this.answered(value)];
      }),
    );
  }

  /** A schema of a request body. */
  written(schema: unknown, form: Exclude<Form, 'Answer'>): unknown {
    if (!isObject(schema)) return schema;
    const input = objectAt(schema, '$defs').input;
    if (isObject(input)) return { ...descriptionOf(schema), ...input };
    if (typeof schema.$ref === 'string')
      return this.#reference(schema as JsonObject & { $ref: string }, form);
    return this.#inline(schema, form);
  }

  #reference(
    { $ref, ...beside }: JsonObject & { readonly $ref: string },
    form: Exclude<Form, 'Answer'>,
  ): JsonObject {
    const name = $ref.startsWith(POINTER) ? $ref.slice(POINTER.length) : undefined;
    const target = name === undefined ? undefined : this.#schemas[name];
    const siblings = this.#inline(beside, form);
    if (name === undefined || target === undefined) return { $ref, ...siblings };
    const input = objectAt(target, '$defs').input;
    if (isObject(input)) return { ...input, ...siblings };
    return { $ref: `${POINTER}${this.#nameOf(name, target, form)}`, ...siblings };
  }

  /** The component that stands for another one in writes: itself, if both are the same. */
  #nameOf(name: string, target: unknown, form: Exclude<Form, 'Answer'>): string {
    const key = `${name} ${form}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const written = `${name}${form}`;
    // Before the schema is made, which may hold itself.
    this.#names.set(key, written);
    const made = this.written(target, form);
    if (same(made, this.answered(target))) {
      this.#names.set(key, name);
      return name;
    }
    this.made[written] = made;
    return written;
  }

  #inline(schema: JsonObject, form: Exclude<Form, 'Answer'>): JsonObject {
    const {
      'x-required-on-create': requiredOnCreate,
      'x-required-on-update': requiredOnUpdate,
      'x-writable-on': _,
      $defs,
      ...rest
    } = schema;
    const members = Object.entries(rest).flatMap(([keyword, value]): [string, unknown][] => {
      if (isData(keyword)) return form === 'Update' && keyword === 'default' ? [] : [[keyword, value]];
      if (keyword === 'required')
        return form === 'Update' || requiredOnCreate !== undefined ? [] : [[keyword, value]];
      if (keyword === 'properties' && isObject(value)) return [[keyword, this.#properties(value, form)]];
      // The entries of an array are written whole: what is left out of one has nothing to stay as.
      if (keyword === 'items') return [[keyword, this.written(value, 'Create')]];
      if (Array.isArray(value)) return [[keyword, value.map((part) => this.written(part, form))]];
      return [[keyword, this.written(value, form)]];
    });
    const made = Object.fromEntries(members);
    const required = form === 'Create' ? requiredOnCreate : requiredOnUpdate;
    if (asList(required).length > 0) made.required = required;
    if (isObject(made.properties) && made.additionalProperties === undefined)
      made.additionalProperties = false;
    return made;
  }

  #properties(properties: JsonObject, form: Exclude<Form, 'Answer'>): JsonObject {
    const writable = Object.entries(properties).filter(([, property]) => {
      const { 'x-writable-on': on } = objectAt(property);
      return !this.#isReadOnly(property) && (on === undefined || on === form.toLowerCase());
    });
    return mapValues(Object.fromEntries(writable), (property) => this.written(property, form));
  }

  #isReadOnly(property: unknown): boolean {
    const { $ref, readOnly } = objectAt(property);
    if (objectAt(property, '$defs').input !== undefined) return false;
    const name = typeof $ref === 'string' && $ref.startsWith(POINTER) ? $ref.slice(POINTER.length) : '';
    return readOnly === true || objectAt(this.#schemas[name]).readOnly === true;
  }
}

/** Keywords whose values are data and no schemas. */
function isData(keyword: string): boolean {
  return ['default', 'example', 'examples', 'enum', 'const'].includes(keyword) || keyword.startsWith('x-');
}

function descriptionOf({ description }: JsonObject): JsonObject {
  return description === undefined ? {} : { description };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withBody(
  document: OpenApiDocument,
  { requestBody }: Operation,
  change: (schema: unknown) => unknown,
): Partial<Operation> {
  if (requestBody === undefined) return {};
  const body = resolveReference<RequestBody>(document, requestBody);
  const content = mapValues(body.content, (media) => ({ ...media, schema: change(media.schema) }));
  return { requestBody: { ...body, content } as RequestBody };
}

/** The document with the schemas of its responses replaced. */
function mapAnswers(document: OpenApiDocument, change: (schema: unknown) => unknown): OpenApiDocument {
  const withSchema = (response: unknown) => {
    const { content } = objectAt(response);
    if (!isObject(content)) return response;
    return {
      ...objectAt(response),
      content: mapValues(content, (media) => ({
        ...objectAt(media),
        schema: change(objectAt(media).schema),
      })),
    };
  };
  const responses = mapValues(objectAt(document, 'components', 'responses'), withSchema);
  const changed = mapOperations(document, (operation) => ({
    ...operation,
    responses: mapValues(operation.responses, withSchema) as Operation['responses'],
  }));
  return { ...changed, components: { ...changed.components, responses } } as OpenApiDocument;
}
