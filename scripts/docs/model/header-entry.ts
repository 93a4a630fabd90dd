import type { OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import { renderInline } from './markdown.ts';

/** A header field of a response. */
export interface HeaderEntry {
  readonly name: string;
  readonly required: boolean;
  /** HTML. */
  readonly meaning: string;
  readonly example: string;
}

export function describeHeaders(document: OpenApiDocument, response: Response): HeaderEntry[] {
  return Object.entries(response.headers ?? {}).map(([name, entry]) => {
    const { required = false, description = '', example = '' } = resolveReference(document, entry);
    return { name, required, meaning: renderInline(description), example: String(example) };
  });
}
