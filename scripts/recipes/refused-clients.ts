import type { RecipeSource } from './recipe-source.ts';
import { get, makeCategory, remove, send } from './requests.ts';

/** How deep the deepest category that the platform allows stands. */
const CHAIN = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Requests that are refused for who sends them, or for a limit of the platform. */
export const refusedClients: readonly RecipeSource[] = [
  {
    cause: 'missing-credentials',
    title: 'Send no credentials',
    request: { ...get('/products'), account: 'none' },
  },
  {
    cause: 'incorrect-credentials',
    title: 'Send a token that is wrong',
    request: { ...get('/products'), account: 'wrong' },
  },
  {
    cause: 'missing-permission',
    title: 'Create a category with an account that may only read',
    request: { ...send('POST', '/categories', { name: 'Outlet' }), account: 'read' },
    expect: { details: { required_permission: 'store_v2_products' } },
  },
  {
    cause: 'platform-limit',
    title: 'Create a category below eight others',
    setUp: CHAIN.map((level) =>
      makeCategory(`level${level}`, {
        name: `Recipe {run} level ${level}`,
        ...(level > 1 && { parent_id: `{level${level - 1}}` }),
      }),
    ),
    request: send('POST', '/categories', { name: 'Recipe {run}', parent_id: `{level${CHAIN.at(-1)}}` }),
    expect: { details: { field: 'parent_id' } },
    cleanUp: CHAIN.toReversed().map((level) => remove(`/categories/{level${level}}`)),
  },
];
