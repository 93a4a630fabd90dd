/** Who may use the mock, and what for. */
export interface Account {
  readonly user: string;
  readonly token: string;
  readonly access: 'read' | 'write';
}

export const defaultAccounts: readonly Account[] = [
  { user: 'demo', token: 'demo-token', access: 'write' },
  { user: 'viewer', token: 'viewer-token', access: 'read' },
];

/** The account that any credentials stand for where the mock does not check them. */
const anybody: Account = { user: 'anybody', token: '', access: 'write' };

export type Authentication =
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'incorrect' }
  | { readonly outcome: 'account'; readonly account: Account };

/** Headers as Node gives them: names in lower case. */
type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Finds the account that a request's credentials belong to: `X-Auth-Token`, which is enough by itself, or HTTP Basic
 * (RFC 7617), which name the same accounts. An `X-Auth-Client` beside the token has to be the account's.
 * @param accept what to take: the accounts that exist, or 'any' credentials whatever
 */
export function authenticate(headers: Headers, accept: readonly Account[] | 'any'): Authentication {
  const credentials = gatewayCredentials(headers) ?? basicCredentials(headers);
  if (credentials === undefined) return { outcome: 'missing' };
  if (accept === 'any') return { outcome: 'account', account: anybody };
  const account = accept.find(
    ({ user, token }) => token === credentials.token && (credentials.user ?? user) === user,
  );
  return account === undefined ? { outcome: 'incorrect' } : { outcome: 'account', account };
}

interface Credentials {
  /** Undefined where the token stands alone. */
  readonly user: string | undefined;
  readonly token: string;
}

function gatewayCredentials(headers: Headers): Credentials | undefined {
  // Clients that were given nothing send the fields empty.
  const token = headers['x-auth-token']?.toString();
  return token ? { user: headers['x-auth-client']?.toString() || undefined, token } : undefined;
}

/** The ones that were last read: a client proves with each request the same. */
let lastBasic: readonly [given: unknown, credentials: Credentials | undefined] = [undefined, undefined];

function basicCredentials({ authorization }: Headers): Credentials | undefined {
  if (lastBasic[0] !== authorization) lastBasic = [authorization, readBasic(authorization)];
  return lastBasic[1];
}

function readBasic(authorization: Headers[string]): Credentials | undefined {
  const match = /^basic +([\w+/=-]+) *$/i.exec(authorization?.toString() ?? '');
  if (match?.[1] === undefined) return undefined;
  const decoded = Buffer.from(match[1], 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon === -1 ? undefined : { user: decoded.slice(0, colon), token: decoded.slice(colon + 1) };
}

/**
 * Checks that each token tells whose it is.
 * @throws Error with a message for the user if two accounts share one
 */
export function assertOwnTokens(accounts: readonly Account[]): void {
  const owners = new Map<string, string>();
  for (const { user, token } of accounts) {
    const owner = owners.get(token);
    if (owner !== undefined)
      throw new Error(`The accounts '${owner}' and '${user}' have the same token; give each one of its own`);
    owners.set(token, user);
  }
}

/**
 * Reads an account as the command line states it.
 * @throws Error with a message for the user if it is not `user:token:read` or `user:token:write`
 */
export function parseAccount(text: string): Account {
  const match = /^([^:]+):([^:]+):(read|write)$/.exec(text);
  const [, user, token, access] = match ?? [];
  if (user === undefined || token === undefined || (access !== 'read' && access !== 'write'))
    throw new Error(`'${text}' is not an account; write user:token:read or user:token:write`);
  return { user, token, access };
}
