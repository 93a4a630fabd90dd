import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listOperations } from '../../contract/operations.ts';
import { Clock } from '../clock.ts';
import type { MockOptions } from '../options.ts';
import { SettingsFault } from '../settings.ts';
import { locateProblems, readDataFile, readSettingsFile } from '../settings-file.ts';
import { startStateOf } from '../start-state.ts';
import { StateHolder, stateSettings } from '../state.ts';
import { Bytes } from '../store/bytes.ts';
import { DataFault } from '../store/data.ts';
import { createStore, DEFAULT_MAXIMUM_BYTES, type MockData, type Store } from '../store/store.ts';
import type { CommonWorld } from '../world.ts';
import { FaultRules } from './fault-rules.ts';
import { Journal, Journals, journalLimits } from './journal.ts';
import type { SandboxParts } from './sandbox.ts';
import { secretsOf } from './secrets.ts';

/** The options, with what their files hold. */
export type ReadOptions = Omit<MockOptions, 'seed' | 'faults'> & {
  readonly seed: MockData | undefined;
  readonly faults: unknown;
};

export async function readFiles({ seed, faults, ...options }: MockOptions): Promise<ReadOptions> {
  return {
    ...options,
    seed: typeof seed === 'string' ? await readDataFile(seed) : seed,
    faults: typeof faults === 'string' ? await readSettingsFile(faults) : faults,
  };
}

/** @throws DocumentError with the places in the file, or an Error that names the option, if one does not fit */
export async function located<T>(
  { seed, faults }: Pick<MockOptions, 'seed' | 'faults'>,
  make: () => T,
): Promise<T> {
  try {
    return make();
  } catch (error) {
    if (error instanceof DataFault) {
      if (typeof seed === 'string') throw await locateProblems(seed, error.problems);
      throw new Error(`The option 'seed' is invalid. ${error.message}`, { cause: error });
    }
    if (!(error instanceof OptionFault) || error.option !== 'faults' || typeof faults !== 'string')
      throw error;
    const { field, message } = error.fault;
    const pointer = field === '' ? '' : `/${field.replaceAll('.', '/')}`;
    throw await locateProblems(faults, [{ pointer, reason: message }]);
  }
}

/** What the sandboxes of a mock are made of. */
export function sandboxParts(
  document: OpenApiDocument,
  options: ReadOptions,
  common: CommonWorld,
): SandboxParts {
  const { answers } = common;
  const start = startStateOf(document);
  const settings = stateSettings(
    start,
    answers.statuses.filter((status) => status >= 400),
  );
  const operations = new Set(listOperations(document).map(({ operationId }) => operationId));
  const bytes = new Bytes();
  const kept = { ...journalLimits, ...options.journal };
  const journals = new Journals(kept.bytes);
  const shared = {
    deleteAllAfter: options.deleteAllAfter ?? 250,
    maximumBytes: options.storeLimit ?? DEFAULT_MAXIMUM_BYTES,
    bytes,
  };
  const { seed, examples } = options;
  const data = seed ?? (examples === false ? {} : undefined);
  const seeds = data === undefined ? {} : { data, examples: examples ?? true };
  // What the first has read, the others need not read again.
  let first: Store | undefined;
  return {
    common,
    makeOwn() {
      const clock = named('clock', () => new Clock(options.now, options.clock));
      const state = named('state', () => new StateHolder(start, settings, options.state));
      const faults = named('faults', () => new FaultRules({ operations, answers }, options.faults));
      const journal = new Journal(kept.requests, journals, secretsOf(document));
      const like = first === undefined ? {} : { like: first };
      const store = createStore(document, { ...shared, ...seeds, ...like, clock });
      first ??= store;
      return { store, state, quotas: new Map(), journal, faults, clock };
    },
    makeStore: (clock, data, replaces) =>
      createStore(document, { ...shared, clock, data, examples: false, replaces, changedAt: clock.now() }),
  };
}

/** What is wrong with a member of an option. */
class OptionFault extends Error {
  readonly #option: string;
  readonly #fault: SettingsFault;

  constructor(option: string, fault: SettingsFault) {
    const name = fault.field === '' ? option : `${option}.${fault.field}`;
    super(`The option '${name}' is invalid. ${fault.message}`, { cause: fault });
    this.#option = option;
    this.#fault = fault;
  }

  get option(): string {
    return this.#option;
  }

  get fault(): SettingsFault {
    return this.#fault;
  }
}

/** @throws OptionFault that names the option, and the member of it, that cannot be used */
function named<T>(option: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof SettingsFault ? new OptionFault(option, error) : error;
  }
}
