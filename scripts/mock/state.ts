import { type Delay, parseDelay } from './delay.ts';
import type { PlanLimits } from './plan-limits.ts';
import { Settings } from './settings.ts';

/** What a user may change while the mock runs. */
export interface MockState {
  readonly maintenance: boolean | 'upgrade';
  /** Of the collections that the document limits so. */
  readonly planLimits: PlanLimits;
  readonly requestsPerHour: number;
  /** The answer to the next requests that would otherwise succeed. */
  readonly failNext: { readonly status: number; readonly times: number };
  /** Milliseconds before each answer: `200`, or a range, `200-800`. */
  readonly delay: string;
}

/** What a user may change in the state. */
export type StateSettings = Settings<Changes>;

/** A failure that names no `times` is for one request. */
type Changes = Partial<Omit<MockState, 'failNext'>> & {
  readonly failNext?: { readonly status: number; readonly times?: number };
};

const count = { type: 'integer', minimum: 0, maximum: 1_000_000_000 };

/** What the control endpoint takes, as a JSON Schema. */
function changesSchema(errorCodes: readonly number[], limited: readonly string[]) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      maintenance: { enum: [false, true, 'upgrade'] },
      planLimits: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(limited.map((path) => [path, count])),
      },
      requestsPerHour: count,
      failNext: {
        type: 'object',
        additionalProperties: false,
        required: ['status'],
        properties: {
          status: { enum: errorCodes },
          times: { type: 'integer', minimum: 0, maximum: 1_000_000 },
        },
      },
      delay: { type: 'string', pattern: '^\\d{1,5}(-\\d{1,5})?$' },
    },
  };
}

/** What can be set, by name. */
function allowedValues(limited: readonly string[]): Readonly<Record<string, string>> {
  return {
    maintenance: 'false, true or "upgrade"',
    planLimits:
      limited.length === 0
        ? '{}, for the document limits no collection by the plan'
        : `an object of integers, 0 or more, under any of ${limited.join(', ')}`,
    requestsPerHour: 'an integer, 0 or more',
    failNext: '{"status": an error code of the contract, "times": 0 or more}',
    delay: 'milliseconds as a string, "200" or "200-800"',
  };
}

/**
 * What may be changed in the state that a mock starts with.
 *
 * @param errorCodes the codes that `failNext` may ask for
 */
export function stateSettings({ planLimits }: MockState, errorCodes: readonly number[]): StateSettings {
  const limited = Object.keys(planLimits);
  return new Settings(changesSchema(errorCodes, limited), allowedValues(limited));
}

/** The state of a mock: as it is, changed by what is given, and back at the start. */
export class StateHolder {
  readonly #start: MockState;
  readonly #settings: Settings<Changes>;
  #now: MockState;
  #delay: Delay;

  /**
   * @param settings what may be changed, as `stateSettings` makes it for the same start
   * @param changes what the start differs in; undefined if in nothing
   * @throws SettingsFault as `change` does
   */
  constructor(start: MockState, settings: Settings<Changes>, changes?: unknown) {
    this.#now = start;
    this.#delay = parseDelay(start.delay);
    this.#settings = settings;
    if (changes !== undefined) this.change(changes);
    this.#start = this.#now;
  }

  get now(): MockState {
    return this.#now;
  }

  get delay(): Delay {
    return this.#delay;
  }

  /**
   * Takes the changes that are given and leaves the rest.
   * @throws SettingsFault that says what is allowed; then nothing has changed
   */
  change(given: unknown): void {
    const changes = this.#settings.read(given);
    const delay = changes.delay === undefined ? this.#delay : this.#readDelay(changes.delay);
    const { status, times = 1 } = changes.failNext ?? this.#now.failNext;
    const planLimits = { ...this.#now.planLimits, ...changes.planLimits };
    this.#now = { ...this.#now, ...changes, planLimits, failNext: { status, times } };
    this.#delay = delay;
  }

  reset(): void {
    this.#now = this.#start;
    this.#delay = parseDelay(this.#start.delay);
  }

  /** The code to fail with, if the user asked for a failure; each call uses up one of the times. */
  takeFailure(): number | undefined {
    const { status, times } = this.#now.failNext;
    if (times === 0) return undefined;
    this.#now = { ...this.#now, failNext: { status, times: times - 1 } };
    return status;
  }

  #readDelay(text: string): Delay {
    try {
      return parseDelay(text);
    } catch {
      throw this.#settings.refuse('delay');
    }
  }
}
