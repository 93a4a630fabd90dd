import type { ErrorWriter } from '../contract/error-writer.ts';
import type { Account } from './accounts.ts';
import type { AnswerSource } from './answers.ts';
import type { Clock } from './clock.ts';
import type { Decision } from './decision.ts';
import type { Quota } from './quota.ts';
import type { RequestValidator } from './request-validator.ts';
import type { RoutedOperation } from './routes.ts';
import type { FaultRules } from './sandbox/fault-rules.ts';
import type { Journal } from './sandbox/journal.ts';
import type { StateHolder } from './state.ts';
import type { Store } from './store/store.ts';

/** What all requests to one mock share, whichever sandbox they are sent to. */
export interface CommonWorld {
  readonly validator: RequestValidator;
  /** What requests to an operation can meet, or to none: the first that holds gives the answer. */
  readonly decisionsFor: (operation: RoutedOperation | undefined) => readonly Decision[];
  readonly answers: AnswerSource;
  readonly errors: ErrorWriter;
  readonly accounts: readonly Account[] | 'any';
  /** What the API supports on some path. */
  readonly methods: readonly string[];
  /** The content types that bodies are taken and answered in. */
  readonly mediaTypes: readonly string[];
  /** In bytes. */
  readonly bodyLimit: number;
  /** Told of each fault of the mock itself; the client gets a 500. */
  onFault(error: unknown): void;
}

/** What the requests to one sandbox share, or those to none. */
export interface OwnWorld {
  readonly store: Store;
  readonly state: StateHolder;
  /** By user. */
  readonly quotas: Map<string, Quota>;
  readonly journal: Journal;
  readonly faults: FaultRules;
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What a request is decided by. */
export type World = CommonWorld & OwnWorld;
