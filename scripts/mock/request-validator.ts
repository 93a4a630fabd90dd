import type { OpenApiDocument, Schema } from '../contract/openapi-document.ts';
import { type DescribedOperation, listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import type { BodySchemas } from './body-schema.ts';
import { type Engine, prismConfig, silent } from './engine.ts';
import type { Fault } from './fault.ts';
import type { PrismDiagnostic, PrismInput, PrismInstance, PrismOperation } from './prism.ts';
import { Recent } from './recent.ts';
import { WarmUp } from './warm-up.ts';

export interface Validated {
  /** The path as it was sent, below the base. */
  readonly path: string;
  /** The query as it was sent, with its question mark; empty if there is none. */
  readonly search: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The parsed body; undefined if there is none. */
  readonly body: unknown;
}

type Faults = readonly Fault[];
type SchemaObject = Exclude<Schema, boolean>;

/** What Prism makes of an operation: the whole of it, and the part without a body. */
interface Prepared {
  readonly whole: PrismOperation;
  readonly parameters: PrismOperation;
}

/** In characters: some ten thousand targets of the usual length, or some hundred of the longest. */
const capacity = 2_000_000;

/**
 * Requests held against their operations: parameters by Prism, whose findings are remembered by target, for the same
 * target is told the same; bodies by their schemas.
 */
export class RequestValidator {
  /** Compiles the schemas of bodies ahead, for all other requests wait while that is done. */
  readonly warmUp: WarmUp;
  readonly #document: OpenApiDocument;
  readonly #engine: Engine;
  #prism: PrismInstance | undefined;
  readonly #prepared = new Map<string, Prepared>();
  readonly #known = new Recent<Faults>(capacity, charactersOf);
  readonly #bodies: BodySchemas;

  constructor(document: OpenApiDocument, engine: Engine, bodies: BodySchemas) {
    this.#document = document;
    this.#engine = engine;
    this.#bodies = bodies;
    this.warmUp = new WarmUp(bodies.ahead(listOperations(document)));
  }

  /** What is wrong with a request; empty if nothing is. */
  faults(operation: DescribedOperation, request: Validated): Faults | Promise<Faults> {
    this.warmUp.postpone();
    const known = this.#known.get(keyOf(operation, request));
    if (known === undefined) return this.#ask(operation, request);
    return this.#withBody(known, operation, request.body);
  }

  async #ask(operation: DescribedOperation, request: Validated): Promise<Faults> {
    const prepared = await this.#prepare(operation);
    const input: PrismInput = {
      method: operation.method as PrismInput['method'],
      url: { path: request.path, query: { ...request.query } },
      headers: {},
    };
    const asked = request.body === undefined ? prepared.whole : prepared.parameters;
    this.#prism ??= validatorOf(this.#engine);
    const result = await this.#prism.request(input, [asked])();
    if (result._tag === 'Left') throw result.left;
    const faults = result.right.validations.input.map((one) => toFault(this.#document, operation, one));
    this.#known.set(keyOf(operation, request), faults);
    return this.#withBody(faults, operation, request.body);
  }

  #withBody(faults: Faults, operation: DescribedOperation, body: unknown): Faults {
    const found = body === undefined ? [] : (this.#bodies.of(operation)?.faults(body) ?? []);
    return found.length === 0 ? faults : [...faults, ...found];
  }

  async #prepare({ operationId, path, method, operation }: DescribedOperation): Promise<Prepared> {
    const known = this.#prepared.get(operationId);
    if (known !== undefined) return known;
    // Of requests alone: what is answered, others know.
    const whole = await this.#engine.operation(path, { [method]: { ...operation, responses: {} } });
    const { body: _, ...request } = whole.request ?? {};
    const prepared = { whole, parameters: { ...whole, request } };
    this.#prepared.set(operationId, prepared);
    return prepared;
  }
}

/** Which operation it is, is known; and what a valid request is answered with, the store knows. */
function validatorOf({ prism }: Engine): PrismInstance {
  return prism.createInstance(prismConfig(), {
    logger: silent,
    route: ({ resources: [only] }: { readonly resources: readonly PrismOperation[] }) => right(only),
    mock: () => () => () => right({ statusCode: 200 }),
  });
}

function charactersOf(faults: Faults): number {
  return faults.reduce((sum, { path }) => sum + 100 + path.join().length, 0);
}

function keyOf({ operationId }: DescribedOperation, { path, search, body }: Validated): string {
  return `${operationId} ${body === undefined ? '' : 'with body '}${path}${search}`;
}

function toFault(
  document: OpenApiDocument,
  { parameters }: DescribedOperation,
  { path = [], code }: PrismDiagnostic,
): Fault {
  const [place, ...rest] = path.map(String);
  const keyword = String(code ?? '');
  const named = parameters.find((one) => one.in === place && one.name === rest[0]);
  const whole = resolveReference<SchemaObject>(
    document,
    typeof named?.schema === 'object' ? named.schema : {},
  );
  // One value of several is at fault; it has no name of its own.
  const isPart = place === 'query' && rest.length > 1 && whole.items !== undefined;
  const schema = isPart ? resolveReference<SchemaObject>(document, whole.items as SchemaObject) : whole;
  return {
    location: partOf(place),
    path: isPart ? rest.slice(0, 1) : rest,
    keyword,
    wanted: schema[keyword],
  };
}

function partOf(location: string | undefined): Fault['location'] {
  return location === 'path' || location === 'query' || location === 'header' ? location : 'body';
}

/** The good side of what fp-ts calls an Either, which Prism passes around. */
function right(value: unknown) {
  return { _tag: 'Right', right: value };
}
