import type { AnswerSource } from '../answers.ts';
import { type Delay, parseDelay } from '../delay.ts';
import type { Exchange } from '../exchange.ts';
import { randomFrom } from '../random.ts';
import { Settings, SettingsFault } from '../settings.ts';

/** What happens to some requests instead of what should. */
export interface FaultRule {
  /** Which requests it is for: those that match all of it; every one if it is left out. */
  readonly match?: FaultMatch;
  /** How often it happens; without end if left out. */
  readonly times?: number;
  /** What is answered: a code, with one of its causes. */
  readonly answer?: { readonly status: number; readonly cause?: string };
  /** How long the answer waits, in milliseconds: `200` or `200-800`. */
  readonly delay?: string;
  /**
   * `silent` never answers, `reset` breaks the connection, both before anything is done; `cut` does what is asked and
   * breaks the connection in the middle of the answer.
   */
  readonly connection?: 'silent' | 'reset' | 'cut';
  /** `broken` leaves out the end of the JSON. */
  readonly body?: 'broken';
}

export interface FaultMatch {
  readonly operation?: string;
  readonly method?: string;
  /** Path below the base; `*` stands for one segment, `**` for any. */
  readonly path?: string;
  /** The name of a sandbox, or `*` for every one, in the rules of the mock itself. */
  readonly sandbox?: string;
  /** The nth request, counted from 1, of those that match the rest. */
  readonly nth?: number;
  /** How likely it is, from 0 to 1. */
  readonly probability?: number;
  /** The same seed has the same requests meet the fault. */
  readonly seed?: number;
}

/** The header field that marks what is outside the contract on purpose. */
export const FAULT_FIELD = 'X-Mock-Fault';

const name = { type: 'string', minLength: 1, maxLength: 1_000 };
const whole = { type: 'integer', minimum: 1, maximum: 1_000_000_000 };

const ruleSettings = new Settings<FaultRule>(
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      match: { type: 'object' },
      times: { type: 'integer', minimum: 0, maximum: 1_000_000_000 },
      answer: {
        type: 'object',
        additionalProperties: false,
        required: ['status'],
        properties: { status: { type: 'integer' }, cause: name },
      },
      delay: { type: 'string' },
      connection: { enum: ['silent', 'reset', 'cut'] },
      body: { const: 'broken' },
    },
  },
  {
    match: 'an object: operation, method, path, sandbox, nth, probability and seed',
    times: 'an integer, 0 or more',
    answer: '{"status": a code of the contract, "cause": one of its causes}',
    delay: 'milliseconds as a string, "200" or "200-800"',
    connection: '"silent", "reset" or "cut"',
    body: '"broken"',
  },
);

const matchSettings = new Settings<FaultMatch>(
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      operation: name,
      method: name,
      // Each wildcard multiplies what a path may be tried with.
      path: { ...name, pattern: '^/[^*]*(\\*{1,2}[^*]*){0,4}$' },
      sandbox: name,
      nth: whole,
      probability: { type: 'number', minimum: 0, maximum: 1 },
      seed: { type: 'integer', minimum: 0, maximum: 4_294_967_295 },
    },
  },
  {
    operation: 'the id of an operation of the document',
    method: 'a method, such as POST',
    path: 'a path below the base, such as /products/*, with four wildcards at most',
    sandbox: 'the name of a sandbox, or "*"',
    nth: 'an integer, 1 or more',
    probability: 'a number from 0 to 1',
    seed: 'an integer, 0 or more',
  },
);

/** Nobody needs more. */
const MOST_RULES = 1_000;

/** What a document knows that rules speak of. */
export interface FaultVocabulary {
  readonly operations: ReadonlySet<string>;
  readonly answers: Pick<AnswerSource, 'statuses' | 'statusOf'>;
}

interface Armed {
  readonly rule: FaultRule;
  readonly path: RegExp | undefined;
  readonly random: () => number;
  seen: number;
  met: number;
}

/** The rules of one sandbox. */
export class FaultRules {
  readonly #vocabulary: FaultVocabulary;
  readonly #start: readonly FaultRule[];
  #armed: readonly Armed[] = [];

  /** @throws SettingsFault as `put` does */
  constructor(vocabulary: FaultVocabulary, start: unknown = []) {
    this.#vocabulary = vocabulary;
    this.put(start);
    this.#start = this.rules;
  }

  get rules(): readonly FaultRule[] {
    return this.#armed.map(({ rule }) => rule);
  }

  /**
   * Puts rules in the place of those that there are.
   *
   * @throws SettingsFault that says what is wrong with which; then nothing has changed
   */
  put(rules: unknown): void {
    if (!Array.isArray(rules)) throw new SettingsFault('', 'Send a list of rules.');
    if (rules.length > MOST_RULES) throw tooMany();
    this.#armed = rules.map((rule, index) => this.#arm(rule, String(index)));
  }

  /** @throws SettingsFault that says what is wrong with it */
  add(rule: unknown): void {
    if (this.#armed.length >= MOST_RULES) throw tooMany();
    this.#armed = [...this.#armed, this.#arm(rule, '')];
  }

  reset(): void {
    this.put(this.#start);
  }

  /**
   * The rule that a request meets: the first that is for it.
   *
   * @param sandbox the name of the sandbox that the request is sent to, where these are the rules of another
   */
  meet({ method, operation, received }: Exchange, sandbox?: string): FaultRule | undefined {
    for (const armed of this.#armed) {
      const { rule, path } = armed;
      const { match = {}, times } = rule;
      if (times !== undefined && armed.met >= times) continue;
      if (sandbox !== undefined && match.sandbox !== sandbox && match.sandbox !== '*') continue;
      if (sandbox === undefined && match.sandbox !== undefined && match.sandbox !== '*') continue;
      if (match.operation !== undefined && match.operation !== operation?.operationId) continue;
      if (match.method !== undefined && match.method.toUpperCase() !== method) continue;
      if (path?.test(received.path) === false) continue;
      armed.seen += 1;
      if (match.nth !== undefined && match.nth !== armed.seen) continue;
      if (match.probability !== undefined && armed.random() >= match.probability) continue;
      armed.met += 1;
      return rule;
    }
    return undefined;
  }

  #arm(given: unknown, at: string): Armed {
    const rule = ruleSettings.read(given, at);
    const matchAt = at === '' ? 'match' : `${at}.match`;
    const match = matchSettings.read(rule.match ?? {}, matchAt);
    const { operations, answers } = this.#vocabulary;
    if (match.operation !== undefined && !operations.has(match.operation))
      throw matchSettings.refuse('operation', matchAt);
    const { answer, delay, connection, body } = rule;
    if (answer !== undefined && !answers.statuses.includes(answer.status))
      throw ruleSettings.refuse('answer', at);
    if (answer?.cause !== undefined && answers.statusOf(answer.cause) !== answer.status)
      throw ruleSettings.refuse('answer', at);
    if (delay !== undefined) checkDelay(delay, at);
    if ((answer ?? delay ?? connection ?? body) === undefined)
      throw new SettingsFault(at, 'Say what happens: answer, delay, connection or body.');
    return {
      rule,
      path: match.path === undefined ? undefined : globOf(match.path),
      random: randomFrom(match.seed ?? 1),
      seen: 0,
      met: 0,
    };
  }
}

function tooMany(): SettingsFault {
  return new SettingsFault('', `There are ${MOST_RULES} rules at most.`);
}

export function delayOf({ delay }: FaultRule): Delay | undefined {
  return delay === undefined ? undefined : parseDelay(delay);
}

function checkDelay(text: string, at: string): void {
  try {
    parseDelay(text);
  } catch {
    throw ruleSettings.refuse('delay', at);
  }
}

function globOf(path: string): RegExp {
  const source = path
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
    );
  return new RegExp(`^${source.join('')}$`);
}
