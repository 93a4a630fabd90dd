import { listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument, Response } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';
import type { SharedResponse } from '../../contract/responses.ts';

/** A response of the same code whose body has a type of its own. */
export interface TypedBody {
  readonly component: string;
  readonly examples: readonly { readonly summary: string; readonly json: string }[];
}

/** The components whose bodies are other ones than that of the shared response of their code. */
export function listTypedBodies(document: OpenApiDocument, shared: SharedResponse): TypedBody[] {
  return Object.entries(document.components?.responses ?? {}).flatMap(([component, value]) => {
    const response = resolveReference(document, value);
    if (response['x-status'] !== shared.status || !hasOwnBody(response, shared)) return [];
    // The first one shows the body; the reference has the others.
    const examples = listCauses(document, response)
      .slice(0, 1)
      .flatMap((cause) =>
        cause.mediaType === undefined ? [] : [{ summary: cause.summary, json: printJson(cause.value) }],
      );
    return [{ component, examples }];
  });
}

/** Whether a response has a body of its own, and not that of the shared response for fewer causes. */
export function hasOwnBody({ content = {} }: Response, shared: SharedResponse): boolean {
  return Object.entries(content).some(([mediaType, { examples = {} }]) => {
    const known = shared.response.content?.[mediaType]?.examples ?? {};
    // As text: the page, which imports this, has no Node to compare objects with.
    return Object.entries(examples).some(
      ([name, example]) => JSON.stringify(example) !== JSON.stringify(known[name]),
    );
  });
}

/** JSON as the pages show it. */
export function printJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
