import { listCauses } from '../../contract/causes.ts';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { resolveReference } from '../../contract/resolve-reference.ts';

/** A response of the same code whose body has a type of its own. */
export interface TypedBody {
  readonly component: string;
  readonly examples: readonly { readonly summary: string; readonly json: string }[];
}

/** The components with a code, beside the shared one. */
export function listTypedBodies(document: OpenApiDocument, status: number, shared: string): TypedBody[] {
  return Object.entries(document.components?.responses ?? {}).flatMap(([component, value]) => {
    const response = resolveReference(document, value);
    if (component === shared || response['x-status'] !== status) return [];
    const examples = listCauses(document, response).flatMap((cause) =>
      cause.mediaType === undefined ? [] : [{ summary: cause.summary, json: printJson(cause.value) }],
    );
    return [{ component, examples }];
  });
}

/** JSON as the pages show it. */
export function printJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
