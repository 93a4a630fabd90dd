import type { Options } from 'ajv/dist/2020.js';
import type { OpenApiDocument, Response } from '../../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../../scripts/contract/resolve-reference.ts';
import type { AnswerExpectation } from '../../../scripts/docs/model/answer-expectations.ts';

const MEDIA_TYPE = 'application/json';

/** The key of a component, and a schema that refers into the document, whose id is `document`. */
export type AnswerSchema = readonly [key: string, schema: object];

/** How Ajv reads the schemas of answers. */
export const ANSWER_OPTIONS: Options = {
  strict: false,
  validateSchema: false,
  // The patterns beside them say as much.
  validateFormats: false,
  allErrors: true,
};

/** A header field is text; the schema says what the text stands for. */
export const HEADER_OPTIONS: Options = { ...ANSWER_OPTIONS, coerceTypes: true };

/** The schemas that answers keep, by their components: of bodies, and of header fields, which are taken as `{value}`. */
export function answerSchemas(document: OpenApiDocument, expectations: readonly AnswerExpectation[]) {
  const responses = new Set(expectations.map(({ component }) => component));
  const fields = new Set(
    expectations.flatMap((one) => one.headers.flatMap(({ component }) => component ?? [])),
  );
  const bodies = [...responses]
    .filter((key) => contentOf(document, key)?.[MEDIA_TYPE] !== undefined)
    .map((key): AnswerSchema => {
      return [key, { $ref: `document#/components/responses/${key}/content/application~1json/schema` }];
    });
  const headers = [...fields].map((key): AnswerSchema => {
    return [key, { properties: { value: { $ref: `document#/components/headers/${key}/schema` } } }];
  });
  return { bodies, headers };
}

function contentOf(document: OpenApiDocument, component: string): Response['content'] {
  const response = document.components?.responses?.[component];
  return response && resolveReference(document, response).content;
}
