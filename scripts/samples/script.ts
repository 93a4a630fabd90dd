import { listCauses } from '../contract/causes.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { resolveReference } from '../contract/resolve-reference.ts';
import { listSharedResponses, type SharedResponse } from '../contract/responses.ts';
import { credentialsOf, deprecatedBase, type Server } from '../recipes/fill-request.ts';
import { placeholdersOf } from '../recipes/placeholders.ts';
import type { Captures, Recipe, RecipeAccount, RecipeBody, RecipeRequest, Step } from '../recipes/recipe.ts';
import { REDIRECTS } from '../recipes/redirects.ts';
import { type Text, textWith } from './script-text.ts';

/** What a script is made from: a recipe, or a request alone. */
export type Sampled = Pick<Recipe, 'request'> & Partial<Recipe>;

/** What a script does, in any language. */
export interface Script {
  /** The names that stand for something in the texts and the JSON of the script. */
  readonly variables: ReadonlySet<string>;
  readonly base: string;
  /** `user:token` by the variable that holds it. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly before: readonly Statement[];
  readonly counted: Call;
  readonly outcome: Outcome | undefined;
  /** What is taken from the answer that counts. */
  readonly capture: Captures;
  readonly after: readonly Statement[];
}

export type Statement =
  | { readonly do: 'call'; readonly call: Call; readonly capture: Captures }
  | { readonly do: 'wait'; readonly call: Call; readonly member: string; readonly value: number }
  /** Keeps the state of the mock, then changes it. */
  | { readonly do: 'change-state'; readonly read: Call; readonly write: Call };

export interface Call {
  readonly method: string;
  readonly url: Text;
  /** The variable that has the credentials. */
  readonly account: string | undefined;
  readonly headers: readonly (readonly [name: string, value: Text])[];
  readonly body: RecipeBody | KeptState | undefined;
  /** Whether nothing says what the body is. Libraries would say that it is a form, unless they are kept from it. */
  readonly isUnlabelled: boolean;
}

/** The state that was kept. */
export interface KeptState {
  readonly kept: 'state';
}

/** What the answer has to be, and what comes after it. */
export interface Outcome {
  readonly status: number;
  /** What to look at beside the body. */
  readonly headers: readonly string[];
  /** What the client does then, in a sentence of the document. */
  readonly next: string;
  /** Whether the request may be sent again, if its method allows that. */
  readonly isRetryable: boolean;
  /** Whether libraries would follow it, unless they are told not to. */
  readonly isRedirect: boolean;
}

const ACCOUNTS: Readonly<Record<RecipeAccount, string | undefined>> = {
  write: 'account',
  read: 'reader',
  wrong: 'wrong',
  none: undefined,
};

/** Makes what says what a script for some requests does. */
export function scripter(document: OpenApiDocument, server: Server): (sampled: Sampled) => Script {
  const shared = listSharedResponses(document);
  return (sampled) => scriptOf(sampled, server, outcomeOf(sampled, document, shared));
}

function scriptOf(sampled: Sampled, server: Server, outcome: Outcome | undefined): Script {
  const { setUp = [], request, state, capture = {}, cleanUp = [] } = sampled;
  const requests = [...setUp.map((step) => step.request), request, ...cleanUp.map((step) => step.request)];
  const captured = [...setUp.flatMap((step) => Object.keys(step.capture ?? {})), ...Object.keys(capture)];
  const variables = new Set([
    ...captured,
    ...(placeholdersOf(requests).has('run') && sampled.name !== undefined ? ['run'] : []),
  ]);
  const callOf = (one: RecipeRequest) => writeCall(one, server, variables);
  const statementOf = ({ request: one, capture: taken = {}, until }: Step): Statement =>
    until === undefined
      ? { do: 'call', call: callOf(one), capture: taken }
      : { do: 'wait', call: callOf(one), ...until };
  const control = controlCalls(server);
  return {
    variables,
    base: server.base,
    accounts: accountsOf(requests, server),
    before: [
      ...setUp.map(statementOf),
      ...(state === undefined
        ? []
        : [{ do: 'change-state', read: control('GET'), write: control('PUT', { json: state }) } as const]),
    ],
    counted: callOf(request),
    outcome,
    capture,
    after: [
      ...(state === undefined
        ? []
        : [{ do: 'call', call: control('PUT', { kept: 'state' }), capture: {} } as const]),
      ...cleanUp.map(statementOf),
    ],
  };
}

/** The names of all captures of a script. */
export function capturesOf({ before, capture, after }: Script): string[] {
  const statements = [...before, ...after].flatMap((one) => (one.do === 'call' ? [one.capture] : []));
  return [...statements, capture].flatMap((taken) => Object.values(taken));
}

function writeCall(request: RecipeRequest, { base }: Server, variables: ReadonlySet<string>): Call {
  const { method, path, account = 'write', headers = {}, body, deprecatedVersion } = request;
  const start = deprecatedVersion === true ? deprecatedBase(base) : { variable: 'api' };
  return {
    method,
    url: [start, ...textWith(path, variables)],
    account: ACCOUNTS[account],
    headers: Object.entries(headers).map(([name, value]) => [name, textWith(value, variables)]),
    body,
    isUnlabelled: body !== undefined && !Object.keys(headers).some((name) => /^content-type$/i.test(name)),
  };
}

function accountsOf(requests: readonly RecipeRequest[], { accounts }: Server): Record<string, string> {
  return Object.fromEntries(
    requests.flatMap(({ account = 'write' }) => {
      const credentials = credentialsOf(account, accounts);
      return credentials === undefined ? [] : [[ACCOUNTS[account] ?? '', credentials]];
    }),
  );
}

function controlCalls({ base }: Server): (method: string, body?: Call['body']) => Call {
  const url = [`${new URL(base).origin}/_mock/state`];
  return (method, body) => ({
    method,
    url,
    account: undefined,
    headers: body === undefined ? [] : [['Content-Type', ['application/json']]],
    body,
    isUnlabelled: false,
  });
}

function outcomeOf(
  { status, cause: name }: Sampled,
  document: OpenApiDocument,
  responses: readonly SharedResponse[],
): Outcome | undefined {
  const shared = responses.find((one) => one.status === status);
  if (shared === undefined) return undefined;
  const { response } = shared;
  const next =
    /\*\*Next:\*\* ([\s\S]*?)(?:\n\n|$)/.exec(response.description)?.[1]?.replaceAll(/\s+/g, ' ') ?? '';
  const cause = listCauses(document, response).find((one) => one.name === name);
  const decided = cause?.mediaType === undefined ? Object.keys(cause?.headers ?? {}) : [];
  const named = Object.entries(response.headers ?? {})
    .filter(([header, value]) => next.includes(`\`${header}\``) && resolveReference(document, value).required)
    .map(([header]) => header);
  return {
    status: shared.status,
    headers: [...new Set([...decided, ...named])],
    next,
    isRetryable: response['x-retry'] !== 'never',
    isRedirect: REDIRECTS.has(shared.status),
  };
}
