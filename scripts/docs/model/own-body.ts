import type { Response } from '../../contract/openapi-document.ts';
import type { SharedResponse } from '../../contract/responses.ts';

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
