import { type CauseWithBody, listCauses } from './causes.ts';
import { type Facts, fillMessage } from './fill-message.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { listSharedResponses } from './responses.ts';

/** One entry of an error body. */
export interface ErrorEntry {
  readonly message: string;
  readonly details?: Facts;
}

/** A cause of a shared response, with the code that the document has it under. */
interface ErrorCause {
  readonly status: number;
  readonly cause: CauseWithBody;
  /** What its details may hold, and what they must; undefined where no schema says. */
  readonly properties: ReadonlySet<string> | undefined;
  readonly required: readonly string[];
  readonly example: ErrorEntry | undefined;
}

/** Writes the entries of error bodies in the words of a document: causes by their templates, reasons by their table. */
export class ErrorWriter {
  readonly #causes: ReadonlyMap<string, ErrorCause>;
  readonly #reasons: Readonly<Record<string, string>>;

  constructor(document: OpenApiDocument) {
    const shared = listSharedResponses(document);
    this.#causes = new Map(
      shared.flatMap(({ status, response }) =>
        listCauses(document, response).flatMap((cause) =>
          cause.mediaType === undefined || status < 400
            ? []
            : [[cause.name, readCause(document, status, cause)] as const],
        ),
      ),
    );
    this.#reasons = Object.assign({}, ...shared.map(({ response }) => response['x-reasons']));
  }

  /** The code under which the document has a cause; undefined if it has none of that name, or without errors. */
  statusOf(cause: string): number | undefined {
    return this.#causes.get(cause)?.status;
  }

  /**
   * An entry for a cause. Of the facts it tells those that the schema of its details knows; what that requires besides,
   * such as how to resolve a conflict, is taken from the example.
   *
   * @param template in place of the one of the cause
   */
  entry(name: string, facts: Facts = {}, template?: string): ErrorEntry {
    const found = this.#causes.get(name);
    if (found === undefined) throw new Error(`The document has no error with the cause '${name}'.`);
    const { cause, properties, required, example } = found;
    const details: Record<string, unknown> = {};
    for (const [fact, value] of Object.entries(facts))
      if (value !== undefined && properties?.has(fact) !== false) details[fact] = value;
    for (const fact of required) if (details[fact] === undefined) details[fact] = example?.details?.[fact];
    // Where all of a part is at fault, and no field in it, the message names the part.
    const message = fillMessage(template ?? cause.message ?? cause.summary, {
      field: details.location,
      ...details,
    });
    return cause.details === undefined && Object.keys(details).length === 0
      ? { message }
      : { message, details };
  }

  /** Why a value is refused, by a keyword of JSON Schema or a word of the document; the word itself, if it has none. */
  reason(word: string, facts: Facts = {}): string {
    const template = this.#reasons[word] ?? this.#reasons.other;
    return template === undefined ? word : fillMessage(template, facts);
  }
}

function readCause(document: OpenApiDocument, status: number, cause: CauseWithBody): ErrorCause {
  const schema = cause.details === undefined ? undefined : document.components?.schemas?.[cause.details];
  const { properties, required = [] } = (typeof schema === 'object' ? schema : {}) as {
    readonly properties?: object;
    readonly required?: readonly string[];
  };
  const [example] = Array.isArray(cause.value) ? (cause.value as readonly ErrorEntry[]) : [];
  return {
    status,
    cause,
    properties: properties === undefined ? undefined : new Set(Object.keys(properties)),
    required,
    example,
  };
}
