import facts from 'contract:facts';
import type { FilledRequest } from '../../recipes/fill-request.ts';
import type { Answer, Kitchen } from '../../recipes/run-recipe.ts';
import { controlUrl, mockBase } from './mock.ts';

/** A browser got a redirect, and hides what it was (Fetch standard, section 2.2.6: opaque-redirect). */
export class HiddenRedirect extends Error {
  override readonly name = 'HiddenRedirect';
}

/** What runs recipes from a page. */
export function pageKitchen(): Kitchen {
  return {
    server: { base: mockBase(), accounts: facts.mock.accounts },
    send,
    async changeState(changes) {
      const before = await control('GET');
      await control('PUT', JSON.stringify(changes));
      return async () => void (await control('PUT', before));
    },
    pause: () => new Promise((done) => setTimeout(done, 100)),
  };
}

/** Takes the mock back to its start. */
export async function resetMock(): Promise<void> {
  await control('DELETE');
}

async function control(method: string, body?: string): Promise<string> {
  const url = controlUrl();
  if (url === undefined) throw new Error('The state of the mock is open to its own pages only.');
  const answer = await fetch(url, body === undefined ? { method } : { method, body });
  if (!answer.ok) throw new Error(`The mock answers ${answer.status} when its state is changed.`);
  return answer.text();
}

async function send({ method, url, headers, body }: FilledRequest): Promise<Answer> {
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
