import { NO_ID } from '../../cases/attempts.ts';
import type { CaseRequest } from '../../cases/case.ts';
import type { ModelOperation } from '../../contract/model.ts';
import { type Exchange, fieldsOf, hasSucceeded } from '../exchange.ts';

/** RFC 9110, section 9.2.1. */
export const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** A request that the kit may not send, as it would change or delete what others have made. */
export class NotOurs extends Error {}

/** What the kit has made on the server, by its path below the base. */
export class Ledger {
  readonly #made = new Map<string, ModelOperation>();
  /** Paths of entries that were deleted, whoever had made them. */
  readonly #gone = new Set<string>();
  /** Those of them that the kit had made. */
  readonly #ownGone = new Set<string>();
  readonly #allowsAll: boolean;
  #changes = 0;

  readonly #allowsWrites: boolean;

  /**
   * @param allowsWrites whether anything may be sent that could change something
   * @param allowsAll whether what others have made may be changed and deleted as well
   */
  constructor(allowsWrites: boolean, allowsAll: boolean) {
    this.#allowsWrites = allowsWrites;
    this.#allowsAll = allowsAll;
  }

  /** Told of each list that was emptied, or some entries of which were deleted. */
  onEmptied: ((list: string) => void) | undefined;

  /** Grows with what the books note. */
  get changes(): number {
    return this.#changes;
  }

  /** The paths of what there is, in the order in which it was made. */
  get paths(): readonly string[] {
    return [...this.#made.keys()];
  }

  /** Keeps the books: notes what an answer says was made, and what is gone. */
  note(exchange: Exchange): void {
    const { operation, request } = exchange;
    if (operation === undefined || !hasSucceeded(exchange)) return;
    const path = pathOf(request.target);
    this.#changes += 1;
    switch (operation.action) {
      case 'create': {
        const id = idOf(exchange);
        if (id !== undefined) this.#made.set(`${path}/${id}`, operation);
        break;
      }
      case 'delete':
        this.#gone.add(path);
        if (this.#made.has(path)) this.#ownGone.add(path);
        this.#forget(path, true);
        break;
      case 'delete-all':
        this.onEmptied?.(path);
        if (!request.target.includes('?')) this.#forget(path, false);
        break;
      default:
    }
  }

  /** Forgets what is known to be gone. */
  strike(path: string): void {
    this.#forget(path, true);
  }

  /** Whether the kit has made the entry of a path, and it is there. */
  has(path: string): boolean {
    return this.#made.has(path);
  }

  /** Whether what a path names, or what it lies below, was deleted. */
  isGone(path: string): boolean {
    if (this.#gone.has(path)) return true;
    const above = path.slice(0, path.lastIndexOf('/'));
    return above !== '' && this.isGone(above);
  }

  /** Whether the kit has made what a path names, or what it lies below. */
  owns(path: string): boolean {
    if (this.#made.has(path)) return true;
    const above = path.slice(0, path.lastIndexOf('/'));
    return above !== '' && this.owns(above);
  }

  /**
   * Refuses what would change or delete something that others have made, should the server do it.
   *
   * @throws NotOurs
   */
  guard({ method, target }: CaseRequest, operation: ModelOperation | undefined): void {
    if (!this.#allowsWrites && !SAFE.has(method))
      throw new NotOurs(`${method} would change what the kit did not make`);
    if (this.#allowsAll || operation === undefined) return;
    const isChange =
      ['update', 'delete', 'delete-all'].includes(operation.action) ||
      (operation.role.kind === 'singleton' && operation.method !== 'get');
    if (!isChange || method === 'HEAD') return;
    const path = pathOf(target);
    if (this.owns(path) || this.#ownGone.has(path) || namesNothing(path)) return;
    throw new NotOurs(`${method} ${path} would change what the kit did not make`);
  }

  #forget(path: string, itself: boolean): void {
    if (itself) this.#made.delete(path);
    for (const one of this.#made.keys()) if (one.startsWith(`${path}/`)) this.#made.delete(one);
  }
}

/** An id that no entry has, as the cases take it, or something that is no id. */
function namesNothing(path: string): boolean {
  return path.split('/').some((segment) => segment === String(NO_ID) || segment === 'x');
}

/** A path without its query. */
export function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? '';
}

/** The id of what was made: that of the body, else the last segment of its Location. */
export function idOf(exchange: Exchange): string | undefined {
  const { id } = fieldsOf(exchange);
  if (typeof id === 'number' || typeof id === 'string') return String(id);
  return /\/(\d+)(?:\.json)?\/?$/.exec(exchange.answer.headers.location ?? '')?.[1];
}
