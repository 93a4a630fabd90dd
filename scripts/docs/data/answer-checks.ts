import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import type { AnswerExpectation } from '../model/answer-expectations.ts';
import { excerptSchemas, type SchemaExcerpt } from './schema-excerpt.ts';

const MEDIA_TYPE = 'application/json';

/** The schemas that answers keep, as a page loads them. */
export interface AnswerSchemas {
  readonly excerpt: SchemaExcerpt;
  /** The keys of response components whose bodies have a schema, `body-…` in the excerpt. */
  readonly bodies: readonly string[];
  /** The keys of header components, `header-…` in the excerpt. */
  readonly headers: readonly string[];
}

export function answerSchemasFor(
  document: OpenApiDocument,
  expectations: readonly AnswerExpectation[],
): AnswerSchemas {
  const { responses = {}, headers: fields = {} } = document.components ?? {};
  const components = [...new Set(expectations.map(({ component }) => component))];
  const bodies = components.flatMap((key) => {
    const response = responses[key];
    const schema = response && resolveReference(document, response).content?.[MEDIA_TYPE]?.schema;
    return schema === undefined ? [] : [[key, schema] as const];
  });
  const names = expectations.flatMap((one) => one.headers.flatMap(({ component }) => component ?? []));
  const headers = [...new Set(names)].flatMap((key) => {
    const schema = fields[key] && resolveReference(document, fields[key]).schema;
    return schema === undefined ? [] : [[key, schema] as const];
  });
  return {
    excerpt: excerptSchemas(document, {
      ...Object.fromEntries(bodies.map(([key, schema]) => [`body-${key}`, schema])),
      ...Object.fromEntries(headers.map(([key, schema]) => [`header-${key}`, schema])),
    }),
    bodies: bodies.map(([key]) => key),
    headers: headers.map(([key]) => key),
  };
}
