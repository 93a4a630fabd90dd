import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { exampleRequests } from './example-request.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What an operation could do, as one of its examples has it. */
export interface Sendable {
  readonly method: string;
  /** Below the base, with an id that exists. */
  readonly path: string;
  readonly body: Fields | undefined;
}

export function listSendable(document: OpenApiDocument): readonly Sendable[] {
  return listOperations(document).flatMap((described) =>
    exampleRequests(document, described).map(({ method, target, body }) => ({
      method,
      path: target.split('?', 1)[0] ?? '',
      body: body === undefined ? undefined : JSON.parse(body),
    })),
  );
}

/** The first parts of the paths. */
export function collectionsOf(sendable: readonly Sendable[]): readonly string[] {
  return [...new Set(sendable.map(({ path }) => path.split('/')[1] ?? ''))];
}

export const authorization = `Basic ${btoa('demo:demo-token')}`;
