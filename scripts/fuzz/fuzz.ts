import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { loadDocument } from '../contract/load-document.ts';
import { controlPath } from '../mock/control/control.ts';
import { bundledDocument, createMock, type Mock, type MockOptions } from '../mock/create-mock.ts';
import { Channel } from './channel.ts';
import { type ContractCheck, contractCheck } from './contract-check.ts';
import { encodeRequest } from './encode-request.ts';
import { judgeAnswer, judgeConversation } from './judge.ts';
import { type GeneratedRequest, requestsFor, states } from './requests.ts';
import { talk } from './talk.ts';
import { wireRequests } from './wire-requests.ts';

/** How many sequences of requests, and how many times bytes that need not be one, are tried with one seed. */
const RUNS = 25;

export interface FuzzOptions {
  /** How many requests to send at least. */
  readonly requests: number;
  /** The same seed makes the same requests. */
  readonly seed: number;
  /** How the mock is to be. */
  readonly mock?: MockOptions;
  /** Told how many requests have been sent, now and then. */
  readonly onProgress?: (sent: number) => void;
}

/** The smallest failure that was found. */
export interface Finding {
  /** Makes the same failure first. */
  readonly seed: number;
  /** What the mock's state was changed to before, if it was. */
  readonly state: object;
  /** The requests that lead to it, or the bytes. */
  readonly sent: { readonly requests: readonly GeneratedRequest[] } | { readonly pieces: readonly string[] };
  readonly faults: readonly string[];
}

export interface Fuzzed {
  readonly sent: number;
  /** How many answers had each code. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly finding: Finding | undefined;
}

/** Sends generated requests to a mock of its own, until one is answered otherwise than the document has it. */
export async function fuzz(options: FuzzOptions): Promise<Fuzzed> {
  const document = await loadDocument(bundledDocument);
  const mock = await createMock({ deleteAllAfter: 1, ...options.mock });
  const search = new Search(mock, await mock.listen(), contractCheck(document));
  const sequences = fc.array(requestsFor(document), { minLength: 1, maxLength: 40, size: 'max' });
  try {
    let finding: Finding | undefined;
    for (let { seed } = options; finding === undefined && search.sent < options.requests; seed += 1) {
      finding = (await search.sequences(sequences, seed)) ?? (await search.conversations(seed));
      options.onProgress?.(search.sent);
    }
    return { sent: search.sent, statuses: search.statuses, finding };
  } finally {
    search.close();
    await mock.close();
  }
}

class Search {
  sent = 0;
  readonly statuses = new Map<number, number>();
  readonly #mock: Mock;
  readonly #url: string;
  readonly #channel: Channel;
  readonly #check: ContractCheck;

  constructor(mock: Mock, url: string, check: ContractCheck) {
    this.#mock = mock;
    this.#url = url;
    this.#channel = new Channel(url);
    this.#check = check;
  }

  close(): void {
    this.#channel.close();
  }

  async sequences(
    sequences: fc.Arbitrary<readonly GeneratedRequest[]>,
    seed: number,
  ): Promise<Finding | undefined> {
    let faults: readonly string[] = [];
    let failed = 0;
    const property = fc.asyncProperty(states, sequences, async (state, requests) => {
      await this.#control('DELETE');
      await this.#control('PUT', state);
      for (const [index, request] of requests.entries()) {
        const found = await this.#answerTo(request, state);
        if (found.length === 0) continue;
        faults = found;
        failed = index;
        return false;
      }
      return true;
    });
    const { counterexample } = await fc.check(property, { seed, numRuns: RUNS });
    if (counterexample === null) return undefined;
    const [state, requests] = counterexample;
    return { seed, state, sent: { requests: requests.slice(0, failed + 1) }, faults };
  }

  async conversations(seed: number): Promise<Finding | undefined> {
    await this.#control('DELETE');
    let faults: readonly string[] = [];
    const property = fc.asyncProperty(wireRequests, async (pieces) => {
      const conversation = await talk(this.#url, { pieces });
      this.#count(conversation.answers.map(({ status }) => status));
      const found = judgeConversation(this.#check, pieces, conversation);
      if (found.length > 0) faults = found;
      return found.length === 0;
    });
    const { counterexample } = await fc.check(property, { seed, numRuns: RUNS });
    if (counterexample === null) return undefined;
    const [pieces] = counterexample;
    return { seed, state: {}, sent: { pieces }, faults };
  }

  async #answerTo(request: GeneratedRequest, state: object): Promise<readonly string[]> {
    const answer = await this.#channel.send(encodeRequest(request), request.method === 'HEAD');
    if (answer !== undefined) this.#count([answer.status]);
    // Timers of one process run in their order, so what follows finds the collection empty, however busy the machine is.
    if (answer?.status === 202) await wait(5);
    return judgeAnswer(this.#check, request, state, answer);
  }

  #count(statuses: readonly number[]): void {
    this.sent += 1;
    for (const status of statuses) this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }

  async #control(method: 'PUT' | 'DELETE', changes?: object): Promise<void> {
    const headers = { host: '127.0.0.1' };
    await this.#mock.inject({ method, url: controlPath, headers, ...(changes && { payload: changes }) });
  }
}
