import type { OpenApiDocument } from '../../contract/openapi-document.ts';

/** One of the classes of status codes (RFC 9110, section 15). */
export interface ResponseClass {
  /** `4xx`, for example. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
}

interface ClassTexts {
  readonly summary: string;
  readonly description: string;
}

/** What the document says about a class; empty texts where it says nothing. */
export function describeClass(document: OpenApiDocument, name: string): ResponseClass {
  const classes = (document as { 'x-response-classes'?: Readonly<Record<string, ClassTexts>> })[
    'x-response-classes'
  ];
  return { name, summary: '', description: '', ...classes?.[name] };
}
