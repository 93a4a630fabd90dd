import type { ClockChanges, ClockState } from '../clock.ts';
import type { MockState } from '../state.ts';
import { dataText } from '../store/data-text.ts';
import type { DataPart, MockData, Store } from '../store/store.ts';
import type { OwnWorld, World } from '../world.ts';
import type { FaultRule } from './fault-rules.ts';
import type { RecordedRequest, RequestFilter } from './journal.ts';

/** What a user sees and changes of a mock, or of one of its sandboxes, while it runs. */
export interface MockControl {
  state(): MockState;
  /**
   * Changes the state in what is given, and leaves the rest.
   *
   * @throws SettingsFault that names what is at fault; then nothing has changed
   */
  changeState(changes: unknown): MockState;
  /** All that the store holds: entries by the paths of their lists. */
  data(): MockData;
  /**
   * Puts data in the place of all that the store holds.
   *
   * @throws DataFault that names what does not fit the document; then nothing has changed
   */
  putData(data: MockData): void;
  /** The last requests that match, the oldest first; with `wait`, once there is one, or nobody came for so long. */
  requests(filter?: RequestFilter): Promise<readonly RecordedRequest[]>;
  /** Forgets the requests so far. */
  clearRequests(): void;
  /** The rules of what goes wrong. */
  faults(): readonly FaultRule[];
  /**
   * Puts rules in the place of those that there are.
   *
   * @throws SettingsFault that names what is at fault; then nothing has changed
   */
  putFaults(rules: readonly FaultRule[]): readonly FaultRule[];
  clock(): ClockState;
  /**
   * Sets the clock, moves it on, stops it or lets it run.
   *
   * @throws SettingsFault that names what is at fault; then nothing has changed
   */
  changeClock(changes: ClockChanges): ClockState;
  /** Leads all of it back to the start: state, data, quotas, requests, faults and clock. */
  reset(): void;
}

/** Makes what a sandbox has of its own. */
export interface SandboxParts {
  readonly common: Omit<World, keyof OwnWorld>;
  makeOwn(): Omit<OwnWorld, 'now'>;
  /** @throws DataFault if the data does not fit the document */
  makeStore(clock: OwnWorld['clock'], data: MockData, replaces: Store): Store;
}

/** A store, state, quotas, requests, faults and a clock, which no other requests touch. */
export class Sandbox implements MockControl {
  readonly #parts: SandboxParts;
  readonly #own: Omit<OwnWorld, 'now' | 'store'>;
  #world: World;
  /** The one that a reset leads back to. */
  readonly #firstStore: Store;

  constructor(parts: SandboxParts) {
    this.#parts = parts;
    const { store, ...own } = parts.makeOwn();
    this.#own = own;
    this.#firstStore = store;
    this.#world = this.#worldWith(store);
  }

  /** What the next request is decided by; one that is being decided keeps its own. */
  get world(): World {
    return this.#world;
  }

  state(): MockState {
    return this.#own.state.now;
  }

  changeState(changes: unknown): MockState {
    this.#own.state.change(changes);
    return this.state();
  }

  data(): MockData {
    return JSON.parse([...dataText(this.dataParts())].join('')) as MockData;
  }

  /** The same, in pieces that later writes do not change. */
  dataParts(): readonly DataPart[] {
    return this.#world.store.snapshot();
  }

  putData(data: MockData): void {
    this.#use(this.#parts.makeStore(this.#own.clock, data, this.#world.store));
  }

  resetData(): void {
    this.#firstStore.reset();
    this.#use(this.#firstStore);
  }

  requests(filter: RequestFilter = {}, signal?: AbortSignal): Promise<readonly RecordedRequest[]> {
    return this.#own.journal.find(filter, signal);
  }

  clearRequests(): void {
    this.#own.journal.clear();
  }

  faults(): readonly FaultRule[] {
    return this.#own.faults.rules;
  }

  putFaults(rules: unknown): readonly FaultRule[] {
    this.#own.faults.put(rules);
    return this.faults();
  }

  addFault(rule: unknown): readonly FaultRule[] {
    this.#own.faults.add(rule);
    return this.faults();
  }

  clock(): ClockState {
    return this.#own.clock.state;
  }

  changeClock(changes: unknown): ClockState {
    this.#own.clock.change(changes);
    return this.clock();
  }

  resetClock(): ClockState {
    this.#own.clock.reset();
    return this.clock();
  }

  reset(): void {
    const { state, quotas, journal, faults, clock } = this.#own;
    clock.reset();
    state.reset();
    quotas.clear();
    journal.clear();
    faults.reset();
    this.resetData();
  }

  close(): void {
    this.#own.journal.close();
    this.#world.store.close();
  }

  #use(store: Store): void {
    const before = this.#world.store;
    if (before === store) return;
    before.close();
    this.#world = this.#worldWith(store);
  }

  #worldWith(store: Store): World {
    const { clock } = this.#own;
    return { ...this.#parts.common, ...this.#own, store, now: clock.now };
  }
}

/** What a user may do, to the sandbox as it is then. */
export function controlOf(sandbox: () => Sandbox): MockControl {
  return {
    state: () => sandbox().state(),
    changeState: (changes) => sandbox().changeState(changes),
    data: () => sandbox().data(),
    putData: (data) => sandbox().putData(data),
    requests: (filter) => sandbox().requests(filter),
    clearRequests: () => sandbox().clearRequests(),
    faults: () => sandbox().faults(),
    putFaults: (rules) => sandbox().putFaults(rules),
    clock: () => sandbox().clock(),
    changeClock: (changes) => sandbox().changeClock(changes),
    reset: () => sandbox().reset(),
  };
}
