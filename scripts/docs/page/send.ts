import type { FilledRequest } from '../../recipes/fill-request.ts';
import type { Answer } from '../../recipes/run-recipe.ts';

/** A browser got a redirect, and hides what it was (Fetch standard, section 2.2.6: opaque-redirect). */
export class HiddenRedirect extends Error {
  override readonly name = 'HiddenRedirect';
}

/**
 * Sends a request to the mock.
 *
 * @throws HiddenRedirect where the answer is a redirect
 */
export async function send({ method, url, headers, body }: FilledRequest): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers,
    // Bytes, because for a text a browser would make up a Content-Type.
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
  });
  if (answer.type === 'opaqueredirect') throw new HiddenRedirect();
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}
