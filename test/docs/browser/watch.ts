import type { Page } from 'playwright-core';

/** What a page did that it should not have done. */
export interface Trouble {
  readonly errors: string[];
  readonly foreignRequests: string[];
}

/**
 * Notes errors, and requests that are not allowed. That the mock answers with an error code is what the page is for;
 * the browser reports it nevertheless.
 *
 * @param allowed what the addresses that the page may ask start with
 */
export function watch(page: Page, allowed: readonly string[]): Trouble {
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  const note = (url: string) => {
    if (!url.startsWith('data:') && !allowed.some((start) => url.startsWith(start)))
      foreignRequests.push(url);
  };
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    const isAnswer = /^Failed to load resource: the server responded with a status of \d{3}/.test(
      message.text(),
    );
    const isApi = message.location().url.includes('/api/v');
    if (message.type() === 'error' && !(isAnswer && isApi)) errors.push(message.text());
  });
  page.on('request', (request) => {
    if (request.redirectedFrom() === null) note(request.url());
  });
  // A redirect that the page does not follow is announced as a request, but never sent.
  page.on('requestfinished', (request) => note(request.url()));
  return { errors, foreignRequests };
}
