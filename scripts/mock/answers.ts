import { type Cause, listCauses } from '../contract/causes.ts';
import type { OpenApiDocument, Response } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { isSuccess, listResponses, listSharedResponses } from '../contract/responses.ts';
import { listUndescribedRequests } from '../contract/undescribed-requests.ts';
import type { Facts } from './decision.ts';
import type { Engine, Rendered } from './engine.ts';
import { allFields } from './header-fields.ts';
import { helpHeaders } from './help-pages.ts';
import { quotaHeaderNames } from './quota-headers.ts';
import type { RoutedOperation } from './routes.ts';

/** An answer as it goes out. */
export interface Answer {
  readonly status: number;
  readonly cause: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, as text or in UTF-8; undefined where there is no content. */
  readonly body: string | Uint8Array | undefined;
  /** Takes the place of `body` where that is too large to be held whole. */
  readonly pieces?: AsyncIterable<Uint8Array>;
}

/** Headers whose examples in the document say nothing about the request at hand. */
const factsOnly = new Set(['location', 'last-modified', 'allow', ...quotaHeaderNames]);

interface Candidate {
  readonly status: number;
  readonly response: Response;
  readonly rendered: (cause: string) => Promise<Rendered>;
}

interface Template {
  /** Those headers of the response whose examples hold for every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Answers made from the document's responses: Prism renders each cause once, requests add their facts. */
export class AnswerSource {
  readonly #document: OpenApiDocument;
  readonly #engine: Engine;
  readonly #help: string | undefined;
  readonly #responses: ReadonlyMap<number, Response>;
  /** The code of each cause. */
  readonly #statuses: ReadonlyMap<string, number>;
  /** What is answered to requests that no operation describes. */
  readonly #undescribed: ReadonlySet<string>;
  readonly #templates = new Map<string, Promise<Template> | Template>();

  /** @param help base of the pages that explain errors, with a slash at its end */
  constructor(document: OpenApiDocument, engine: Engine, help?: string) {
    this.#document = document;
    this.#engine = engine;
    this.#help = help;
    this.#responses = new Map(
      listSharedResponses(document).map(({ status, response }) => [status, response]),
    );
    this.#statuses = new Map(
      [...this.#responses].flatMap(([status, response]) =>
        listCauses(document, response).map(({ name }) => [name, status] as const),
      ),
    );
    this.#undescribed = new Set(listUndescribedRequests(document).map(({ cause }) => cause.name));
  }

  /** The codes of the contract, in their order. */
  get statuses(): readonly number[] {
    return [...this.#responses.keys()];
  }

  /** What a code is called, which goes into the status line. */
  summary(status: number): string {
    return this.#responses.get(status)?.['x-summary'] ?? '';
  }

  /** The content types of all answers. */
  get mediaTypes(): readonly string[] {
    return [...new Set([...this.#responses.values()].flatMap(({ content }) => Object.keys(content ?? {})))];
  }

  /** Every header that some answer may carry. */
  get headerNames(): readonly string[] {
    const documented = [...this.#responses.values()].flatMap(({ headers }) => Object.keys(headers ?? {}));
    return [...new Set([...documented, ...(this.#help === undefined ? [] : ['Link'])])];
  }

  /** The code that the document has a cause under; undefined if it has no such cause. */
  statusOf(cause: string): number | undefined {
    return this.#statuses.get(cause);
  }

  /** Whether a request to an operation can have any of the causes of a decision; where the document names them, it can. */
  isAnyPossible(operation: RoutedOperation | undefined, causes: readonly string[]): boolean {
    return causes.length === 0 || causes.some((cause) => this.#isPossible(operation, cause));
  }

  /**
   * Whether a request to an operation can have a cause: under a code that the operation documents, under another success
   * than its own, or because of what the operation does not describe.
   */
  #isPossible(operation: RoutedOperation | undefined, cause: string): boolean {
    const status = this.#statuses.get(cause);
    if (status === undefined || operation === undefined) return status !== undefined;
    const isDocumented = operation.operation.responses[status] !== undefined;
    return isDocumented || isSuccess(status) || this.#undescribed.has(cause);
  }

  /** A cause or, where it is of a success that the operation does not have, that of its own success. */
  ownCause(operation: RoutedOperation | undefined, cause: string): string {
    const status = this.#statuses.get(cause) ?? 0;
    if (operation === undefined || !isSuccess(status)) return cause;
    return operation.operation.responses[status] === undefined ? this.successOf(operation) : cause;
  }

  /** The code that an operation succeeds with. */
  successStatusOf(operation: RoutedOperation | undefined): number {
    const codes = Object.keys(operation?.operation.responses ?? {}).map(Number);
    const found = codes.find(isSuccess);
    if (found === undefined) throw new Error(`The document has no success for ${operation?.operationId}.`);
    return found;
  }

  /** The cause that an operation succeeds with: the first that the document names for it. */
  successOf(operation: RoutedOperation | undefined): string {
    const status = this.successStatusOf(operation);
    const [named] = causesAt(operation, status);
    const [first] = [...this.#statuses].flatMap(([cause, code]) => (code === status ? [cause] : []));
    const cause = named ?? first;
    if (cause === undefined) throw new Error(`The document has no cause for ${status}.`);
    return cause;
  }

  /** Whether the success of an operation has a body. */
  hasBody(operation: RoutedOperation | undefined): boolean {
    const response = operation?.operation.responses[this.successStatusOf(operation)];
    return (
      response !== undefined && resolveReference<Response>(this.#document, response).content !== undefined
    );
  }

  /** What the success of an operation shows of a value: the members that its schema has, where it names any. */
  shown(operation: RoutedOperation | undefined, value: object): object {
    const ok = operation?.operation.responses[this.successStatusOf(operation)];
    const { content } = ok === undefined ? {} : resolveReference<Response>(this.#document, ok);
    const schema = content?.['application/json']?.schema;
    if (typeof schema !== 'object') return value;
    const { properties } = resolveReference<{ readonly properties?: object }>(this.#document, schema);
    if (properties === undefined) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(properties, name)));
  }

  /** @throws an Error that says so, if the document spells out the causes of an operation and this is none of them */
  assertNamed(operation: RoutedOperation | undefined, cause: string): void {
    const causes = operation?.operation['x-causes'];
    if (operation === undefined || causes === undefined || this.#undescribed.has(cause)) return;
    const status = this.#statuses.get(cause) ?? 0;
    const isDocumented = operation.operation.responses[status] !== undefined;
    if (isDocumented && causes[status]?.includes(cause) !== false) return;
    throw new Error(`The document does not name the cause '${cause}' for ${operation.operationId}.`);
  }

  /**
   * The answer of the shared response that has a cause.
   *
   * @throws an Error that names the cause, if there is none
   */
  answer(cause: string, facts: Facts): Answer | Promise<Answer> {
    const status = this.#statuses.get(cause);
    const response = this.#responses.get(status ?? 0);
    if (status === undefined || response === undefined)
      throw new Error(`No shared response of the document has the cause '${cause}'.`);
    const template = this.#template(status, response, cause);
    return template instanceof Promise
      ? template.then((one) => assemble(status, cause, one, facts))
      : assemble(status, cause, template, facts);
  }

  /**
   * The answer that a user asked for by code, by named example or by both, with the examples of the document in it.
   * @returns what there is to ask for instead of the code or of the example, if there is no such answer
   */
  async asked(
    operation: RoutedOperation | undefined,
    code: number | undefined,
    example: string | undefined,
  ): Promise<Answer | { readonly unknown: 'code' | 'example'; readonly available: readonly unknown[] }> {
    const candidates = this.#candidates(operation).filter(
      ({ status }) => code === undefined || status === code,
    );
    if (candidates.length === 0) return { unknown: 'code', available: this.statuses };
    for (const candidate of candidates) {
      const { status, rendered } = candidate;
      const cause = this.#causeOf(candidate, operation, example);
      if (cause === undefined) continue;
      const { headers, body } = await rendered(cause.name);
      const own = cause.mediaType === undefined ? cause.headers : {};
      const help = helpHeaders(this.#help, { status, cause: cause.name });
      return { status, cause: cause.name, headers: { ...headers, ...own, ...help }, body: asJson(body) };
    }
    const names = candidates.flatMap(({ status, response }) => [
      ...listCauses(this.#document, response).map(({ name }) => name),
      ...causesAt(operation, status),
    ]);
    return { unknown: 'example', available: [...new Set(names)] };
  }

  /** The answer that a rule asks for: a code of the contract, with one of its causes. */
  async named(
    operation: RoutedOperation | undefined,
    { status, cause }: { readonly status: number; readonly cause?: string },
  ): Promise<Answer> {
    const answer = await this.asked(operation, status, cause);
    if ('body' in answer) return { ...answer, cause: cause ?? answer.cause };
    // A cause that the operation does not have is told in the words of the shared response.
    if (cause !== undefined) return this.answer(cause, {});
    throw new Error(`The document has no answer ${status}.`);
  }

  /** The example of a name or, where the answers of a cause are examples of entries, the first of those. */
  #causeOf(
    { status, response }: Candidate,
    operation: RoutedOperation | undefined,
    example: string | undefined,
  ): Cause | undefined {
    const causes = listCauses(this.#document, response);
    const named = causes.find(({ name }) => name === example);
    const isCause = example === undefined || causesAt(operation, status).includes(example);
    return named ?? (isCause ? causes[0] : undefined);
  }

  /** The operation's own answers, since their bodies are typed; then those of the contract for other codes and errors. */
  #candidates(operation: RoutedOperation | undefined): readonly Candidate[] {
    const own = operation === undefined ? [] : listResponses(this.#document, operation.operation);
    return [
      ...own.map(({ status, component, response }) => ({
        status,
        response,
        rendered: (cause: string) => {
          const of =
            component === undefined ? `/answers/${operation?.operationId}` : `/components/${component}`;
          return this.#engine.render(of, status, response, cause);
        },
      })),
      ...[...this.#responses]
        .filter(([status]) => status >= 400 || !own.some((one) => one.status === status))
        .map(([status, response]) => ({
          status,
          response,
          rendered: (cause: string) => this.#engine.render('/answers', status, response, cause),
        })),
    ];
  }

  #template(status: number, response: Response, cause: string): Template | Promise<Template> {
    const key = `${status} ${cause}`;
    const known = this.#templates.get(key);
    if (known !== undefined) return known;
    const made = this.#make(status, response, cause).then((template) => {
      this.#templates.set(key, template);
      return template;
    });
    this.#templates.set(key, made);
    return made;
  }

  async #make(status: number, response: Response, cause: string): Promise<Template> {
    const rendered = await this.#engine.render('/answers', status, response, cause);
    const headers = Object.entries(rendered.headers).filter(([name]) => !factsOnly.has(name.toLowerCase()));
    const help = helpHeaders(this.#help, { status, cause });
    return { headers: { ...Object.fromEntries(headers), ...help }, body: asJson(rendered.body) };
  }
}

/** The causes that the document spells out for an operation and a code. */
function causesAt(operation: RoutedOperation | undefined, status: number): readonly string[] {
  return operation?.operation['x-causes']?.[status] ?? [];
}

function assemble(status: number, cause: string, template: Template, facts: Facts): Answer {
  const headers = facts.headers === undefined ? template.headers : allFields(template.headers, facts.headers);
  const { pieces } = facts;
  if (pieces !== undefined) return { status, cause, headers, body: undefined, pieces };
  const body = facts.json ?? (facts.errors === undefined ? template.body : errorBody(status, facts.errors));
  return { status, cause, headers, body };
}

function errorBody(status: number, errors: NonNullable<Facts['errors']>): string {
  return JSON.stringify(errors.map((entry) => ({ status, ...entry })));
}

function asJson(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}
