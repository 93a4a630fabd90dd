import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { tokensOf } from '../contract/json-pointer.ts';
import { oncePerDocument } from '../contract/once-per-document.ts';
import type { OpenApiDocument, RequestBody, Schema } from '../contract/openapi-document.ts';
import { type DescribedOperation, listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { CHEAP, loadAjv } from './ajv.ts';
import { excerptOf } from './excerpt.ts';
import type { Fault } from './fault.ts';
import { Recent } from './recent.ts';

/** How many values of a body all faults are looked for in; of the rest, the first one will do. */
const MOST_VALUES = 1_000;

/** Enough for every entry that an answer has, as one field may have several faults. */
const MOST_FAULTS = 1_000;

const LONGEST_NAME = 250;

/** In characters: some hundred faults of each body. */
const MOST_KNOWN = 50_000;

/** What is missing where a body has been cut. */
const lowerBounds = new Set(['minItems', 'minProperties', 'contains']);

/** The schemas of request bodies, compiled when they are first needed, or ahead. */
export class BodySchemas {
  readonly #document: OpenApiDocument;
  readonly #made = new Map<string, BodySchema | undefined>();
  readonly #ajvs = new Map<boolean, Ajv2020>();
  /** By the id of the operation; undefined for one that takes no body. */
  #schemas: ReadonlyMap<string, Schema | undefined> | undefined;
  #names: ReadonlySet<string> | undefined;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** The schema of an operation's body; undefined if it takes none. */
  of({ operationId }: DescribedOperation): BodySchema | undefined {
    if (this.#made.has(operationId)) return this.#made.get(operationId);
    this.#schemas ??= listSchemas(this.#document);
    const made = this.#schemas.get(operationId) === undefined ? undefined : this.#make(operationId);
    this.#made.set(operationId, made);
    return made;
  }

  /** Compiles what bodies of some operations may need, a schema with each step. */
  *ahead(operations: readonly DescribedOperation[]): Generator<void> {
    for (const operation of operations) {
      const schema = this.of(operation);
      if (schema === undefined) continue;
      yield;
      schema.prepare();
      yield;
    }
  }

  #make(operationId: string): BodySchema {
    const index = [...(this.#schemas?.keys() ?? [])].indexOf(operationId);
    const compile = (allErrors: boolean) => {
      try {
        const validate = this.#ajvFor(allErrors).getSchema(`document#/bodies/${index}`);
        if (validate !== undefined) return validate as ValidateFunction;
        throw new Error('its $ref leads nowhere');
      } catch (error) {
        throw new Error(`The schema for the body of ${operationId} cannot be used: ${error}`);
      }
    };
    return new BodySchema(compile, () => {
      this.#names ??= propertyNames(this.#document);
      return this.#names;
    });
  }

  /** One for all bodies, so that what several of them refer to is compiled once. */
  #ajvFor(allErrors: boolean): Ajv2020 {
    const known = this.#ajvs.get(allErrors);
    if (known !== undefined) return known;
    const { Ajv2020, addFormats } = loadAjv();
    const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, ...CHEAP, allErrors });
    addFormats(ajv);
    // In the document, so that references lead to where they point.
    ajv.addSchema({ ...this.#document, bodies: [...(this.#schemas?.values() ?? [])] }, 'document');
    this.#ajvs.set(allErrors, ajv);
    return ajv;
  }
}

/** Those of a document: its mocks share what has been compiled. */
export const bodySchemasOf = oncePerDocument((document) => new BodySchemas(document));

function listSchemas(document: OpenApiDocument): ReadonlyMap<string, Schema | undefined> {
  return new Map(
    listOperations(document).map(({ operationId, operation: { requestBody } }) => {
      const body = requestBody && resolveReference<RequestBody>(document, requestBody);
      const [content] = Object.values(body?.content ?? {});
      return [operationId, content?.schema];
    }),
  );
}

type Compile = (allErrors: boolean) => ValidateFunction;

/** The schema of one body. However large and wrong a body is, it is told what is wrong with it soon. */
export class BodySchema {
  readonly #compile: Compile;
  readonly #knownNames: () => ReadonlySet<string>;
  readonly #untilFirst: ValidateFunction;
  /** Clients make the same mistakes again and again: each is the same object then, which others know again. */
  readonly #known = new Recent<Fault>(MOST_KNOWN, ({ path }) => path.join().length);
  #all: ValidateFunction | undefined;

  constructor(compile: Compile, knownNames: () => ReadonlySet<string>) {
    this.#compile = compile;
    this.#knownNames = knownNames;
    this.#untilFirst = compile(false);
  }

  /** Compiles what the first wrong body needs. */
  prepare(): ValidateFunction {
    this.#all ??= this.#compile(true);
    return this.#all;
  }

  /**
   * What is wrong with a body; empty if nothing is.
   *
   * A validator that collects all faults makes several objects for each value of a body that is wrong everywhere. So
   * it gets the beginning of the body alone, and only after the whole body has been found to be wrong.
   */
  faults(body: unknown): readonly Fault[] {
    if (this.#untilFirst(body)) return [];
    const first = this.#untilFirst.errors ?? [];
    const all = this.prepare();
    const { value, isWhole } = excerptOf(body, MOST_VALUES, this.#knownNames());
    all(value);
    const errors = (all.errors ?? []).filter(({ keyword }) => isWhole || !lowerBounds.has(keyword));
    // They would stay in memory until the next body is wrong.
    all.errors = null;
    this.#untilFirst.errors = null;
    return (errors.length > 0 ? errors : first).slice(0, MOST_FAULTS).map((error) => this.#faultOf(error));
  }

  #faultOf(error: ErrorObject): Fault {
    const { schemaPath, instancePath, params } = error;
    const key = `${schemaPath} ${instancePath} ${propertyIn(params)}`;
    const known = this.#known.get(key);
    // Ajv begins the path of what a $ref leads to anew, so two schemas of one place may have the same.
    if (known !== undefined && known.wanted === wantedIn(params)) return known;
    const fault = toFault(error);
    this.#known.set(key, fault);
    return fault;
  }
}

function toFault({ instancePath, keyword, params }: ErrorObject): Fault {
  const path = tokensOf(instancePath).map(shorten);
  const property = propertyIn(params);
  return {
    location: 'body',
    path,
    keyword,
    wanted: wantedIn(params),
    property: property === undefined ? undefined : shorten(String(property)),
  };
}

/** The name of a member that there should be, or should not. */
function propertyIn({ missingProperty, additionalProperty, unevaluatedProperty }: ErrorObject['params']) {
  return missingProperty ?? additionalProperty ?? unevaluatedProperty;
}

/** The value of the keyword, which Ajv calls differently for each. */
function wantedIn(params: Readonly<Record<string, unknown>>): unknown {
  const names = ['limit', 'type', 'allowedValues', 'allowedValue', 'pattern', 'format', 'multipleOf'];
  return names.map((name) => params[name]).find((value) => value !== undefined);
}

/** Names in a body may be as long as the body; an answer repeats them several times. */
function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…`.toWellFormed() : name;
}

/** Every name that some schema of the document gives to a property, or requires. */
function propertyNames(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return names;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'object' || part === null) continue;
    if (key === 'properties') for (const name of Object.keys(part)) names.add(name);
    // Of `required` and `dependentRequired`; that those of an `enum` come along does no harm.
    if (Array.isArray(part)) for (const name of part) if (typeof name === 'string') names.add(name);
    propertyNames(part, names);
  }
  return names;
}
