import type { Sandbox } from '../sandbox/sandbox.ts';
import { SANDBOX_PATH } from '../sandbox/sandbox-target.ts';
import type { Sandboxes } from '../sandbox/sandboxes.ts';
import { SettingsFault } from '../settings.ts';
import { dataText } from '../store/data-text.ts';
import type { MockData } from '../store/store.ts';

/** What an endpoint is asked. */
export interface ControlRequest {
  /** The one that the request is sent to. */
  readonly sandbox: Sandbox;
  readonly sandboxes: Sandboxes;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The name in the path of a sandbox. */
  readonly name: string;
  /** The value of the JSON that was sent. */
  readonly body: unknown;
  /** Ends when nobody waits for the answer. */
  readonly signal: AbortSignal;
}

/** What it answers: a value, or text in pieces; undefined where there is nothing of the kind. */
type Result = { readonly json: unknown } | { readonly pieces: Iterable<string> } | undefined;

export interface Endpoint {
  readonly path: string;
  /** Whether it takes as much as the store does. */
  readonly takesData?: boolean;
  readonly methods: Readonly<Record<string, (request: ControlRequest) => Result | Promise<Result>>>;
}

/** What there is below `/_mock/`: GET shows, PUT changes or replaces, DELETE leads back to the start. */
export const endpoints: readonly Endpoint[] = [
  {
    path: '/_mock/state',
    methods: {
      GET: ({ sandbox }) => ({ json: sandbox.state() }),
      PUT: ({ sandbox, body }) => ({ json: sandbox.changeState(body) }),
      DELETE: ({ sandbox }) => {
        sandbox.reset();
        return { json: sandbox.state() };
      },
    },
  },
  {
    path: '/_mock/data',
    takesData: true,
    methods: {
      GET: ({ sandbox }) => ({ pieces: dataText(sandbox.dataParts()) }),
      PUT({ sandbox, body }) {
        if (typeof body !== 'object' || body === null || Array.isArray(body))
          throw new SettingsFault('', 'Send a JSON object: lists of entries by their paths.');
        sandbox.putData(body as MockData);
        return { json: countsOf(sandbox) };
      },
      DELETE({ sandbox }) {
        sandbox.resetData();
        return { json: countsOf(sandbox) };
      },
    },
  },
  {
    path: '/_mock/requests',
    methods: {
      GET: async ({ sandbox, query, signal }) => ({ json: await sandbox.requests(filterIn(query), signal) }),
      DELETE({ sandbox }) {
        sandbox.clearRequests();
        return { json: [] };
      },
    },
  },
  {
    path: '/_mock/faults',
    methods: {
      GET: ({ sandbox }) => ({ json: sandbox.faults() }),
      PUT: ({ sandbox, body }) => ({ json: sandbox.putFaults(body) }),
      POST: ({ sandbox, body }) => ({ json: sandbox.addFault(body) }),
      DELETE: ({ sandbox }) => ({ json: sandbox.putFaults([]) }),
    },
  },
  {
    path: '/_mock/clock',
    methods: {
      GET: ({ sandbox }) => ({ json: sandbox.clock() }),
      PUT: ({ sandbox, body }) => ({ json: sandbox.changeClock(body) }),
      DELETE: ({ sandbox }) => ({ json: sandbox.resetClock() }),
    },
  },
  {
    path: SANDBOX_PATH,
    methods: { GET: ({ sandboxes }) => ({ json: sandboxes.list() }) },
  },
  {
    path: `${SANDBOX_PATH}/:name`,
    methods: {
      GET({ sandboxes, name }) {
        const found = sandboxes.list().find((one) => one.name === name);
        return found && { json: found };
      },
      DELETE: ({ sandboxes, name }) => (sandboxes.end(name) ? { json: sandboxes.list() } : undefined),
    },
  },
];

/** The parameters that are numbers come as text. */
const NUMBERS = new Set(['status', 'after', 'limit', 'count']);

function filterIn(query: ControlRequest['query']): object {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      NUMBERS.has(name) && /^\d{1,15}$/.test(String(value)) ? Number(value) : value,
    ]),
  );
}

/** How many entries there are, by the paths of the lists. */
function countsOf(sandbox: Sandbox): Readonly<Record<string, number>> {
  return Object.fromEntries(
    sandbox
      .dataParts()
      .flatMap(({ path, value, write }) => (write === undefined ? [] : [[path, value.length]])),
  );
}
