import { type FilledRequest, fillRequest, type Server } from './fill-request.ts';
import { placeholdersOf, type Values } from './placeholders.ts';
import type { Captures, Recipe, RecipeRequest, StateChanges, Step } from './recipe.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a recipe is run with. */
export interface Kitchen {
  readonly server: Server;
  /** Sends one request, without following redirects. */
  send(request: FilledRequest): Promise<Answer>;
  /** Changes the state of the mock, and returns a function that puts the earlier values back. */
  changeState(changes: StateChanges): Promise<() => Promise<void>>;
  /** Pauses before a step is sent again. */
  pause(): Promise<void>;
  /** How often a step is sent until the value that it waits for is there; 100 times if left out. */
  readonly attempts?: number;
}

/** What came of a recipe. */
export interface Dish {
  readonly request: FilledRequest;
  readonly answer: Answer;
  /** What its placeholders stood for. */
  readonly values: Values;
}

/**
 * Runs a recipe: set-up, state, request, state, clean-up. The answer is returned whatever it is.
 *
 * @param run what is different in each run: letters and digits
 * @throws UnexpectedAnswer if the set-up or the clean-up is not answered as it should be
 */
export async function runRecipe(recipe: Recipe, kitchen: Kitchen, run: string): Promise<Dish> {
  const { host, pathname } = new URL(kitchen.server.base);
  // The path of a server without one is a slash.
  let values: Values = { run, host, base: pathname.replace(/\/$/, '') };
  try {
    for (const step of recipe.setUp ?? []) values = { ...values, ...(await take(step, kitchen, values)) };
    const request = fillRequest(recipe.request, kitchen.server, values);
    const restore = recipe.state === undefined ? undefined : await kitchen.changeState(recipe.state);
    try {
      const answer = await kitchen.send(request);
      values = { ...values, ...capture(recipe.capture, answer) };
      return { request, answer, values };
    } finally {
      await restore?.();
    }
  } finally {
    for (const step of recipe.cleanUp ?? []) {
      if (isFillable(step.request, values)) await take(step, kitchen, values);
    }
  }
}

/** Sends a step, again and again where it waits for something, and returns what it captures. */
async function take(
  step: Step,
  { server, send, pause, attempts = 100 }: Kitchen,
  values: Values,
): Promise<Values> {
  const request = fillRequest(step.request, server, values);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await send(request);
    if (!step.statuses.includes(answer.status)) throw new UnexpectedAnswer(request, answer, step.statuses);
    if (step.until === undefined || memberOf(answer.body, step.until.member) === step.until.value)
      return capture(step.capture, answer);
    await pause();
  }
  throw new Error(`${request.method} ${request.url} did not come to what the recipe waits for.`);
}

function capture(captures: Captures = {}, { headers, body }: Answer): Values {
  return Object.fromEntries(
    Object.entries(captures).flatMap(([name, what]) => {
      const value = what === 'id' ? memberOf(body, 'id') : headers[what];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
}

function isFillable(request: RecipeRequest, values: Values): boolean {
  return [...placeholdersOf(request)].every((name) => values[name] !== undefined);
}

/** The value of a member of a JSON object; undefined if the text is no JSON or has no such member. */
function memberOf(text: string, name: string): unknown {
  try {
    return (JSON.parse(text) as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
