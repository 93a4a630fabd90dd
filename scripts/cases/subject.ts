import { answeredEntity } from '../contract/entity-schema.ts';
import { exampleParents } from '../contract/example-place.ts';
import { type ApiModel, type Collection, type ModelOperation, operationOf } from '../contract/model.ts';
import { oncePerDocument } from '../contract/once-per-document.ts';
import type {
  Example,
  OpenApiDocument,
  RequestBody,
  Response,
  Schema,
} from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { successOf } from '../contract/responses.ts';

const JSON_TYPE = 'application/json';

export type JsonObject = Readonly<Record<string, unknown>>;

/** An entry that the examples show. */
export interface Entry {
  /** The path parameters that lead to it. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly value: JsonObject;
}

/** By the paths of the collections, as what follows. */
const entriesKnown = oncePerDocument(() => new Map<string, readonly Entry[]>());
const propertiesKnown = oncePerDocument(() => new Map<string, Readonly<Record<string, JsonObject>>>());

/** An operation, with what the examples of the document have for it. */
export class Subject {
  readonly document: OpenApiDocument;
  readonly model: ApiModel;
  readonly operation: ModelOperation;
  readonly collection: Collection | undefined;

  constructor(document: OpenApiDocument, model: ApiModel, operation: ModelOperation) {
    this.document = document;
    this.model = model;
    this.operation = operation;
    this.collection = model.collections.find(({ path }) => path === operation.role.collection);
  }

  get method(): string {
    return this.operation.method.toUpperCase();
  }

  /** The entries of its collection. */
  get entries(): readonly Entry[] {
    return this.collection === undefined ? [] : this.entriesOf(this.collection);
  }

  /** Those of a collection, by its path. */
  entriesAt(path: string): readonly Entry[] {
    const collection = this.model.collections.find((one) => one.path === path);
    return collection === undefined ? [] : this.entriesOf(collection);
  }

  entriesOf(collection: Collection): readonly Entry[] {
    const known = entriesKnown(this.document);
    const entries = known.get(collection.path) ?? this.#entriesOf(collection);
    known.set(collection.path, entries);
    return entries;
  }

  #entriesOf(collection: Collection): readonly Entry[] {
    const shown = operationOf(collection, 'read') ?? operationOf(collection, 'list');
    if (shown === undefined) return [];
    const examples = Object.values(this.#media(successOf(shown.operation))?.examples ?? {});
    return examples.flatMap((one) => {
      const example = resolveReference<Example>(this.document, one);
      return ([example.value].flat() as readonly JsonObject[]).map((value) => {
        const ids = exampleParents(example, value, collection.parents, shown.parameters);
        const parents = collection.parents.map(({ parameter }, index) => [parameter, ids[index]] as const);
        const key = operationOf(collection, 'update')?.role.key ?? shown.role.key;
        const own = key === undefined ? [] : [[key, value.id] as const];
        return { parameters: Object.fromEntries([...parents, ...own]), value };
      });
    });
  }

  /** The path that leads to an entry or, if it is left out, to what the examples of the parameters name. */
  pathTo(entry: Entry | undefined = this.entries[0], changes: JsonObject = {}): string {
    return this.operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      const example = this.operation.parameters.find((one) => one.name === name)?.example;
      return encodeURIComponent(String(changes[name] ?? entry?.parameters[name] ?? example));
    });
  }

  /** The bodies that its examples show, each with what it says of the path's parameters. */
  get bodies(): readonly { readonly value: unknown; readonly parameters: JsonObject }[] {
    const { requestBody } = this.operation.operation;
    if (requestBody === undefined) return [];
    const { examples = {} } =
      resolveReference<RequestBody>(this.document, requestBody).content[JSON_TYPE] ?? {};
    return Object.values(examples).map((one) => {
      const { value, 'x-parameters': parameters = {} } = resolveReference<Example>(this.document, one);
      return { value, parameters };
    });
  }

  /** The properties of the body that it takes. */
  get writable(): Readonly<Record<string, JsonObject>> {
    const { requestBody } = this.operation.operation;
    if (requestBody === undefined) return {};
    const body = resolveReference<RequestBody>(this.document, requestBody).content[JSON_TYPE];
    return this.#properties(body?.schema);
  }

  /** The properties of the entries of a collection. */
  propertiesOf(collection: Collection | undefined): Readonly<Record<string, JsonObject>> {
    if (collection === undefined) return {};
    const known = propertiesKnown(this.document);
    const properties = known.get(collection.path) ?? this.#propertiesOf(collection);
    known.set(collection.path, properties);
    return properties;
  }

  #propertiesOf(collection: Collection): Readonly<Record<string, JsonObject>> {
    const shown = operationOf(collection, 'read') ?? operationOf(collection, 'list');
    return this.#properties(shown && answeredEntity(this.document, shown.operation)?.whole);
  }

  #properties(schema: Schema | undefined): Readonly<Record<string, JsonObject>> {
    if (typeof schema !== 'object') return {};
    const { properties = {} } = resolveReference<{ properties?: Record<string, JsonObject> }>(
      this.document,
      schema,
    );
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, this.resolve(property)]),
    );
  }

  /** A property as it is, with what stands beside a reference. */
  resolve(property: JsonObject): JsonObject {
    if (typeof property !== 'object' || !('$ref' in property)) return property;
    return { ...resolveReference<JsonObject>(this.document, property), ...property };
  }

  #media(response: ModelOperation['operation']['responses'][string] | undefined) {
    return response && resolveReference<Response>(this.document, response).content?.[JSON_TYPE];
  }
}
