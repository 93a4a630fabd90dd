import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { OpenApiDocument, Response } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import type { AnswerExpectation } from './model/answer-expectations.ts';

const MEDIA_TYPE = 'application/json';

/**
 * Compiles the schemas that answers keep into modules, so that a page can check an answer without compiling anything
 * itself, which its security policy forbids. The default export of each maps the key of a component to a function of
 * Ajv's kind; for a header field it takes `{value}`.
 */
export function compileAnswerChecks(document: OpenApiDocument, expectations: readonly AnswerExpectation[]) {
  const responses = new Set(expectations.map(({ component }) => component));
  const headers = new Set(expectations.flatMap((one) => one.headers.map(({ component }) => component ?? '')));
  const bodies = [...responses].filter((key) => contentOf(document, key)?.[MEDIA_TYPE] !== undefined);
  return {
    bodies: compile(
      document,
      bodies.map((key) => [
        key,
        { $ref: `document#/components/responses/${key}/content/application~1json/schema` },
      ]),
    ),
    // A header field is text; the schema says what the text stands for.
    headers: compile(
      document,
      [...headers]
        .filter((key) => key !== '')
        .map((key) => [
          key,
          { properties: { value: { $ref: `document#/components/headers/${key}/schema` } } },
        ]),
      { coerceTypes: true },
    ),
  };
}

function contentOf(document: OpenApiDocument, component: string): Response['content'] {
  const response = document.components?.responses?.[component];
  return response && resolveReference(document, response).content;
}

function compile(
  document: OpenApiDocument,
  schemas: readonly (readonly [key: string, schema: object])[],
  options: Options = {},
): string {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    // The patterns beside them say as much.
    validateFormats: false,
    allErrors: true,
    code: { source: true, esm: true },
    ...options,
  });
  ajv.addSchema(document, 'document');
  for (const [key, schema] of schemas) ajv.addSchema(schema, `check-${key}`);
  const exported = Object.fromEntries(schemas.map(([key], place) => [`check${place}`, `check-${key}`]));
  const table = schemas.map(([key], place) => `${JSON.stringify(key)}: check${place}`).join(', ');
  return `${standaloneCode.default(ajv, exported)}\nexport default { ${table} };\n`;
}
