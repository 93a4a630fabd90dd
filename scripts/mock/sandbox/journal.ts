import type { Answer } from '../answers.ts';
import { A_TIME, parseDuration } from '../clock.ts';
import type { Received } from '../exchange.ts';
import { Settings } from '../settings.ts';
import type { Secrets } from './secrets.ts';

/** A request that was answered, and its answer. */
export interface RecordedRequest {
  /** Counts up. */
  readonly id: number;
  /** When it was answered: ISO 8601, by the clock of the mock. */
  readonly at: string;
  /** Null where the document describes no operation for it. */
  readonly operation: string | null;
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly status: number;
  readonly cause: string;
  readonly milliseconds: number;
  readonly request: RecordedMessage;
  readonly response: RecordedMessage;
}

/** Header fields and body; never what somebody proves with who they are. */
export interface RecordedMessage {
  readonly headers: Readonly<Record<string, string>>;
  /** What the JSON says. */
  readonly body?: unknown;
  /** How large the body was, where it was too large to be kept, or no JSON. */
  readonly bytes?: number;
}

/** Which requests are asked for; those that match all of it. */
export interface RequestFilter {
  readonly operation?: string;
  readonly method?: string;
  /** Path below the base, without the query. */
  readonly path?: string;
  readonly status?: number;
  readonly cause?: string;
  /** Those that came after the one with this id. */
  readonly after?: number;
  /** The last so many. */
  readonly limit?: number;
  /** How many to wait for; 1 if left out. */
  readonly count?: number;
  /** How long to wait until there are so many: `2s`. */
  readonly wait?: string;
}

const number = { type: 'integer', minimum: 0 };
const text = { type: 'string', minLength: 1 };

const filters = new Settings<RequestFilter>(
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      operation: text,
      method: text,
      path: text,
      status: number,
      cause: text,
      after: number,
      limit: number,
      count: number,
      wait: text,
    },
  },
  {
    operation: 'the id of an operation, such as createOrder',
    method: 'a method, such as POST',
    path: 'a path below the base, such as /products/1',
    status: 'a code',
    cause: 'the name of a cause',
    after: 'the id of a request',
    limit: 'an integer, 0 or more',
    count: 'an integer, 0 or more',
    wait: A_TIME,
  },
);

/** What is longer is told by its size. */
const LONGEST_BODY = 65_536;

/** Nobody waits longer. In milliseconds. */
const LONGEST_WAIT = 60_000;

/** What a request takes beside its bodies. */
const ENTRY_BYTES = 1_024;

/** What a journal is told of a request and its answer. */
export interface Observed {
  /** Undefined for what could not be read as a request. */
  readonly received: Received | undefined;
  readonly operation: string | undefined;
  readonly method: string;
  readonly target: string;
  readonly answer: Answer;
  /** Header fields of the answer. */
  readonly headers: Answer['headers'];
  readonly milliseconds: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

interface Entry extends Pick<Observed, 'method' | 'target' | 'headers' | 'milliseconds' | 'at'> {
  readonly id: number;
  readonly operation: string | null;
  readonly path: string;
  readonly status: number;
  readonly cause: string;
  readonly requestHeaders: Received['headers'];
  readonly sent: Body | undefined;
  readonly answered: Body | undefined;
  readonly weight: number;
}

/** Bytes or text; their number where they are too many. */
type Body = Uint8Array | string | number;

/** How much journals keep. */
export interface JournalLimits {
  /** Of each sandbox. */
  readonly requests: number;
  /** Of all of them together. */
  readonly bytes: number;
}

/** The journals of a mock. Where they hold too much together, the largest forgets first. */
export class Journals {
  readonly #limit: number;
  readonly #open = new Set<Journal>();
  #weight = 0;

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  open(journal: Journal): void {
    this.#open.add(journal);
  }

  close(journal: Journal): void {
    this.#open.delete(journal);
  }

  /** Counts what has come, or has gone. */
  count(growth: number): void {
    this.#weight += growth;
    while (this.#weight > this.#limit) {
      let largest: Journal | undefined;
      for (const one of this.#open) if (one.weight > (largest?.weight ?? 0)) largest = one;
      if (largest === undefined) return;
      largest.forgetFirst();
    }
  }
}

export const journalLimits: JournalLimits = { requests: 1_000, bytes: 16_777_216 };

/** The last requests to a sandbox. They are kept as they came, and written out for who asks. */
export class Journal {
  readonly #most: number;
  readonly #journals: Journals;
  readonly #secrets: Secrets;
  /** The first `#gone` of them have gone, and have left their places. */
  #entries: (Entry | undefined)[] = [];
  #gone = 0;
  #weight = 0;
  #lastId = 0;
  /** Of the last request. A client sends the same with each: then they are held once. */
  #lastFields: Fields = { all: {}, weight: 0 };
  readonly #waiting = new Set<() => void>();

  /** @param most how many requests it keeps */
  constructor(most: number, journals: Journals, secrets: Secrets) {
    this.#most = most;
    this.#journals = journals;
    this.#secrets = secrets;
    journals.open(this);
  }

  /** What it takes, in bytes. */
  get weight(): number {
    return this.#weight;
  }

  get size(): number {
    return this.#entries.length - this.#gone;
  }

  add({ received, operation, answer, method, target, headers, milliseconds, at }: Observed): void {
    const sent = kept(received?.body instanceof Uint8Array ? received.body : undefined);
    const answered = answer.pieces === undefined ? kept(answer.body) : undefined;
    this.#lastId += 1;
    this.#lastFields = same(this.#lastFields, received?.headers ?? {});
    const fields = this.#lastFields;
    const entry: Entry = {
      id: this.#lastId,
      method,
      target,
      headers,
      milliseconds,
      at,
      operation: operation ?? null,
      path: received?.path ?? '',
      status: answer.status,
      cause: answer.cause,
      requestHeaders: fields.all,
      sent,
      answered,
      weight: ENTRY_BYTES + target.length + fields.weight + sizeOf(sent) + sizeOf(answered),
    };
    this.#entries.push(entry);
    this.#count(entry.weight);
    if (this.size > this.#most) this.forgetFirst();
    for (const wake of this.#waiting) wake();
  }

  forgetFirst(): void {
    const first = this.#entries[this.#gone];
    if (first === undefined) return;
    this.#entries[this.#gone] = undefined;
    this.#gone += 1;
    // Now and then, so that the others need not move with each.
    if (this.#gone > this.#most) {
      this.#entries = this.#entries.slice(this.#gone);
      this.#gone = 0;
    }
    this.#count(-first.weight);
  }

  clear(): void {
    this.#entries = [];
    this.#gone = 0;
    this.#count(-this.#weight);
  }

  /** Forgets all, and is no journal of the mock any more. */
  close(): void {
    this.clear();
    this.#journals.close(this);
  }

  #count(growth: number): void {
    this.#weight += growth;
    this.#journals.count(growth);
  }

  /**
   * The requests that match a filter, the oldest first; where it says so, after waiting for them.
   *
   * @param signal ends the waiting
   * @throws SettingsFault if it is no filter
   */
  async find(filter: unknown, signal?: AbortSignal): Promise<readonly RecordedRequest[]> {
    const { wait, count = 1, limit, ...match } = filters.read(filter);
    if (wait !== undefined) {
      const until = Math.min(parseDuration(wait, 'wait'), LONGEST_WAIT);
      await this.#until(() => this.#matching(match).length >= count, until, signal);
    }
    const found = this.#matching(match);
    return (limit === undefined ? found : found.slice(Math.max(0, found.length - limit))).map((entry) =>
      this.#write(entry),
    );
  }

  #matching({ operation, method, path, status, cause, after = 0 }: RequestFilter): readonly Entry[] {
    return this.#entries
      .slice(this.#gone)
      .filter(
        (entry): entry is Entry =>
          entry !== undefined &&
          entry.id > after &&
          (operation === undefined || entry.operation === operation) &&
          (method === undefined || entry.method === method.toUpperCase()) &&
          (path === undefined || entry.path === path) &&
          (status === undefined || entry.status === status) &&
          (cause === undefined || entry.cause === cause),
      );
  }

  #until(holds: () => boolean, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((done) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        signal?.removeEventListener('abort', end);
        done();
      };
      const look = () => {
        if (holds()) end();
      };
      const timer = setTimeout(end, milliseconds);
      this.#waiting.add(look);
      signal?.addEventListener('abort', end, { once: true });
    });
  }

  #write(entry: Entry): RecordedRequest {
    const { id, at, operation, method, target, status, cause, milliseconds } = entry;
    return {
      id,
      at: new Date(at).toISOString(),
      operation,
      method,
      target,
      status,
      cause,
      milliseconds: Math.round(milliseconds * 100) / 100,
      request: { headers: this.#secrets.withoutHeaders(entry.requestHeaders), ...this.#body(entry.sent) },
      response: { headers: entry.headers, ...this.#body(entry.answered) },
    };
  }

  #body(body: Body | undefined): Pick<RecordedMessage, 'body' | 'bytes'> {
    if (body === undefined) return {};
    if (typeof body === 'number') return { bytes: body };
    const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
    try {
      return { body: this.#secrets.withoutMembers(JSON.parse(text)) };
    } catch {
      // What is no JSON cannot be told to hold no secret.
      return { bytes: Buffer.byteLength(text) };
    }
  }
}

function kept(body: Answer['body']): Body | undefined {
  if (body === undefined || body.length === 0) return undefined;
  return body.length > LONGEST_BODY ? body.length : body;
}

function sizeOf(body: Body | undefined): number {
  return body === undefined || typeof body === 'number' ? 0 : body.length;
}

/** Header fields, and how many characters they have. */
interface Fields {
  readonly all: Received['headers'];
  readonly weight: number;
}

/** Those that came, or others that say the same. */
function same(known: Fields, all: Received['headers']): Fields {
  let weight = 0;
  let isSame = true;
  for (const name in all) {
    const value = all[name];
    weight += name.length + (value?.length ?? 0);
    isSame &&= value === known.all[name];
  }
  return isSame && weight === known.weight ? known : { all, weight };
}
