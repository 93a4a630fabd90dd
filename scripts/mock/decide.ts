import type { Answer, AnswerSource } from './answers.ts';
import type { Decision, Facts } from './decision.ts';
import type { Exchange } from './exchange.ts';
import { grant, wishOf } from './forced.ts';
import type { RoutedOperation } from './routes.ts';

/** Tells which decisions requests to an operation can meet. Each of them asks, so it is found out once. */
export function decisionFinder(
  decisions: readonly Decision[],
  answers: AnswerSource,
): (operation: RoutedOperation | undefined) => readonly Decision[] {
  const known = new Map<RoutedOperation | undefined, readonly Decision[]>();
  return (operation) => {
    const before = known.get(operation);
    if (before !== undefined) return before;
    const found = decisions.filter(({ causes }) => answers.isAnyPossible(operation, causes));
    known.set(operation, found);
    return found;
  };
}

/**
 * Finds the answer to a request: the one it asks for by name, or that of the first decision that holds.
 *
 * @returns the answer itself where nothing had to be waited for, as with most requests: a promise costs them more than
 * their decisions do
 */
export function decide(exchange: Exchange): Answer | Promise<Answer> {
  const { answers, decisionsFor, onFault } = exchange.world;
  const fail = (error: unknown) => {
    onFault(error);
    return answers.answer('internal-error', {});
  };
  try {
    const wish = wishOf(exchange);
    const answer =
      wish === undefined ? firstOf(decisionsFor(exchange.operation), exchange) : grant(wish, exchange);
    return answer instanceof Promise ? answer.catch(fail) : answer;
  } catch (error) {
    return fail(error);
  }
}

/** @param from where those begin that have not been asked */
function firstOf(decisions: readonly Decision[], exchange: Exchange, from = 0): Answer | Promise<Answer> {
  for (let index = from; index < decisions.length; index += 1) {
    const decision = decisions[index] as Decision;
    const holds = decision.when(exchange);
    if (holds instanceof Promise) return afterwards(holds, decisions, exchange, index);
    if (holds) return answerOf(decision, exchange);
  }
  throw new Error(`No decision holds for ${exchange.received.method} ${exchange.received.target}`);
}

/** Of its own, or each turn of the loop would have variables that outlive it. */
async function afterwards(
  holds: Promise<boolean>,
  decisions: readonly Decision[],
  exchange: Exchange,
  index: number,
): Promise<Answer> {
  return (await holds)
    ? answerOf(decisions[index] as Decision, exchange)
    : firstOf(decisions, exchange, index + 1);
}

function answerOf(decision: Decision, exchange: Exchange): Answer | Promise<Answer> {
  const facts = decision.answer?.(exchange) ?? {};
  return facts instanceof Promise
    ? facts.then((those) => tell(decision, those, exchange))
    : tell(decision, facts, exchange);
}

function tell({ causes }: Decision, facts: Facts, exchange: Exchange): Answer | Promise<Answer> {
  const { operation, world } = exchange;
  const { answers } = world;
  const { status, cause = causes[0] } = facts;
  if (status !== undefined) return answers.named(operation, { status });
  if (cause === undefined) throw new Error('A decision holds and names no cause.');
  const own = answers.ownCause(operation, cause);
  answers.assertNamed(operation, own);
  return answers.answer(own, facts);
}
