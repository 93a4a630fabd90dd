import type { FastifyInstance } from 'fastify';
import { type Account, assertOwnTokens } from './accounts.ts';
import type { ClockChanges } from './clock.ts';
import { type ConnectionLimits, connectionLimits } from './connections.ts';
import type { FaultRule } from './sandbox/fault-rules.ts';
import { type JournalLimits, journalLimits } from './sandbox/journal.ts';
import { type SandboxLimits, sandboxLimits } from './sandbox/sandboxes.ts';
import type { MockState } from './state.ts';
import type { MockData } from './store/store.ts';
import type { Certificate } from './tls.ts';

export interface MockOptions {
  /** The bundled document; the one of this package if left out. */
  readonly document?: string;
  /** An edition of the contract, such as `2026`; the base if left out. */
  readonly edition?: string;
  /** Path of an OpenAPI Overlay that changes the contract, its edition or the document. */
  readonly overlay?: string;
  /** 0 picks a free one; so does leaving it out. */
  readonly port?: number;
  /** 127.0.0.1 if left out. */
  readonly host?: string;
  /** Speaks TLS, with a certificate of the user's, or with one made for it; plain http gets a redirect from a port of its own. */
  readonly https?: boolean | Certificate;
  /** Where plain http is redirected beside TLS; the port after `port` if left out, if that is free, or else any free one. */
  readonly httpPort?: number;
  /** Who may use it; one that may write and one that may only read if left out. */
  readonly accounts?: readonly Account[];
  /** Takes any credentials for an account that may write. */
  readonly anyCredentials?: boolean;
  /** Where the state starts, and where a reset leads back to. */
  readonly state?: Partial<MockState>;
  /** What the store starts with beside the document's examples, or in their place; or the path of a file with it. */
  readonly seed?: MockData | string;
  /** Whether the store starts with the document's examples; it does if left out. */
  readonly examples?: boolean;
  /** Path of a file that keeps the data from run to run; where there is one, the mock starts with what it holds. */
  readonly dataFile?: string;
  /** What goes wrong from the start; or the path of a file with it. */
  readonly faults?: readonly FaultRule[] | string;
  /** What the clock is told at the start. */
  readonly clock?: ClockChanges;
  /** How many sandboxes there may be, and for how long without a request. */
  readonly sandboxes?: Partial<SandboxLimits>;
  /** How many requests a sandbox remembers, and how many bytes all of them. */
  readonly journal?: Partial<JournalLimits>;
  /** In bytes; one mebibyte if left out. */
  readonly bodyLimit?: number;
  /** How much JSON the store holds, in bytes; 128 mebibytes if left out. */
  readonly storeLimit?: number;
  /** Milliseconds between a delete-all and its effect; 250 if left out. */
  readonly deleteAllAfter?: number;
  /** What connections may take up, where it is not what the mock has for them. */
  readonly connections?: Partial<ConnectionLimits>;
  /** Base of the pages that explain errors, which then link to them: a path of the mock or a URL, with a slash at its end. */
  readonly help?: string;
  /** Adds routes to the server, such as those of a site. */
  readonly extend?: (app: FastifyInstance) => Promise<void>;
  /** Gets a line for each request; nothing is logged if left out. */
  readonly log?: (text: string) => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Throws where a value is none that the option of the name can have. */
type Check = (value: unknown, name: string) => void;

const text = check('a text that is not empty', isText);
const aFunction = check('a function', (value) => typeof value === 'function');

const accountChecks: Readonly<Record<keyof Account, Check>> = {
  user: text,
  token: text,
  access: check("'read' or 'write'", (value) => value === 'read' || value === 'write'),
};

const certificateChecks: Readonly<Record<keyof Certificate, Check>> = { cert: text, key: text };

const checks: Readonly<Record<keyof MockOptions, Check>> = {
  document: text,
  edition: text,
  overlay: text,
  port: integer(0, 65_535),
  host: text,
  https(value, name) {
    if (typeof value === 'boolean') return;
    if (!isObject(value)) throw invalid(name, 'true, false or a certificate with its key', value);
    assertMembers(value, certificateChecks, name, Object.keys(certificateChecks));
  },
  httpPort: integer(0, 65_535),
  accounts(value, name) {
    if (!Array.isArray(value)) throw invalid(name, 'an array of accounts', value);
    for (const [place, one] of value.entries())
      assertMembers(one, accountChecks, `${name}[${place}]`, Object.keys(accountChecks));
    assertOwnTokens(value);
  },
  anyCredentials: check('true or false', (value) => typeof value === 'boolean'),
  // The fields of these are checked where they are kept.
  state: check('an object', isObject),
  seed: check('an object, or the path of a file', (value) => isObject(value) || isText(value)),
  examples: check('true or false', (value) => typeof value === 'boolean'),
  dataFile: text,
  faults: check('a list of rules, or the path of a file', (value) => Array.isArray(value) || isText(value)),
  clock: check('an object', isObject),
  sandboxes: limits(sandboxLimits),
  journal: limits(journalLimits),
  bodyLimit: integer(1, 1_073_741_824),
  storeLimit: integer(1, Number.MAX_SAFE_INTEGER),
  deleteAllAfter: integer(0, 2_147_483_647),
  connections: limits(connectionLimits),
  help: check(
    'a path or a URL with a slash at its end',
    (value) => typeof value === 'string' && /^(https?:\/)?\/[\w.~:/@%-]*\/$|^\/$/.test(value),
  ),
  extend: aFunction,
  log: aFunction,
  now: aFunction,
};

/**
 * Checks what a user asks for; TypeScript does not reach everybody.
 * @throws Error with a message for the user that names the option
 */
export function assertOptions(options: unknown): void {
  assertMembers(options, checks, '', []);
  const { https = false, httpPort } = options as MockOptions;
  if (https === false && httpPort !== undefined) throw new Error("The option 'httpPort' needs 'https'.");
}

function assertMembers(
  given: unknown,
  known: Readonly<Record<string, Check>>,
  name: string,
  required: readonly string[],
): void {
  if (!isObject(given)) {
    if (name === '') throw new Error(`The options must be an object, not ${show(given)}.`);
    throw invalid(name, 'an object', given);
  }
  for (const key of new Set([...Object.keys(given), ...required])) {
    const path = name === '' ? key : `${name}.${key}`;
    const value = given[key];
    if (!Object.hasOwn(known, key))
      throw new Error(`There is no option '${path}'; what can be set is ${Object.keys(known).join(', ')}.`);
    if (value !== undefined || required.includes(key)) known[key]?.(value, path);
  }
}

function check(allowed: string, holds: (value: unknown) => boolean): Check {
  return (value, name) => {
    if (!holds(value)) throw invalid(name, allowed, value);
  };
}

/** Some of the members that limits have. */
function limits(known: object): Check {
  const members = Object.fromEntries(Object.keys(known).map((name) => [name, integer(1, 2_147_483_647)]));
  return (value, name) => assertMembers(value, members, name, []);
}

function integer(least: number, most: number): Check {
  return check(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(name: string, allowed: string, value: unknown): Error {
  return new Error(`The option '${name}' must be ${allowed}, not ${show(value)}.`);
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'an array';
  return isObject(value) ? 'an object' : typeof value === 'string' ? `'${value}'` : String(value);
}
