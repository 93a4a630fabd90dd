import type { ValidateFunction } from 'ajv';
import { loadAjv } from './ajv.ts';
import { type Delay, parseDelay } from './delay.ts';
import type { PlanLimits } from './plan-limits.ts';

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

export class StateFault extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** The state of a mock: as it is, changed by what is given, and back at the start. */
export class StateHolder {
  readonly #start: MockState;
  readonly #errorCodes: readonly number[];
  readonly #allowed: Readonly<Record<string, string>>;
  #validator: ValidateFunction<Changes> | undefined;
  #now: MockState;
  #delay: Delay;

  /**
   * @param changes what the start differs in; undefined if in nothing
   * @param errorCodes the codes that `failNext` may ask for
   * @throws StateFault as `change` does
   */
  constructor(start: MockState, changes: unknown, errorCodes: readonly number[]) {
    this.#now = start;
    this.#delay = parseDelay(start.delay);
    this.#errorCodes = errorCodes;
    this.#allowed = allowedValues(Object.keys(start.planLimits));
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
   * @throws StateFault that says what is allowed; then nothing has changed
   */
  change(changes: unknown): void {
    const validate = this.#validate;
    if (!validate(changes)) throw this.#fault(validate.errors?.[0]);
    const delay = changes.delay === undefined ? this.#delay : this.#readDelay(changes.delay);
    const { status, times = 1 } = changes.failNext ?? this.#now.failNext;
    const planLimits = { ...this.#now.planLimits, ...changes.planLimits };
    this.#now = { ...this.#now, ...changes, planLimits, failNext: { status, times } };
    this.#delay = delay;
  }

  get #validate(): ValidateFunction<Changes> {
    if (this.#validator === undefined) {
      const { Ajv2020 } = loadAjv();
      // The schema is ours, so it need not be held against that of schemas.
      const ajv = new Ajv2020({ allErrors: true, meta: false, validateSchema: false });
      this.#validator = ajv.compile<Changes>(
        changesSchema(this.#errorCodes, Object.keys(this.#now.planLimits)),
      );
    }
    return this.#validator;
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
      throw new StateFault('delay', `It must be ${this.#allowed.delay}.`);
    }
  }

  #fault(error: AjvFault | undefined): StateFault {
    const root = error?.instancePath.split('/')[1];
    if (root === undefined) {
      const unknown = error?.params.additionalProperty;
      const names = Object.keys(this.#allowed);
      if (typeof unknown === 'string')
        return new StateFault(unknown, `There is no '${unknown}'; what can be set is ${names.join(', ')}.`);
      return new StateFault('', `Send a JSON object with any of ${names.join(', ')}.`);
    }
    return new StateFault(root, `It must be ${this.#allowed[root]}.`);
  }
}

interface AjvFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
}
