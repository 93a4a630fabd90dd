import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { ANSWER_OPTIONS, type AnswerSchema, answerSchemas, HEADER_OPTIONS } from './answer-schemas.ts';
import type { AnswerExpectation } from './model/answer-expectations.ts';

/**
 * Compiles the schemas that answers keep into modules, so that a page can check an answer without compiling anything
 * itself, which its security policy forbids. The default export of each maps the key of a component to a function of
 * Ajv's kind; for a header field it takes `{value}`.
 */
export function compileAnswerChecks(document: OpenApiDocument, expectations: readonly AnswerExpectation[]) {
  const { bodies, headers } = answerSchemas(document, expectations);
  return {
    bodies: compile(document, bodies, ANSWER_OPTIONS),
    headers: compile(document, headers, HEADER_OPTIONS),
  };
}

function compile(document: OpenApiDocument, schemas: readonly AnswerSchema[], options: Options): string {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
  ajv.addSchema(document, 'document');
  for (const [key, schema] of schemas) ajv.addSchema(schema, `check-${key}`);
  const exported = Object.fromEntries(schemas.map(([key], place) => [`check${place}`, `check-${key}`]));
  const table = schemas.map(([key], place) => `${JSON.stringify(key)}: check${place}`).join(', ');
  return `${standaloneCode.default(ajv, exported)}\nexport default { ${table} };\n`;
}
