import { type CauseWithBody, listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listSharedResponses } from '../../contract/responses.ts';

export type Details = Readonly<Record<string, unknown>>;

/** Why the store does not do what it is asked. */
export interface Refusal {
  readonly status: 400 | 403 | 409 | 507;
  /** A named example of the shared response with that code. */
  readonly cause: string;
  readonly message: string;
  readonly details: Details;
}

interface ErrorEntry {
  readonly message: string;
  readonly details?: Details;
}

/** Puts refusals into the words of the document's examples. */
export class Refusals {
  readonly #document: OpenApiDocument;
  readonly #entries = new Map<string, ErrorEntry>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /**
   * A refusal like the named example, with other details. How to resolve it is taken from the example; so is the
   * message, with the new details in the place of the example's.
   *
   * @param message where the example's message does not fit
   * @throws an Error that names the example, if the document has none of that name
   */
  refuse(status: Refusal['status'], cause: string, details: Details, message?: string): Refusal {
    const example = this.#entry(status, cause);
    const resolution = example.details?.resolution;
    return {
      status,
      cause,
      message: message ?? substitute(example, details),
      details: resolution === undefined ? details : { ...details, resolution },
    };
  }

  /** A field of the body that may not have the value it has. */
  invalidField(field: string, reason: string): Refusal {
    return this.refuse(400, 'invalid-field', { location: 'body', field, invalid_reason: reason });
  }

  /** A number of the body that is infinite, or a decimal that has too many digits to be computed with. */
  endlessNumber(field: string): Refusal {
    return this.invalidField(field, 'It is outside of the range of numbers.');
  }

  #entry(status: number, cause: string): ErrorEntry {
    const key = `${status} ${cause}`;
    const entry = this.#entries.get(key) ?? findEntry(this.#document, status, cause);
    this.#entries.set(key, entry);
    return entry;
  }
}

function findEntry(document: OpenApiDocument, status: number, cause: string): ErrorEntry {
  const shared = listSharedResponses(document).find((one) => one.status === status);
  const causes = shared === undefined ? [] : listCauses(document, shared.response);
  const example = causes.find(
    (one): one is CauseWithBody => one.name === cause && one.mediaType !== undefined,
  );
  const [entry] = (example?.value ?? []) as readonly ErrorEntry[];
  if (entry === undefined) throw new Error(`The shared response for ${status} has no example ${cause}.`);
  return entry;
}

/** The example's message, telling of other details. All at once, so that what was put in is not replaced again. */
function substitute({ message, details = {} }: ErrorEntry, facts: Details): string {
  const replacements = new Map(
    Object.entries(details)
      .filter(([name, value]) => typeof value !== 'object' && facts[name] !== undefined)
      .map(([name, value]) => [String(value), String(facts[name])]),
  );
  const found = [...replacements.keys()].map(escapePattern);
  return found.length === 0
    ? message
    : message.replace(new RegExp(found.join('|'), 'g'), (text) => replacements.get(text) ?? text);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
