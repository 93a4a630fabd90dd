import type { StatusClass } from './response-of.ts';

interface Answered {
  readonly status: number;
}

/** What a handler may stand under: a documented code, or the class of one. */
type Key<R extends Answered> = R['status'] | StatusClass<R['status']>;

/** The answers that a handler gets: those of its code, or those of its class whose code has no handler. */
type AnswersFor<R extends Answered, K, Keys> = R extends Answered
  ? K extends R['status'] | (R['status'] extends Keys ? never : StatusClass<R['status']>)
    ? R
    : never
  : never;

type Handlers<R extends Answered, K extends Key<R>> = {
  readonly [One in K]: (answer: AnswersFor<R, One, K>) => unknown;
};

/** The handlers that are left out. */
type Missing<R extends Answered, K> = {
  readonly [One in R as Key<One> & K extends never ? One['status'] : never]: (answer: One) => unknown;
};

/**
 * Calls the handler for an answer and gives back what it gives back. A handler stands under a code (`404`) or under a
 * class (`'5xx'`), which takes the codes of the class that have no handler of their own. To leave out a documented code
 * and to name an undocumented one is a compile error.
 *
 * @throws TypeError if there is no handler, which the compiler rules out
 */
export function match<R extends Answered, K extends Key<R>, H extends Handlers<R, K>>(
  answer: R,
  handlers: H & Handlers<R, K> & Missing<R, K>,
): ReturnType<H[K]> {
  const byKey = handlers as unknown as Readonly<Record<string, (answer: R) => ReturnType<H[K]>>>;
  const { status } = answer;
  const handle = byKey[status] ?? byKey[`${Math.trunc(status / 100)}xx`];
  if (handle === undefined) throw new TypeError(`There is no handler for ${status}.`);
  return handle(answer);
}
