import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import { pointerTo } from '../../contract/json-pointer.ts';
import { oncePerDocument } from '../../contract/once-per-document.ts';
import type { OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { isReference, resolveReference } from '../../contract/resolve-reference.ts';
import { listResponses, listSharedResponses } from '../../contract/responses.ts';
import { isOfMediaType } from '../../recipes/media-type.ts';
import { REMAINING } from '../../recipes/required-headers.ts';
import type { Exchange } from '../exchange.ts';
import type { Court } from './court.ts';

/** A response of the document, with its place as a JSON Pointer. */
export interface Described {
  readonly response: Response;
  readonly pointer: string;
}

const OPTIONS: Options = {
  strict: false,
  validateSchema: false,
  // The patterns beside them say as much.
  validateFormats: false,
  // Most are compiled for a few answers.
  inlineRefs: false,
  code: { optimize: false },
};

/** Compiled schemas, which are kept: not to compile them again is most of the time of a small run. */
interface Checks {
  readonly bodies: Ajv2020;
  readonly header: (pointer: string) => ValidateFunction;
}

const checksOf = oncePerDocument((document): Checks => {
  const bodies = new Ajv2020(OPTIONS);
  // A header field is text; the schema says what the text stands for.
  const headers = new Ajv2020({ ...OPTIONS, coerceTypes: true });
  for (const ajv of [bodies, headers]) ajv.addSchema(document, 'document');
  const known = new Map<string, ValidateFunction>();
  return {
    bodies,
    header(pointer) {
      const check =
        known.get(pointer) ?? headers.compile({ properties: { value: { $ref: `document#${pointer}` } } });
      known.set(pointer, check);
      return check;
    },
  };
});

/** Holds each answer against what the document has for its operation and code. */
export class AnswerLaws {
  readonly #document: OpenApiDocument;
  readonly #court: Court;
  readonly #checks: Checks;
  readonly #shared: ReadonlyMap<number, Described>;
  readonly #own = new Map<string, ReadonlyMap<number, Described>>();

  constructor(document: OpenApiDocument, court: Court) {
    this.#document = document;
    this.#court = court;
    this.#checks = checksOf(document);
    this.#shared = new Map(
      listSharedResponses(document).map(({ status, response, component }) => [
        status,
        { response, pointer: `/components/responses/${component}` },
      ]),
    );
  }

  /**
   * What the document has for an answer; undefined for a code that it has not.
   *
   * @param isUndescribed whether any code of the document will do
   */
  describe({ operation, answer: { status } }: Exchange, isUndescribed: boolean): Described | undefined {
    const own = operation === undefined ? undefined : this.#responsesOf(operation).get(status);
    return own ?? (isUndescribed || operation === undefined ? this.#shared.get(status) : undefined);
  }

  /**
   * @param wanted the codes that somebody waits for, who says himself what is wrong with others; undefined takes any
   *   that the document has
   */
  hold(exchange: Exchange, wanted?: readonly number[]): void {
    const { answer, failure } = exchange;
    const court = this.#court;
    const one = [exchange];
    if (
      !court.hold('answered', one, () =>
        failure === undefined ? undefined : { came: failure, wanted: 'an answer' },
      )
    )
      return;
    if (wanted !== undefined && !wanted.includes(answer.status)) return;
    const described = this.describe(exchange, wanted !== undefined);
    if (wanted === undefined && this.isStray(exchange)) {
      court.hold('no-redirect', one, () => ({
        came: `${answer.status} to ${answer.headers.location}`,
        wanted: 'an answer, not a redirect',
      }));
      return;
    }
    if (
      !court.hold('documented-code', one, () =>
        described !== undefined
          ? undefined
          : { came: `status ${answer.status}`, wanted: `one of ${this.#codesOf(exchange)}` },
      ) ||
      described === undefined
    )
      return;
    this.#holdBody(exchange, described);
    this.#holdHeaders(exchange, described);
  }

  #holdBody(exchange: Exchange, { response, pointer }: Described): void {
    const { answer, request } = exchange;
    const court = this.#court;
    const one = [exchange];
    const place = pointer.slice(1).replaceAll('/', '.');
    if (response.content === undefined || request.method === 'HEAD') {
      const id = request.method === 'HEAD' ? 'head' : 'no-body';
      court.hold(id, one, () =>
        answer.body === ''
          ? undefined
          : { came: `a body: ${excerpt(answer.body)}`, wanted: 'no body', place },
      );
      return;
    }
    const types = Object.keys(response.content);
    const type = types.find((name) => isOfMediaType(answer.headers['content-type'], name));
    const isLabelled = court.hold('content-type', one, () =>
      type !== undefined
        ? undefined
        : { came: answer.headers['content-type'] ?? 'no Content-Type', wanted: types.join(' or '), place },
    );
    if (!isLabelled || type === undefined) return;
    court.hold('error-status', one, () => {
      const entries = Array.isArray(answer.json) ? (answer.json as { status?: unknown }[]) : [];
      const other =
        answer.status < 400
          ? undefined
          : entries.find(({ status }) => status !== undefined && status !== answer.status);
      return other === undefined
        ? undefined
        : { came: `an error with status ${other.status}`, wanted: `status ${answer.status}`, place };
    });
    court.hold('body-schema', one, () => {
      const validate = this.#checks.bodies.getSchema(
        `document#${pointer}/content/${type.replaceAll('/', '~1')}/schema`,
      );
      if (validate === undefined || validate(answer.json)) return undefined;
      const [error] = validate.errors ?? [];
      return {
        came:
          answer.body === ''
            ? 'no body'
            : `${error?.instancePath || 'the body'}: ${excerpt(JSON.stringify(valueAt(answer.json, error?.instancePath ?? '')) ?? answer.body)}`,
        wanted: `${error?.instancePath || 'the body'} ${error?.message ?? 'fits its schema'}`,
        place,
      };
    });
  }

  #holdHeaders(exchange: Exchange, { response, pointer }: Described): void {
    const { answer, request } = exchange;
    const one = [exchange];
    const isAccount =
      (request.account === undefined || request.account === 'reader') && !isUnreadable(request.headers);
    for (const [name, entry] of Object.entries(response.headers ?? {})) {
      const header = resolveReference(this.#document, entry);
      const value = answer.headers[name.toLowerCase()];
      const other = name === REMAINING[0] ? answer.headers[REMAINING[1].toLowerCase()] : undefined;
      const isRequired = header.required === true || (name === REMAINING[0] && isAccount);
      const place = isReference(entry) ? entry.$ref.slice(1) : `${pointer}/headers/${name}`;
      const isThere = this.#court.hold('required-headers', one, () =>
        !isRequired || value !== undefined || other !== undefined
          ? undefined
          : { came: `no ${name}`, wanted: name, place: place.slice(1).replaceAll('/', '.') },
      );
      if (!isThere || value === undefined) continue;
      this.#court.hold('header-form', one, () => {
        const validate = this.#checks.header(`${place}/schema`);
        return validate({ value })
          ? undefined
          : {
              came: `${name}: ${excerpt(value)}`,
              wanted: `${name} ${validate.errors?.[0]?.message ?? 'that is well-formed'}`,
              place: place.slice(1).replaceAll('/', '.'),
            };
      });
    }
  }

  /** Whether somebody is sent elsewhere who did not ask for it. */
  isStray({ answer, request }: Exchange): boolean {
    const isOwn = request.deprecatedVersion === true || request.headers?.['x-forwarded-proto'] !== undefined;
    return !isOwn && answer.status >= 300 && answer.status < 400 && answer.headers.location !== undefined;
  }

  #codesOf({ operation }: Exchange): string {
    const codes = operation === undefined ? this.#shared : this.#responsesOf(operation);
    return [...codes.keys()].join(', ');
  }

  #responsesOf({
    operationId,
    path,
    method,
    operation,
  }: NonNullable<Exchange['operation']>): ReadonlyMap<number, Described> {
    const known =
      this.#own.get(operationId) ??
      new Map(
        listResponses(this.#document, operation).map(({ status, response, component }) => {
          const inline = pointerTo('paths', path, method, 'responses', status);
          return [
            status,
            { response, pointer: component === undefined ? inline : `/components/responses/${component}` },
          ];
        }),
      );
    this.#own.set(operationId, known);
    return known;
  }
}

/** Without a Host nobody looks at who asks. */
function isUnreadable(headers: Exchange['request']['headers'] = {}): boolean {
  return 'host' in headers;
}

/** The beginning of a text, for a line. */
export function excerpt(text: string, length = 120): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], value);
}
