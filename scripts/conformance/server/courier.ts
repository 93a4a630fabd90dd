import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import type { CaseRequest } from '../../cases/case.ts';
import type { ModelOperation } from '../../contract/model.ts';
import { credentialsOf, deprecatedBase, type FilledRequest } from '../../recipes/fill-request.ts';
import type { Exchange } from '../exchange.ts';
import type { Subject } from '../subject.ts';
import { NOBODY, send } from './send.ts';
import type { Waiting } from './waiting.ts';

/** How long a server may ask to be left alone, in all; milliseconds. */
const PATIENCE = 60_000;

/** The run cannot go on: what the server does tells nothing about the contract any more. */
export class Interrupted extends Error {}

/** Something that is asked of the courier before a request goes out; it throws where it must not. */
export type Guard = (request: CaseRequest, operation: ModelOperation | undefined) => void;

export interface SendHow {
  /** Takes an answer that asks to wait for what it is: somebody brought it about. */
  readonly asItIs?: boolean;
  /** The codes that somebody waits for, who says himself what is wrong with others. */
  readonly wanted?: readonly number[];
}

/** Hears of each answer. */
export type Listener = (exchange: Exchange, how: SendHow) => void;

/** Sends the requests of a run one by one, and tells those who listen of each answer. */
export class Courier {
  readonly #subject: Subject;
  readonly #waiting: Waiting;
  readonly #find: (method: string, target: string) => ModelOperation | undefined;
  readonly #agent: Agent;
  readonly #guard: Guard;
  readonly #signal: AbortSignal;
  readonly #listeners: Listener[] = [];
  #patience: number;
  #next = 0;
  #sent = 0;
  #isClosing = false;

  /**
   * @param find the operation that a request is for
   * @param signal ends the run: nothing is sent after it but what cleans up
   */
  constructor(
    subject: Subject,
    find: (method: string, target: string) => ModelOperation | undefined,
    waiting: Waiting,
    guard: Guard,
    signal: AbortSignal,
  ) {
    this.#subject = subject;
    this.#waiting = waiting;
    this.#find = find;
    this.#guard = guard;
    this.#signal = signal;
    this.#patience = subject.patience ?? PATIENCE;
    const options = { keepAlive: true, maxSockets: 1 };
    this.#agent = subject.server.startsWith('https:') ? new SecureAgent(options) : new Agent(options);
  }

  get sent(): number {
    return this.#sent;
  }

  onAnswer(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** From now on requests are sent although the run was ended: they clean up. */
  beginCleanUp(): void {
    this.#isClosing = true;
  }

  /**
   * Sends a request. Where the answer asks to wait and nobody had brought that about, it waits and sends it again.
   *
   * @throws Interrupted if the run was ended, or the server asks for more patience than there is
   */
  async send(request: CaseRequest, how: SendHow = {}): Promise<Exchange> {
    const operation =
      request.deprecatedVersion === true ? undefined : this.#find(request.method, request.target);
    this.#guard(request, operation);
    const sent = this.fill(request);
    for (;;) {
      const exchange = await this.#once(request, sent, operation);
      const delay = how.asItIs === true ? undefined : this.#waiting(exchange.answer, Date.now());
      if (delay === undefined) {
        for (const listener of this.#listeners) listener(exchange, how);
        return exchange;
      }
      if (delay > this.#patience)
        throw new Interrupted(
          `the server answers ${exchange.answer.status} and asks to wait ${Math.ceil(delay / 1000)} s: ${sent.method} ${sent.url}`,
        );
      this.#patience -= Math.max(delay, 1);
      await wait(delay, undefined, { signal: this.#signal }).catch(() => undefined);
    }
  }

  /** The request as it goes out. */
  fill({ method, target, headers = {}, body, account, deprecatedVersion }: CaseRequest): FilledRequest {
    const { server, accounts } = this.#subject;
    const { write = accounts.read ?? '', read = '' } = accounts;
    const who = account === 'reader' ? 'read' : (account ?? 'write');
    const credentials = credentialsOf(who, { write, read });
    const isText = typeof body === 'string' || body === undefined;
    const fields = {
      ...(credentials === undefined ? {} : { authorization: `Basic ${btoa(credentials)}` }),
      ...(isText ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
    return {
      method,
      url: `${deprecatedVersion === true ? deprecatedBase(server) : server}${target}`,
      headers: Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
      body: isText ? body : JSON.stringify(body),
    };
  }

  close(): void {
    this.#agent.destroy();
  }

  async #once(
    request: CaseRequest,
    sent: FilledRequest,
    operation: ModelOperation | undefined,
  ): Promise<Exchange> {
    await this.#pace();
    if (this.#signal.aborted && !this.#isClosing) throw new Interrupted('it was ended');
    this.#sent += 1;
    const withoutHost = request.headers !== undefined && 'host' in request.headers;
    const { timeout } = this.#subject;
    try {
      const answer = await send(sent, { timeout, agent: this.#agent, withoutHost });
      return { request, sent, operation, answer: { ...answer, json: parse(answer.body) } };
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      if (failure === NOBODY && !this.#isClosing) throw new Interrupted(`${NOBODY} any more`);
      return { request, sent, operation, answer: NOTHING, failure };
    }
  }

  async #pace(): Promise<void> {
    const { rate } = this.#subject;
    if (rate === undefined) return;
    const now = Date.now();
    const due = Math.max(now, this.#next);
    this.#next = due + 1000 / rate;
    if (due > now) await wait(due - now);
  }
}

const NOTHING = { status: 0, headers: {}, body: '', json: undefined };

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
