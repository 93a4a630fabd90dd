import type { Recipe } from '../recipes/recipe.ts';
import { REDIRECTS } from '../recipes/redirects.ts';

/**
 * Whether a workflow can say the same as a recipe. What runs it sends with `fetch`, which follows redirects, refuses
 * TRACE and labels every text; and a workflow would have to spell a large body out.
 */
export function hasWorkflow({ status, request }: Recipe): boolean {
  const { method, headers = {}, body } = request;
  const isHardToSend = body !== undefined && ('spaces' in body || headers['Content-Type'] === undefined);
  return !REDIRECTS.has(status) && method !== 'TRACE' && !isHardToSend;
}
