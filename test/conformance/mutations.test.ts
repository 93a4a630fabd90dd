import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Recipe } from '../../scripts/recipes/recipe.ts';
import { runRecipe } from '../../scripts/recipes/run-recipe.ts';
import { described } from '../../scripts/workflows/described.ts';
import { recipes } from '../recipes/contract-recipes.ts';
import { kitchenOf } from '../recipes/kitchen.ts';
import { type Fault, makeBrokenMock } from './broken-mock.ts';
import { codeWords } from './code-words.ts';
import { document, failuresOf, tryMock, untouched } from './try-mock.ts';

/** How often each decision is broken, and in how many runs. */
const WEIGHT = 3;
const RUNS = 8;

/** The decisions that the answers to each recipe come from, those of its set-up and clean-up among them. */
let decisionsOf: ReadonlyMap<Recipe, ReadonlySet<string>>;
beforeAll(async () => {
  decisionsOf = await noteDecisions();
});

const { answers } = described(document);
const own = [...new Set(recipes.map(decisionOf))];

/** Decisions that the set-up and the clean-up of other recipes go through as well. */
const shared = ['200 read', '201 created', '204 deleted'];

test.each(shared)('without the right code for %s just those fail that go through it', async (decision) => {
  const users = recipes.filter((recipe) => decisionsOf.get(recipe)?.has(decision) === true);
  expect(users.length).toBeGreaterThan(1);
  expect(failuresOf(await tryMock(new Map([[decision, 'another code']])))).toEqual(
    users.map(({ name }) => name),
  );
});

const alone = own.filter((decision) => !shared.includes(decision));
const words = codeWords(RUNS, WEIGHT);
/** In how many runs each recipe has failed, by its name. */
const failed = new Map<string, number[]>();

/**
 * Each of the other decisions is broken in three runs of eight, no two in the same three, and each time in another
 * way. A recipe that fails in just those three runs fails for this decision, and for no other.
 */
test.each([...Array(RUNS).keys()])(`${alone.length} decisions have code words: run %i`, async (run) => {
  const broken = new Map(
    alone.flatMap((decision, place) => {
      const turn = words[place]?.indexOf(run) ?? -1;
      return turn === -1 ? [] : [[decision, faultFor(decision, turn)] as const];
    }),
  );
  expect(broken.size).toBeGreaterThan(0);
  const trial = await tryMock(broken);
  for (const name of failuresOf(trial)) failed.set(name, [...(failed.get(name) ?? []), run]);
  expect({ counts: trial.counts, state: trial.state }).toEqual(untouched);
});

test.each(recipes.map((recipe) => ({ recipe, name: recipe.name })))(
  '$name fails when a decision is broken that it goes through, and only then',
  ({ recipe, name }) => {
    const passed = alone.filter((decision) => decisionsOf.get(recipe)?.has(decision));
    const runs = new Set(
      passed.flatMap((decision) =>
        (words[alone.indexOf(decision)] ?? []).filter(
          // A step of the set-up or the clean-up goes by the code alone.
          (_, turn) => decision === decisionOf(recipe) || faultFor(decision, turn) === 'another code',
        ),
      ),
    );
    expect(failed.get(name) ?? []).toEqual([...runs].toSorted());
  },
);

afterAll(() => failed.clear());

/** Every answer has a code; not every one has headers that must be there, or a body of errors. */
function faultFor(decision: string, turn: number): Fault {
  const status = Number(decision.slice(0, 3));
  const kinds: Fault[] = [
    'another code',
    ...(hasRequiredHeaders(status) ? (['no headers'] as const) : []),
    ...(status >= 400 ? (['another body'] as const) : []),
  ];
  return kinds[turn % kinds.length] ?? 'another code';
}

function hasRequiredHeaders(status: number): boolean {
  return (answers.get(status)?.requiredHeaders ?? []).length > 0;
}

function decisionOf({ status, cause }: Recipe): string {
  return `${status} ${cause}`;
}

async function noteDecisions() {
  const { mock, answers } = await makeBrokenMock({ deleteAllAfter: 1 });
  const { noted } = answers;
  const decisions = new Map<Recipe, ReadonlySet<string>>();
  try {
    const kitchen = kitchenOf(await mock.listen());
    for (const recipe of recipes) {
      noted.clear();
      await runRecipe(recipe, kitchen, 'noted');
      decisions.set(recipe, new Set(noted));
    }
  } finally {
    await mock.close();
  }
  return decisions;
}
