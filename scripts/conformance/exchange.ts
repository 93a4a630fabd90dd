import type { CaseRequest } from '../cases/case.ts';
import type { ModelOperation } from '../contract/model.ts';
import { isSuccess } from '../contract/responses.ts';
import type { FilledRequest } from '../recipes/fill-request.ts';
import type { Answer } from '../recipes/run-recipe.ts';

/** An answer, with the value of its body. */
export interface ReadAnswer extends Answer {
  /** Undefined where the body is empty or no JSON. */
  readonly json: unknown;
}

/** A request and what came of it. */
export interface Exchange {
  readonly request: CaseRequest;
  readonly sent: FilledRequest;
  /** Undefined for a request that none describes. */
  readonly operation: ModelOperation | undefined;
  readonly answer: ReadAnswer;
  /** Why there is no answer that can be read, in a few words; the answer is empty then. */
  readonly failure?: string;
}

/** Whether the server did what it was asked. */
export function hasSucceeded({ answer: { status } }: Exchange): boolean {
  return isSuccess(status);
}

/** The members of a body that is an object. */
export function fieldsOf({ answer: { json } }: Exchange): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : {};
}

/** The entries of a body that is a list; none where it is empty. */
export function entriesOf({ answer: { json } }: Exchange): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(json) ? json : [];
}

/** The codes of the successes that the document has for an operation. */
export function successesOf({ operation }: ModelOperation): readonly number[] {
  return Object.keys(operation.responses).map(Number).filter(isSuccess);
}

/** Whether an entry was deleted and is kept: it may still be read, with a field that says so. */
export function isArchived(exchange: Exchange): boolean {
  return Object.entries(fieldsOf(exchange)).some(
    ([name, value]) => name.endsWith('is_deleted') && value === true,
  );
}
