import { fillJson, fillText, type Values } from './placeholders.ts';
import type { RecipeAccount, RecipeRequest } from './recipe.ts';

/** A server of the API, and who asks it. */
export interface Server {
  /** Scheme, host and base path, such as `http://127.0.0.1:4010/api/v2`. */
  readonly base: string;
  /** `user:token` of an account that may write, and of one that may only read. */
  readonly accounts: Readonly<Record<'write' | 'read', string>>;
}

/** A request as it goes out. */
export interface FilledRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Makes the request that a recipe describes. */
export function fillRequest(
  request: RecipeRequest,
  { base, accounts }: Server,
  values: Values,
): FilledRequest {
  const { method, path, account = 'write', headers = {}, body, deprecatedVersion } = request;
  const credentials = credentialsOf(account, accounts);
  return {
    method,
    url: `${deprecatedVersion === true ? deprecatedBase(base) : base}${fillText(path, values)}`,
    headers: {
      ...(credentials === undefined ? {} : { Authorization: `Basic ${btoa(credentials)}` }),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fillText(value, values)])),
    },
    body: body === undefined ? undefined : fillBody(body, values),
  };
}

/** The `user:token` that an account has; undefined for none. */
export function credentialsOf(account: RecipeAccount, accounts: Server['accounts']): string | undefined {
  if (account === 'none') return undefined;
  if (account === 'wrong') return `${accounts.write.split(':')[0]}:wrong-token`;
  return accounts[account];
}

/** The base of the version before the current one. */
export function deprecatedBase(base: string): string {
  return base.replace(/\/v2$/, '/v1');
}

function fillBody(body: NonNullable<RecipeRequest['body']>, values: Values): string {
  if ('json' in body) return JSON.stringify(fillJson(body.json, values));
  return 'text' in body ? body.text : ' '.repeat(body.spaces);
}
