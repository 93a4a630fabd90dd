import type { IncomingMessage, Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { createMock, type Mock, type MockOptions } from '../mock/create-mock.ts';
import type { MockState } from '../mock/state.ts';
import type { MockData } from '../mock/store/data.ts';
import { carryOver } from './carry-over.ts';

/** What a server is told by its connections; each is made once, and outlives the document. */
const EVENTS = ['request', 'clientError', 'checkExpectation', 'connect', 'timeout'] as const;

/** RFC 9110, section 9.2.1. */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

/** One document being served. */
interface Served {
  readonly mock: Mock;
  readonly app: FastifyInstance;
  /** What it started with. */
  readonly state: MockState;
  /** The same; undefined as long as nobody can have changed any of it, for it takes a while to read it all. */
  data: MockData | undefined;
  take(event: string, args: readonly unknown[]): void;
}

/**
 * A mock whose document can be replaced while it listens. The connections stay: from one request to the next, another
 * mock answers them, and what has begun to be answered is answered to its end by the one that began.
 */
export class SwapMock {
  readonly #options: MockOptions;
  /** It keeps the port, whoever answers. */
  readonly #first: Served;
  #current: Served;

  private constructor(options: MockOptions, first: Served) {
    this.#options = options;
    this.#first = first;
    this.#current = first;
    const server: Server = first.app.server;
    const own = new Map(EVENTS.map((event) => [event as string, server.listeners(event)]));
    first.take = (event, args) => {
      for (const listener of own.get(event) ?? []) listener.apply(server, args);
    };
    for (const event of EVENTS) {
      server.removeAllListeners(event);
      server.on(event, (...args: unknown[]) => this.#take(event, args));
    }
  }

  /**
   * Makes one that listens.
   *
   * @param options of the mock; their document is the first. It speaks no TLS, and keeps no file of its data
   * @throws what `createMock` throws
   */
  static async listen(options: MockOptions): Promise<SwapMock> {
    const mock = new SwapMock(options, await serve(options));
    await mock.#first.mock.listen();
    return mock;
  }

  /** Without a slash at the end. */
  get url(): string {
    return this.#first.mock.url;
  }

  /** What answers now. */
  get current(): Mock {
    noteData(this.#current);
    return this.#current.mock;
  }

  /**
   * Lets requests be answered by another document from now on. State, data, faults and clocks stay as users have left
   * them, in sandboxes as well, where they still fit.
   *
   * @param document path of the bundled document
   * @returns what did not survive, a sentence each
   * @throws what `createMock` throws; then the one before answers on
   */
  async swap(document: string): Promise<readonly string[]> {
    const before = this.#current;
    const next = await serve({ ...this.#options, document });
    const names = await sandboxNames(before);
    // From here to the end nothing is waited for, so that no write gets lost between the two.
    if (before.data !== undefined) noteData(next);
    const lost = carryOver(before.mock, before, next.mock);
    const lostInSandboxes = names.flatMap((name) =>
      carryOver(before.mock.sandbox(name), before, next.mock.sandbox(name)).map(
        (reason) => `Sandbox ${name}: ${reason}`,
      ),
    );
    this.#current = next;
    return [...lost, ...lostInSandboxes];
  }

  async close(): Promise<void> {
    await this.#first.mock.close();
  }

  #take(event: (typeof EVENTS)[number], args: readonly unknown[]): void {
    if (event === 'request' || event === 'checkExpectation') {
      const [{ method = '' }] = args as [IncomingMessage];
      if (!SAFE_METHODS.includes(method)) noteData(this.#current);
    }
    this.#current.take(event, args);
  }
}

/** Before some of it can change. */
function noteData(served: Served): void {
  served.data ??= served.mock.data();
}

async function serve(options: MockOptions): Promise<Served> {
  let app: FastifyInstance | undefined;
  const mock = await createMock({
    ...options,
    extend: async (made) => {
      app = made;
      await options.extend?.(made);
    },
  });
  if (app === undefined) throw new Error('The mock has no server.');
  // Its routes are made now, for it never listens.
  await app.ready();
  const { server } = app;
  return {
    mock,
    app,
    state: mock.state(),
    data: undefined,
    take: (event, args) => void server.emit(event, ...args),
  };
}

async function sandboxNames({ mock }: Served): Promise<readonly string[]> {
  const { body } = await mock.inject({ url: '/_mock/sandboxes', headers: { host: 'localhost' } });
  const list = JSON.parse(body) as unknown;
  return Array.isArray(list) ? list.map(({ name }: { readonly name: string }) => name) : [];
}
