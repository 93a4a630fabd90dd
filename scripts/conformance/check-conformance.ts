import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { recipesOf } from '../recipes/recipes.ts';
import { kitchenOf } from './kitchen.ts';
import { reasonToLeaveOut } from './left-out.ts';
import type { Outcome } from './outcome.ts';
import { assertReachable } from './preflight.ts';
import { runRecipes } from './run-recipes.ts';
import type { Subject } from './subject.ts';

/**
 * Holds a server against the contract, cause by cause.
 *
 * @param only the codes to try; all of them if it is empty
 * @throws an Error of one line if the server cannot be reached, or does not speak HTTP
 */
export async function checkConformance(
  document: OpenApiDocument,
  subject: Subject,
  only: readonly number[] = [],
): Promise<Outcome[]> {
  await assertReachable(subject);
  const wanted = recipesOf(document).filter(({ status }) => only.length === 0 || only.includes(status));
  const reasons = new Map(wanted.map((recipe) => [recipe, reasonToLeaveOut(recipe, subject)]));
  const reachable = wanted.filter((recipe) => reasons.get(recipe) === undefined);
  const { server: base, accounts, control, timeout } = subject;
  // Where nothing is written, an account that may only read will do.
  const write = accounts.write ?? accounts.read ?? '';
  const server = { base, accounts: { write, read: accounts.read ?? '' } };
  const kitchen = kitchenOf(server, { timeout, control });
  const outcomes = await runRecipes(reachable, kitchen, document, Date.now().toString(36));
  return wanted.map((recipe) => {
    const reason = reasons.get(recipe);
    if (reason !== undefined) return { recipe, verdict: 'skipped', notes: [reason] };
    const outcome = outcomes.find((one) => one.recipe === recipe);
    return outcome ?? { recipe, verdict: 'fail', notes: ['it was not run'] };
  });
}
