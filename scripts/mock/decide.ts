import type { Answer } from './answers.ts';
import type { Facts } from './decision.ts';
import { decisions } from './decisions.ts';
import type { Exchange } from './exchange.ts';
import { grant, wishOf } from './forced.ts';

/** Finds the answer to a request: the one it asks for by name, or that of the first decision that holds. */
export async function decide(exchange: Exchange): Promise<Answer> {
  try {
    const wish = wishOf(exchange);
    if (wish !== undefined) return await grant(wish, exchange);
    for (const { status, cause, holds } of decisions) {
      let outcome = holds(exchange);
      if (outcome instanceof Promise) outcome = await outcome;
      if (outcome === false || outcome === undefined) continue;
      return await answer(exchange, status, cause, outcome === true ? {} : outcome);
    }
    throw new Error(`No decision holds for ${exchange.received.method} ${exchange.received.target}`);
  } catch (error) {
    exchange.world.onFault(error);
    return answer(exchange, 500, 'internal-error', {});
  }
}

async function answer(exchange: Exchange, status: number, cause: string, facts: Facts): Promise<Answer> {
  const { answers } = exchange.world;
  if (facts.status === undefined) return answers.answer(status, facts.cause ?? cause, facts);
  const asked = await answers.asked(exchange.operation, facts.status, undefined);
  if ('body' in asked) return asked;
  throw new Error(`The document has no answer ${facts.status}`);
}
