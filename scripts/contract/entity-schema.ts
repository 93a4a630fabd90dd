import type { OpenApiDocument, Operation, Response, Schema } from './openapi-document.ts';
import { resolveReference } from './resolve-reference.ts';
import { successOf } from './responses.ts';

type SchemaObject = Exclude<Schema, boolean>;

/** What an operation answers with: an entry, or a list of entries, whole or cut down to some of its fields. */
export interface AnsweredEntity {
  readonly whole: Schema;
  /** The schema of answers that a client has cut down; undefined where it cannot. */
  readonly excerpt: SchemaObject | undefined;
}

/** Undefined where the operation answers no success with a JSON body. */
export function answeredEntity(document: OpenApiDocument, operation: Operation): AnsweredEntity | undefined {
  const ok = successOf(operation);
  if (ok === undefined) return undefined;
  const schema = resolveReference<Response>(document, ok).content?.['application/json']?.schema;
  if (schema === undefined) return undefined;
  const body = resolve(document, schema);
  const entity = (typeof body === 'object' && (body.items as Schema | undefined)) || schema;
  // The whole entity comes before an excerpt of it.
  const [whole = entity, excerpt] = alternatives(document, entity);
  const cut = excerpt === undefined ? undefined : resolve(document, excerpt);
  return { whole, excerpt: typeof cut === 'object' ? cut : undefined };
}

function alternatives(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const resolved = resolve(document, schema);
  return typeof resolved === 'object' && Array.isArray(resolved.anyOf) ? resolved.anyOf : [];
}

function resolve(document: OpenApiDocument, schema: Schema): Schema {
  return typeof schema === 'object' ? resolveReference<SchemaObject>(document, schema) : schema;
}
