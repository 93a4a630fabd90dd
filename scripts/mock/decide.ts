import type { Answer } from './answers.ts';
import type { Exchange } from './exchange.ts';
import { grant, wishOf } from './forced.ts';

/** Finds the answer to a request: the one it asks for by name, or that of the first decision that holds. */
export async function decide(exchange: Exchange): Promise<Answer> {
  const { decisions, answers, onFault } = exchange.world;
  try {
    const wish = wishOf(exchange);
    if (wish !== undefined) return await grant(wish, exchange);
    const mayCome = answers.possibleFor(exchange.operation);
    for (const { causes, when, answer } of decisions) {
      if (!mayCome(causes)) continue;
      let holds = when(exchange);
      if (holds instanceof Promise) holds = await holds;
      if (!holds) continue;
      let facts = answer?.(exchange) ?? {};
      if (facts instanceof Promise) facts = await facts;
      const { status, cause = causes[0] } = facts;
      if (status !== undefined) return await answers.named(exchange.operation, { status });
      if (cause === undefined) throw new Error('A decision holds and names no cause.');
      const own = answers.ownCause(exchange.operation, cause);
      answers.assertNamed(exchange.operation, own);
      return await answers.answer(own, facts);
    }
    throw new Error(`No decision holds for ${exchange.received.method} ${exchange.received.target}`);
  } catch (error) {
    onFault(error);
    return answers.answer('internal-error', {});
  }
}
