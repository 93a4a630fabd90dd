import type { OpenApiDocument, Response } from './openapi-document.ts';
import { resolveReference } from './resolve-reference.ts';

/** A named reason why a response is sent. */
export type Cause = CauseWithBody | CauseWithoutBody;

interface NamedCause {
  readonly name: string;
  readonly summary: string;
  /** The operations that can have it, by what they take or do; undefined: all that document the code. */
  readonly appliesTo: readonly string[] | undefined;
  /** The words that people look for it by. */
  readonly keywords: readonly string[] | undefined;
}

export interface CauseWithBody extends NamedCause {
  readonly mediaType: string;
  /** The sentence of its errors, with the names of details in braces; undefined where it is no error. */
  readonly message: string | undefined;
  /** The schema of the details of its errors, by the key of the component. */
  readonly details: string | undefined;
  /** The body that the cause leads to. */
  readonly value: unknown;
}

export interface CauseWithoutBody extends NamedCause {
  readonly mediaType: undefined;
  /** The header fields whose values the cause decides. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The causes of a response: the named examples of its body or, where it has none, its `x-causes`. */
export function listCauses(document: OpenApiDocument, response: Response): Cause[] {
  if (response.content === undefined) {
    return Object.entries(response['x-causes'] ?? {}).map(([name, { summary, headers = {}, ...cause }]) => ({
      name,
      summary,
      appliesTo: cause['x-applies-to'],
      keywords: cause['x-keywords'],
      mediaType: undefined,
      headers,
    }));
  }
  return Object.entries(response.content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([name, value]) => {
      const example = resolveReference(document, value);
      return {
        name,
        summary: example.summary ?? '',
        appliesTo: example['x-applies-to'],
        keywords: example['x-keywords'],
        mediaType,
        message: example['x-message'],
        details: example['x-details'],
        value: example.value,
      };
    }),
  );
}
