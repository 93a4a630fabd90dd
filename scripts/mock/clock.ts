import { Settings, SettingsFault } from './settings.ts';

/** What a clock can be told. */
export interface ClockChanges {
  /** The moment that it shows from now on, as an ISO 8601 date. */
  readonly now?: string;
  /** How much later it shows: `250ms`, `90s`, `15m`, `2h`, `7d`. */
  readonly advance?: string;
  /** Whether it stands still. */
  readonly stopped?: boolean;
}

/** What a clock shows. */
export interface ClockState {
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly stopped: boolean;
}

/** How a span of time is written. */
export const A_TIME = 'a time, "250ms", "90s", "15m", "2h" or "7d"';

const settings = new Settings<ClockChanges>(
  {
    type: 'object',
    additionalProperties: false,
    properties: { now: { type: 'string' }, advance: { type: 'string' }, stopped: { type: 'boolean' } },
  },
  {
    now: 'a date, "2026-11-28T12:00:00Z", from 1970 to 9999',
    advance: A_TIME,
    stopped: 'true or false',
  },
);

interface Task {
  readonly due: number;
  readonly run: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** The last moment that a date in HTTP can have. */
const LAST_MOMENT = Date.UTC(9999, 11, 31);

/** The time of a mock: that of the machine, until somebody sets it, moves it on or stops it. */
export class Clock {
  readonly #base: () => number;
  #offset = 0;
  #stoppedAt: number | undefined;
  readonly #tasks = new Set<Task>();
  readonly #start: ClockChanges;

  /**
   * @param base milliseconds since the epoch
   * @param start what it is told at the start, and at each reset
   */
  constructor(base: () => number = Date.now, start: ClockChanges = {}) {
    this.#base = base;
    this.#start = start;
    this.change(start);
  }

  /** Milliseconds since the epoch. */
  readonly now = (): number => this.#stoppedAt ?? this.#base() + this.#offset;

  /** Whether it may show another time than the machine's. */
  get isMoved(): boolean {
    return this.#offset !== 0 || this.#stoppedAt !== undefined;
  }

  get state(): ClockState {
    return { now: new Date(this.now()).toISOString(), stopped: this.#stoppedAt !== undefined };
  }

  /**
   * Sets it, moves it on, then stops it or lets it run. What falls due is done at once.
   *
   * @throws SettingsFault that says what is allowed; then nothing has changed
   */
  change(changes: unknown): void {
    const { now, advance, stopped = this.#stoppedAt !== undefined } = settings.read(changes);
    const set = now === undefined ? this.now() : parseDate(now);
    const moment = set + (advance === undefined ? 0 : parseDuration(advance, 'advance'));
    const isSet = now !== undefined || advance !== undefined;
    if (isSet && !(moment >= 0 && moment <= LAST_MOMENT))
      throw settings.refuse(advance === undefined ? 'now' : 'advance');
    // The time that it stood still is none that has passed for it.
    if (isSet || this.#stoppedAt !== undefined) this.#offset = moment - this.#base();
    this.#stoppedAt = stopped ? moment : undefined;
    for (const task of this.#tasks) {
      clearTimeout(task.timer);
      if (task.due <= moment) this.#run(task);
      else this.#schedule(task);
    }
  }

  /** Back to how it started. */
  reset(): void {
    this.#offset = 0;
    this.#stoppedAt = undefined;
    this.change(this.#start);
  }

  /**
   * Does something after a time of this clock.
   *
   * @param milliseconds of this clock
   * @returns what forgets it
   */
  after(milliseconds: number, run: () => void): () => void {
    const task: Task = { due: this.now() + milliseconds, run, timer: undefined };
    this.#tasks.add(task);
    this.#schedule(task, milliseconds);
    return () => {
      clearTimeout(task.timer);
      this.#tasks.delete(task);
    };
  }

  #schedule(task: Task, milliseconds = task.due - this.now()): void {
    task.timer = undefined;
    if (this.#stoppedAt !== undefined) return;
    // What is further off than a timer can wait is not going to be waited for.
    task.timer = setTimeout(() => this.#run(task), Math.min(milliseconds, 2_147_483_647));
    task.timer.unref();
  }

  #run(task: Task): void {
    this.#tasks.delete(task);
    task.run();
  }
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads `250ms`, `90s`, `15m`, `2h` or `7d`.
 *
 * @param field what it is a value of
 * @returns milliseconds
 * @throws SettingsFault that says what is allowed
 */
export function parseDuration(text: string, field: string): number {
  const [, count, unit = ''] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text.trim()) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (Number.isNaN(milliseconds)) throw new SettingsFault(field, `It must be ${A_TIME}.`);
  return milliseconds;
}

function parseDate(text: string): number {
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
}
