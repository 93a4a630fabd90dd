import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { listResponses } from '../contract/responses.ts';
import { listCredentials } from './credentials.ts';

/**
 * Two `curl` lines for somebody who sees the mock for the first time: the simplest request, and the same one with a
 * preference for another of its documented answers.
 *
 * @param url where the mock listens
 */
export function firstRequests(document: OpenApiDocument, url: string): string[] {
  const simplest = listOperations(document)
    .filter(({ method, path }) => method === 'get' && !path.includes('{'))
    .toSorted((a, b) => a.parameters.length - b.parameters.length)[0];
  if (simplest === undefined) return [];
  const preferences = listResponses(document, simplest.operation).flatMap(({ status, response }) =>
    listCauses(document, response).map(({ name }) => ['-H', `Prefer: code=${status}, example=${name}`]),
  );
  const request = ['curl', '-i', ...(listCredentials(document)[0]?.curl ?? [])];
  const target = `${url}${simplest.path}`;
  return [
    [...request, target],
    [...request, ...(preferences.at(-1) ?? []), target],
  ].map((words) => words.map(quote).join(' '));
}

/** A word as a POSIX shell reads it. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
