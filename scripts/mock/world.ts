import type { ErrorWriter } from '../contract/error-writer.ts';
import type { Account } from './accounts.ts';
import type { AnswerSource } from './answers.ts';
import type { Decision } from './decision.ts';
import type { Quota } from './quota.ts';
import type { RequestValidator } from './request-validator.ts';
import type { StateHolder } from './state.ts';
import type { Store } from './store/store.ts';

/** What all requests to one mock share. */
export interface World {
  readonly validator: RequestValidator;
  /** The first that holds gives the answer. */
  readonly decisions: readonly Decision[];
  readonly answers: AnswerSource;
  readonly errors: ErrorWriter;
  readonly store: Store;
  readonly state: StateHolder;
  readonly accounts: readonly Account[] | 'any';
  /** By user. */
  readonly quotas: Map<string, Quota>;
  /** What the API supports on some path. */
  readonly methods: readonly string[];
  /** The content types that bodies are taken and answered in. */
  readonly mediaTypes: readonly string[];
  /** In bytes. */
  readonly bodyLimit: number;
  /** Told of each fault of the mock itself; the client gets a 500. */
  onFault(error: unknown): void;
  /** Milliseconds since the epoch. */
  now(): number;
}
