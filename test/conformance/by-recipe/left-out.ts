import type { Subject } from '../../../scripts/conformance/subject.ts';
import type { Recipe, RecipeRequest } from '../../../scripts/recipes/recipe.ts';

/** RFC 9110, section 9.2.1. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** Why a recipe cannot, or must not, be tried on a server; undefined if it can. */
export function reasonToLeaveOut(recipe: Recipe, subject: Subject): string | undefined {
  const requests = requestsOf(recipe);
  if (subject.control === undefined && isUpToTheMock(recipe))
    return 'no client can cause it; --control names a mock that can';
  if (!subject.allowWrites && requests.some(({ method }) => !SAFE.has(method)))
    return recipe.empties === undefined
      ? 'it may write; --allow-writes lets it'
      : `it empties ${recipe.empties}; --allow-writes lets it`;
  if (subject.accounts.read === undefined && requests.some(({ account }) => account === 'read'))
    return 'it needs an --account that may only read';
  if (recipe.request.deprecatedVersion === true && !subject.server.endsWith('/v2'))
    return 'the base path of --server names no version';
  return undefined;
}

/** Whether only the mock can be brought to such an answer: by its state, or by asking for it by name. */
function isUpToTheMock({ state, request }: Recipe): boolean {
  return state !== undefined || request.headers?.Prefer !== undefined;
}

function requestsOf({ setUp = [], request, cleanUp = [] }: Recipe): RecipeRequest[] {
  return [request, ...[...setUp, ...cleanUp].map((step) => step.request)];
}
