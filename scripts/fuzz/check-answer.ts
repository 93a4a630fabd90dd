import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenApiDocument, Response } from '../contract/openapi-document.ts';
import { isReference, resolveReference } from '../contract/resolve-reference.ts';

/** RFC 9110, section 5.6.7. */
const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

export interface Answer {
  readonly headers: Headers;
  readonly body: string;
}

/** A check of answers against the header fields and the schemas that the document has for them. */
export type AnswerCheck = (answer: Answer, response: Response, pointer: string) => string[];

/**
 * Makes a check for the responses of a document. It takes the place of a response as a JSON Pointer and gives back
 * what is wrong with an answer.
 */
export function answerCheck(document: OpenApiDocument): AnswerCheck {
  const validate = createValidator(document);
  const validateField = createFieldValidator(document);

  function checkFields({ headers }: Answer, response: Response, pointer: string): string[] {
    return Object.entries(response.headers ?? {}).flatMap(([name, entry]) => {
      const value = headers.get(name);
      const header = resolveReference(document, entry);
      if (value === null) return header.required === true ? [`${name} is missing`] : [];
      const place = isReference(entry) ? entry.$ref.slice(1) : `${pointer}/headers/${name}`;
      const fault = validateField(`${place}/schema`, value);
      return fault === undefined ? [] : [`${name}: ${fault}`];
    });
  }

  function checkBody({ headers, body }: Answer, response: Response, pointer: string): string[] {
    const type = headers.get('content-type');
    const content = response.content ?? {};
    if (response.content === undefined)
      return body === '' ? [] : ['there is a body, but the document has none'];
    if (type === null || content[type] === undefined) return [`the media type ${type} is not documented`];
    const fault = validate(`${pointer}/content/${type.replaceAll('/', '~1')}/schema`, JSON.parse(body));
    return fault === undefined ? [] : [`body: ${fault}`];
  }

  return (answer, response, pointer) => {
    // Prism says here what it finds wrong with the request or with its own answer.
    const violations = answer.headers.get('sl-violations');
    return [
      ...(violations === null ? [] : [`Prism: ${violations}`]),
      ...checkFields(answer, response, pointer),
      ...checkBody(answer, response, pointer),
    ];
  };
}

/** Says what is wrong with a value for the schema at a JSON Pointer; each schema is compiled once. */
function createValidator(document: OpenApiDocument) {
  const ajv = createAjv(document, {});
  return (pointer: string, value: unknown): string | undefined => {
    const validate = ajv.getSchema(`document#${pointer}`);
    if (validate === undefined) throw new Error(`The document has no schema at ${pointer}.`);
    return validate(value) === true ? undefined : ajv.errorsText(validate.errors);
  };
}

/** The same for a header field, which is text; the schema says what the text stands for. */
function createFieldValidator(document: OpenApiDocument) {
  const ajv = createAjv(document, { coerceTypes: true });
  const known = new Map<string, ValidateFunction>();
  return (pointer: string, value: string): string | undefined => {
    // Ajv can put another value into an object alone.
    const validate =
      known.get(pointer) ?? ajv.compile({ properties: { value: { $ref: `document#${pointer}` } } });
    known.set(pointer, validate);
    return validate({ value }) ? undefined : ajv.errorsText(validate.errors);
  };
}

function createAjv(document: OpenApiDocument, options: { readonly coerceTypes?: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    ...{ strict: false, validateSchema: false, allErrors: true },
    // As most are compiled for a few answers.
    ...{ inlineRefs: false, code: { optimize: false } },
    ...options,
  });
  formats.default(ajv);
  ajv.addFormat('http-date', IMF_FIXDATE);
  ajv.addSchema(document, 'document');
  return ajv;
}
