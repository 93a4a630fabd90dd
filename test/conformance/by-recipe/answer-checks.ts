import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import type { OpenApiDocument } from '../../../scripts/contract/openapi-document.ts';
import type { AnswerExpectation } from '../../../scripts/docs/model/answer-expectations.ts';
import type { Check, Checks } from '../../../scripts/docs/page/compare-answer.ts';
import { ANSWER_OPTIONS, type AnswerSchema, answerSchemas, HEADER_OPTIONS } from './answer-schemas.ts';

/** Compiles the schemas that answers keep. */
export function answerChecks(document: OpenApiDocument, expectations: readonly AnswerExpectation[]): Checks {
  const { bodies, headers } = answerSchemas(document, expectations);
  return {
    bodies: compile(document, bodies, ANSWER_OPTIONS),
    headers: compile(document, headers, HEADER_OPTIONS),
  };
}

function compile(
  document: OpenApiDocument,
  schemas: readonly AnswerSchema[],
  options: Options,
): Record<string, Check> {
  const ajv = new Ajv2020(options);
  ajv.addSchema(document, 'document');
  return Object.fromEntries(schemas.map(([key, schema]) => [key, ajv.compile(schema)]));
}
