import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { type Dish, runRecipe } from '../../scripts/recipes/run-recipe.ts';
import { unmetExpectations } from '../../scripts/recipes/unmet-expectations.ts';
import { recipes } from './contract-recipes.ts';
import { kitchenOf, send } from './kitchen.ts';

const document = await loadDocument('generated/openapi.json');
const shared = listSharedResponses(document);

test('every cause of every shared response has a recipe, and no recipe is for anything else', () => {
  const causes = shared.flatMap(({ status, response }) =>
    listCauses(document, response).map(({ name }) => `${status} ${name}`),
  );
  const covered = recipes.map(({ status, cause }) => `${status} ${cause}`);
  expect([...new Set(covered)].toSorted()).toEqual(causes.toSorted());
});

test('names are unique and say what the recipe is for', () => {
  expect(new Set(recipes.map(({ name }) => name)).size).toBe(recipes.length);
  const misnamed = recipes.filter(({ name, status, cause }) => !name.startsWith(`${status}-${cause}`));
  expect(misnamed).toEqual([]);
});

test('each recipe brings about its code and its cause, twice in a row, and leaves nothing behind', async () => {
  const lines: string[] = [];
  const mock = await createMock({ deleteAllAfter: 1, log: (text) => lines.push(...text.split('\n')) });
  const url = await mock.listen();
  const kitchen = kitchenOf(url);
  const dishes: Dish[] = [];
  const state = await stateOf(url);
  try {
    for (const run of ['a1', 'b2']) {
      for (const recipe of recipes) dishes.push(await runRecipe(recipe, kitchen, run + recipe.status));
      expect(await stateOf(url)).toEqual({ ...state, counts: { ...state.counts, customers: 0 } });
    }
  } finally {
    await mock.close();
  }
  const twice = [...recipes, ...recipes];
  const unmet = dishes.flatMap((dish, place) => {
    const recipe = twice[place];
    return recipe === undefined
      ? []
      : unmetExpectations(recipe, dish).map((text) => `${recipe.name}: ${text}`);
  });
  expect(unmet).toEqual([]);

  const logged = lines.map((line) => stripVTControlCharacters(line).split(/ +/).slice(0, 4).join(' '));
  const said = dishes.map(({ request, answer }, place) => {
    const { pathname, search } = new URL(request.url);
    return `${request.method} ${pathname}${search} ${answer.status} ${twice[place]?.cause}`;
  });
  expect(said.filter((line) => !logged.includes(line))).toEqual([]);
});

/** What a recipe could leave changed. */
async function stateOf(url: string) {
  const headers = { Authorization: `Basic ${btoa('demo:demo-token')}` };
  const read = async (path: string) =>
    JSON.parse((await send({ method: 'GET', url: `${url}${path}`, headers, body: undefined })).body);
  const names = ['products', 'categories', 'orders', 'customers'];
  const counts = await Promise.all(
    names.map(async (name) => [name, (await read(`/api/v2/${name}/count`)).count as number] as const),
  );
  return { state: await read('/_mock/state'), counts: Object.fromEntries(counts) };
}
