import type { Subject } from '../../../scripts/conformance/subject.ts';
import type { OpenApiDocument } from '../../../scripts/contract/openapi-document.ts';
import { recipesOf } from '../../../scripts/recipes/recipes.ts';
import { kitchenOf } from './kitchen.ts';
import { reasonToLeaveOut } from './left-out.ts';
import type { Outcome } from './outcome.ts';
import { runRecipes } from './run-recipes.ts';

/**
 * Runs the recipes of a document on a server, and judges the answers as the docs do.
 *
 * @param attempts how often it is looked for what a recipe waits for
 */
export async function checkRecipes(
  document: OpenApiDocument,
  subject: Subject,
  attempts?: number,
): Promise<Outcome[]> {
  const wanted = recipesOf(document);
  const reasons = new Map(wanted.map((recipe) => [recipe, reasonToLeaveOut(recipe, subject)]));
  const reachable = wanted.filter((recipe) => reasons.get(recipe) === undefined);
  const { server: base, accounts, control, timeout } = subject;
  // Where nothing is written, an account that may only read will do.
  const write = accounts.write ?? accounts.read ?? '';
  const server = { base, accounts: { write, read: accounts.read ?? '' } };
  const kitchen = kitchenOf(server, { timeout, control, attempts });
  const outcomes = await runRecipes(reachable, kitchen, document, Date.now().toString(36));
  return wanted.map((recipe) => {
    const reason = reasons.get(recipe);
    if (reason !== undefined) return { recipe, verdict: 'skipped', notes: [reason] };
    const outcome = outcomes.find((one) => one.recipe === recipe);
    return outcome ?? { recipe, verdict: 'fail', notes: ['it was not run'] };
  });
}
