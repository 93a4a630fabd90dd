import { oncePerDocument } from '../contract/once-per-document.ts';
import type { OpenApiDocument, PathItem, Response } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import {
  loadPrism,
  type Prism,
  type PrismConfig,
  type PrismInput,
  type PrismInstance,
  type PrismOperation,
} from './prism.ts';
import { referencedComponents } from './referenced.ts';

/** An answer as the document has it, with the examples of its headers and one of its bodies. */
export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Where a document of OpenAPI 3.1 states no dialect, Prism reads its schemas by draft 7, without `dependentRequired`. */
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Prism, given one operation at a time, so that its router has nothing to search. */
export class Engine {
  readonly #document: OpenApiDocument;
  #loaded: Prism | undefined;
  #renderer: PrismInstance | undefined;
  readonly #operations = new Map<string, Promise<PrismOperation>>();
  readonly #rendered = new Map<string, Promise<Rendered>>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Loaded when it is first needed, which takes longer than all else that a mock does before it can be used. */
  get prism(): Prism {
    this.#loaded ??= loadPrism();
    return this.#loaded;
  }

  /**
   * Renders the answer that a response documents, with one of its named examples.
   *
   * @param name of those whose response it is, in the form of a path: no two responses for a code have the same
   */
  render(name: string, status: number, response: Response, example?: string): Promise<Rendered> {
    const path = `${name}/${status}`;
    const key = `${path} ${example}`;
    const known = this.#rendered.get(key);
    if (known !== undefined) return known;
    const rendered = this.#render(path, status, response, example);
    this.#rendered.set(key, rendered);
    return rendered;
  }

  async #render(path: string, status: number, response: Response, example?: string): Promise<Rendered> {
    const operation = await this.operation(path, { get: { responses: { [status]: response } } });
    const input: PrismInput = { method: 'get', url: { path }, headers: { accept: 'application/json' } };
    this.#renderer ??= this.prism.createInstance(prismConfig(), { logger: silent });
    const result = await this.#renderer.request(input, [operation], prismConfig(status, example))();
    if (result._tag === 'Left') throw result.left;
    const { statusCode, headers = {}, body } = result.right.output;
    return { status: statusCode, headers: asText(headers), body };
  }

  /**
   * Prism's form of one operation, made when it is first asked for: a large document costs nothing at the start.
   *
   * @param item the operation, by its method
   */
  operation(path: string, item: Readonly<Record<string, unknown>>): Promise<PrismOperation> {
    const key = `${Object.keys(item).join()} ${path}`;
    const known = this.#operations.get(key);
    if (known !== undefined) return known;
    const { openapi, jsonSchemaDialect = dialect, info, paths } = this.#document;
    const { parameters = [] } = resolveReference<PathItem>(this.#document, paths[path] ?? {});
    const whole = { parameters, ...item };
    // Prism goes through all that it is given, several times, and writes into it.
    const alone = structuredClone({
      openapi,
      jsonSchemaDialect,
      info,
      components: referencedComponents(this.#document, whole),
      paths: { [path]: whole },
    });
    const made = this.prism.getHttpOperationsFromSpec(alone).then(([operation]) => {
      if (operation === undefined) throw new Error(`Prism sees no operation in ${key}`);
      return operation;
    });
    this.#operations.set(key, made);
    return made;
  }
}

/** That of a document: its mocks share what Prism has made of it. */
export const engineOf = oncePerDocument((document) => new Engine(document));

/** Prism as a validator and a renderer of examples: nothing random, nothing forwarded. */
export function prismConfig(code?: number, exampleKey?: string): PrismConfig {
  return {
    isProxy: false,
    upstreamProxy: undefined,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: true,
    mock: {
      dynamic: false,
      ...(code === undefined ? {} : { code }),
      ...(exampleKey === undefined ? {} : { exampleKey }),
    },
  };
}

const nothing = () => undefined;

/** The logger of a Prism that has nothing to say. */
export const silent = {
  info: nothing,
  warn: nothing,
  error: nothing,
  debug: nothing,
  trace: nothing,
  fatal: nothing,
  success: nothing,
  child: () => silent,
};

function asText(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
