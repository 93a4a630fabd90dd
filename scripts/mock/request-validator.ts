import type { DescribedOperation } from '../contract/operations.ts';
import { type Engine, prismConfig, silent } from './engine.ts';
import type { PrismDiagnostic, PrismInput, PrismOperation } from './prism.ts';
import { Recent } from './recent.ts';

/** One thing that Prism found wrong with a request. */
export interface Fault {
  readonly location: 'path' | 'query' | 'header' | 'body';
  /** Where in that part: the parameter's name, or the way into the body. */
  readonly path: readonly string[];
  /** The JSON Schema keyword that failed. */
  readonly keyword: string;
  readonly message: string;
}

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

/** What Prism makes of an operation: the whole of it, the part without a body, and the schema of the body. */
interface Prepared {
  readonly whole: PrismOperation;
  readonly parameters: PrismOperation;
  readonly schema: object | undefined;
}

/** In characters: some ten thousand targets of the usual length, or some hundred of the longest. */
const capacity = 2_000_000;

/**
 * Requests held against their operations by Prism. What it finds about parameters is remembered by target, for the
 * same target is told the same; a body goes straight to the validator that Prism has compiled for its schema.
 */
export class RequestValidator {
  readonly #engine: Engine;
  readonly #prism;
  readonly #prepared = new Map<string, Prepared>();
  readonly #known = new Recent<Faults>(capacity, charactersOf);

  constructor(engine: Engine) {
    this.#engine = engine;
    // Which operation it is, is known; and what a valid request is answered with, the store knows.
    this.#prism = engine.prism.createInstance(prismConfig(), {
      logger: silent,
      route: ({ resources: [only] }: { readonly resources: readonly PrismOperation[] }) => right(only),
      mock: () => () => () => right({ statusCode: 200 }),
    });
  }

  /** What is wrong with a request; empty if nothing is. */
  faults(operation: DescribedOperation, request: Validated): Faults | Promise<Faults> {
    const prepared = this.#prepared.get(operation.operationId);
    const known = this.#known.get(keyOf(operation, request));
    if (prepared === undefined || known === undefined) return this.#ask(operation, request);
    return this.#withBody(known, prepared, request.body);
  }

  async #ask(operation: DescribedOperation, request: Validated): Promise<Faults> {
    const prepared = await this.#prepare(operation);
    const input: PrismInput = {
      method: operation.method as PrismInput['method'],
      url: { path: request.path, query: { ...request.query } },
      headers: {},
    };
    const asked = request.body === undefined ? prepared.whole : prepared.parameters;
    const result = await this.#prism.request(input, [asked])();
    if (result._tag === 'Left') throw result.left;
    const faults = result.right.validations.input.map(toFault);
    this.#known.set(keyOf(operation, request), faults);
    return this.#withBody(faults, prepared, request.body);
  }

  #withBody(faults: Faults, { schema, whole }: Prepared, body: unknown): Faults {
    if (body === undefined || schema === undefined) return faults;
    const bundle = (whole as { readonly __bundled__?: unknown }).__bundled__;
    const found = this.#engine.prism.validateAgainstSchema(body, schema, false, 0, 'body', bundle);
    return found._tag === 'None' ? faults : [...faults, ...found.value.map(toFault)];
  }

  async #prepare({ operationId, path, method, operation }: DescribedOperation): Promise<Prepared> {
    const known = this.#prepared.get(operationId);
    if (known !== undefined) return known;
    const whole = await this.#engine.operation(path, { [method]: operation });
    const { body, ...request } = whole.request ?? {};
    const parameters = { ...whole, request } as PrismOperation;
    const prepared = { whole, parameters, schema: body?.contents?.[0]?.schema };
    this.#prepared.set(operationId, prepared);
    return prepared;
  }
}

function charactersOf(faults: Faults): number {
  return faults.reduce((sum, { path, message }) => sum + 100 + path.join().length + message.length, 0);
}

function keyOf({ operationId }: DescribedOperation, { path, search, body }: Validated): string {
  return `${operationId} ${body === undefined ? '' : 'with body '}${path}${search}`;
}

function toFault({ path = [], code, message }: PrismDiagnostic): Fault {
  const [location, ...rest] = path.map(String);
  return { location: partOf(location), path: rest, keyword: String(code ?? ''), message };
}

function partOf(location: string | undefined): Fault['location'] {
  return location === 'path' || location === 'query' || location === 'header' ? location : 'body';
}

/** The good side of what fp-ts calls an Either, which Prism passes around. */
function right(value: unknown) {
  return { _tag: 'Right', right: value };
}
