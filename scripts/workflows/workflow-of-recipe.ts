import type { DescribedOperation } from '../contract/operations.ts';
import { describedOperation } from '../recipes/described-operation.ts';
import { placeholdersOf } from '../recipes/placeholders.ts';
import type { Captures, Recipe, RecipeAccount, RecipeRequest, Step } from '../recipes/recipe.ts';
import { criteriaOf, type DescribedAnswer } from './criteria-of-recipe.ts';
import { Expressions } from './expressions.ts';

/** What the document describes, as far as workflows need it. */
export interface Described {
  readonly operations: readonly DescribedOperation[];
  /** By code. */
  readonly answers: ReadonlyMap<number, DescribedAnswer>;
}

type Members = Record<string, unknown>;

/** The input that holds the credentials of an account. */
const PARAMETERS: Readonly<Record<RecipeAccount, string | undefined>> = {
  write: 'writer',
  read: 'reader',
  wrong: 'wrong',
  none: undefined,
};

/** The workflow that says the same as a recipe (Arazzo 1.0.1, section 4.6.3). */
export function workflowOfRecipe(recipe: Recipe, described: Described): Members {
  const expressions = new Expressions();
  const cleanUp = (recipe.cleanUp ?? []).map((step) => ({ step, stepId: cleaningId(step) }));
  /** A step that fails leads to the first step of the clean-up that can be taken by then. */
  const goTo = (stepId?: string) => {
    const next =
      stepId ?? cleanUp.find(({ step }) => expressions.knows(placeholdersOf(step.request)))?.stepId;
    return next === undefined ? {} : { onFailure: [{ name: 'clean-up', type: 'goto', stepId: next }] };
  };
  const requestOf = (request: RecipeRequest) => requestMembers(request, described.operations, expressions);
  const learn = (stepId: string, captures: Captures = {}) => {
    for (const name of Object.keys(captures)) expressions.learn(name, stepId);
  };

  const setUp = (recipe.setUp ?? []).map((step) => {
    const stepId = settingUpId(step);
    const members = { stepId, ...requestOf(step.request), ...ending(step), ...repeating(step) };
    const taken = { ...members, ...('onFailure' in members ? {} : goTo()) };
    learn(stepId, step.capture);
    return taken;
  });
  const stepId = `answered-with-${recipe.status}`;
  const answer = described.answers.get(recipe.status);
  if (answer === undefined) throw new Error(`The document describes no answer with ${recipe.status}.`);
  const request = requestOf(recipe.request);
  learn(stepId, recipe.capture);
  const main = {
    stepId,
    ...request,
    successCriteria: criteriaOf(recipe, answer, expressions),
    ...outputs(recipe.capture),
    ...goTo(recipe.state && 'restore-state'),
  };
  const cleaning = cleanUp.map(({ step, stepId: id }) => ({
    stepId: id,
    ...requestOf(step.request),
    ...ending(step),
    ...repeating(step),
  }));
  const { state } = recipe;
  const steps =
    state === undefined
      ? [...setUp, main, ...cleaning]
      : [
          ...setUp,
          { ...readState, ...goTo() },
          { stepId: 'change-state', ...putState(state), ...goTo('restore-state') },
          main,
          { stepId: 'restore-state', ...putState('$steps.read-state.outputs.state'), ...goTo() },
          ...cleaning,
        ];
  return {
    workflowId: recipe.name,
    summary: recipe.title,
    inputs: { $ref: '#/components/inputs/kit' },
    steps,
  };
}

const readState = {
  stepId: 'read-state',
  'x-operation': { url: '{control}', method: 'get' },
  parameters: [parameter('control')],
  successCriteria: [{ condition: '$statusCode == 200' }],
  outputs: { state: '$response.body' },
};

function parameter(name: string): Members {
  return { reference: `$components.parameters.${name}` };
}

function putState(payload: unknown): Members {
  return {
    'x-operation': { url: '{control}', method: 'put' },
    parameters: [parameter('control')],
    requestBody: { contentType: 'application/json', payload },
    successCriteria: [{ condition: '$statusCode == 200' }],
  };
}

function requestMembers(
  request: RecipeRequest,
  operations: readonly DescribedOperation[],
  expressions: Expressions,
): Members {
  const { method, path, account = 'write', headers = {} } = request;
  const { 'Content-Type': contentType, ...others } = headers;
  const operation = describedOperation(request, operations);
  const reference = PARAMETERS[account];
  const parameters = [
    ...(operation === undefined ? [parameter('server')] : []),
    ...(reference === undefined ? [] : [parameter(reference)]),
    ...(operation === undefined ? [] : pathAndQuery(path, operation.path, expressions)),
    ...Object.entries(others).map(([name, value]) => ({
      name,
      in: 'header',
      value: expressions.text(value),
    })),
  ];
  return {
    ...(operation === undefined
      ? { 'x-operation': { url: `{server}${path}`, method: method.toLowerCase() } }
      : { operationId: operation.operationId }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestBody(request.body, contentType, expressions),
  };
}

function pathAndQuery(path: string, template: string, expressions: Expressions): Members[] {
  const [pathname = '', query = ''] = path.split('?');
  const values = pathname.split('/');
  const inPath = template.split('/').flatMap((segment, place) => {
    const name = /^\{(.*)\}$/.exec(segment)?.[1];
    return name === undefined ? [] : [{ name, in: 'path', value: expressions.text(values[place] ?? '') }];
  });
  const inQuery = [...new URLSearchParams(query)].map(([name, value]) => ({ name, in: 'query', value }));
  return [...inPath, ...inQuery].map((one) => ({ ...one, value: toNumber(one.value) }));
}

function toNumber(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function requestBody(body: RecipeRequest['body'], contentType = '', expressions: Expressions): Members {
  if (body === undefined) return {};
  if ('json' in body) return { requestBody: { contentType, payload: expressions.json(body.json) } };
  if ('spaces' in body) throw new Error('No workflow can send so many spaces.');
  // Redocly would write a text as JSON once more under the bare name.
  const isJson = contentType === 'application/json';
  return {
    requestBody: { contentType: isJson ? `${contentType}; charset=utf-8` : contentType, payload: body.text },
  };
}

function ending({ statuses, capture, until }: Step): Members {
  const conditions = [
    statuses.map((status) => `$statusCode == ${status}`).join(' || '),
    ...(until === undefined ? [] : [`$response.body#/${until.member} == ${until.value}`]),
  ];
  return { successCriteria: conditions.map((condition) => ({ condition })), ...outputs(capture) };
}

function repeating({ until }: Step): Members {
  if (until === undefined) return {};
  const criteria = [{ condition: '$statusCode == 200' }];
  return { onFailure: [{ name: 'again', type: 'retry', retryAfter: 0.2, retryLimit: 25, criteria }] };
}

function outputs(captures: Captures | undefined): Members {
  if (captures === undefined) return {};
  const entries = Object.entries(captures).map(([name, what]) => [
    name,
    what === 'id' ? '$response.body#/id' : '$response.header.Last-Modified',
  ]);
  return { outputs: Object.fromEntries(entries) };
}

function settingUpId({ request, capture = {}, until }: Step): string {
  if (until !== undefined) return cleaningId({ request, statuses: [], until });
  const [name] = Object.keys(capture);
  if (request.method === 'POST') return `create-${name}`;
  return request.method === 'DELETE' ? cleaningId({ request, statuses: [] }) : `read-${name}`;
}

/** Of the last segment of the path: what is deleted, or what is waited for. */
function cleaningId({ request: { path }, until }: Step): string {
  if (until !== undefined) return `await-no-${path.split('/').at(-2)}`;
  return `delete-${path.split('/').at(-1)?.replace(/[{}]/g, '')}`;
}
