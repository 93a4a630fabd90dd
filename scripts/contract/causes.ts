import type { OpenApiDocument, Response } from './openapi-document.ts';
import { resolveReference } from './resolve-reference.ts';

/** A named reason why a response is sent. */
export type Cause = CauseWithBody | CauseWithoutBody;

export interface CauseWithBody {
  readonly name: string;
  readonly summary: string;
  readonly mediaType: string;
  /** The body that the cause leads to. */
  readonly value: unknown;
}

export interface CauseWithoutBody {
  readonly name: string;
  readonly summary: string;
  readonly mediaType: undefined;
  /** The header fields whose values the cause decides. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The causes of a response: the named examples of its body or, where it has none, its `x-causes`. */
export function listCauses(document: OpenApiDocument, response: Response): Cause[] {
  if (response.content === undefined) {
    return Object.entries(response['x-causes'] ?? {}).map(([name, { summary, headers = {} }]) => ({
      name,
      summary,
      mediaType: undefined,
      headers,
    }));
  }
  return Object.entries(response.content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([name, value]) => {
      const example = resolveReference(document, value);
      return { name, summary: example.summary ?? '', mediaType, value: example.value };
    }),
  );
}
