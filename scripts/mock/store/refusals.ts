import { ErrorWriter } from '../../contract/error-writer.ts';
import type { Facts } from '../../contract/fill-message.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';

/** Why the store does not do what it is asked. */
export interface Refusal {
  /** A named example of a shared response. */
  readonly cause: string;
  readonly message: string;
  readonly details: Facts;
}

/** Puts refusals into the words of the document. */
export class Refusals {
  readonly #errors: ErrorWriter;

  constructor(document: OpenApiDocument) {
    this.#errors = new ErrorWriter(document);
  }

  /**
   * @param template in place of the message that the cause has
   * @throws an Error that names the cause, if the document has none of that name
   */
  refuse(cause: string, facts: Facts, template?: string): Refusal {
    const { message, details = {} } = this.#errors.entry(cause, facts, template);
    return { cause, message, details };
  }

  /**
   * A field of the body that may not have the value it has, or may not be there, or has to be. The facts go into the
   * reason, and into the details where their schema knows them.
   */
  field(cause: string, field: string, word: string, facts: Facts = {}): Refusal {
    const invalid_reason = this.#errors.reason(word, facts);
    return this.refuse(cause, { location: 'body', field, invalid_reason, ...facts });
  }

  invalidField(field: string, word: string, facts?: Facts): Refusal {
    return this.field('invalid-field', field, word, facts);
  }

  /** A filter whose value passes the schema, but is no value of the field. */
  unreadableFilter(field: string): Refusal {
    const invalid_reason = this.#errors.reason('unreadable-filter');
    return this.refuse('invalid-parameter', { location: 'query', field, invalid_reason });
  }

  /** A number of the body that is infinite, or a decimal that has too many digits to be computed with. */
  endlessNumber(field: string): Refusal {
    return this.invalidField(field, 'endless-number');
  }
}
