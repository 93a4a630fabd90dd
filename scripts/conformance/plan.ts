import type { Attempt, Case } from '../cases/case.ts';
import { namedCauses } from '../cases/cases.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { deprecatedBase } from '../recipes/fill-request.ts';
import type { Subject } from './subject.ts';

/** A code and a cause that the document names for an operation. */
export type NamedCase = Omit<Case, 'attempts'>;

/** What is to be brought about on a server, and what is left out with the reason. */
export interface Plan {
  readonly cases: readonly NamedCase[];
  readonly leftOut: readonly { readonly one: NamedCase; readonly reason: string }[];
}

export interface Wanted {
  /** Codes, and operations by their identifiers: those codes of those operations. None of a kind stands for all of it. */
  readonly only: readonly (number | string)[];
}

/** Plans from a document alone what a server is sent. */
export function planOf(document: OpenApiDocument, subject: Subject, { only }: Wanted): Plan {
  const all = namedCauses(document).filter(isWanted(only));
  const reasons = all.map((one) => ({ one, reason: reasonToLeaveOut(one, subject) }));
  const cases = reasons.flatMap(({ one, reason }) => (reason === undefined ? [one] : []));
  return {
    cases: cases.toSorted((a, b) => turnOf(a) - turnOf(b)),
    leftOut: reasons.flatMap(({ one, reason }) => (reason === undefined ? [] : [{ one, reason }])),
  };
}

function isWanted(only: Wanted['only']): (one: NamedCase) => boolean {
  const codes = only.filter((one) => typeof one === 'number');
  const names = only.filter((one) => typeof one === 'string');
  return ({ operation, status }) =>
    (codes.length === 0 || codes.includes(status)) &&
    (names.length === 0 || names.includes(operation.operationId));
}

/**
 * When it is the turn of a case: on what is deleted nothing more can be tried, and what has not changed for a while can
 * only be asked for at the beginning.
 */
function turnOf({ operation, cause }: NamedCase): number {
  if (cause === 'not-modified-since') return 0;
  if (empties(operation)) return 4;
  if (operation.action === 'delete-all') return 3;
  return operation.action === 'delete' ? 2 : 1;
}

/** Whether it takes away at once what others have made. */
function empties({ action, role }: Case['operation']): boolean {
  return action === 'delete-all' && role.parents.length === 0;
}

function reasonToLeaveOut(
  { operation, cause }: NamedCase,
  { allowWrites, allowDeleteAll = false, accounts }: Subject,
): string | undefined {
  if (operation.method !== 'get' && !allowWrites) return 'it writes; --allow-writes lets it';
  if (empties(operation) && !allowDeleteAll)
    return 'it would delete what others have made; --allow-delete-all lets it';
  if (operation.role.kind === 'singleton' && operation.method !== 'get' && !allowDeleteAll)
    return 'it would change what others have made; --allow-delete-all lets it';
  if (cause === 'missing-permission' && accounts.read === undefined)
    return 'it needs an --account that may only read';
  return undefined;
}

/** Why an attempt cannot be made on a server; undefined if it can. */
export function reasonAgainst({ state, request }: Attempt, { control, server }: Subject): string | undefined {
  if (request.deprecatedVersion === true && deprecatedBase(server) === server)
    return 'the base path of --server names no version';
  if (state === undefined) return undefined;
  if (state === 'store-full') return 'no client can fill a store within bounds';
  return control === undefined ? 'no client can cause it; --control names a mock that can' : undefined;
}
