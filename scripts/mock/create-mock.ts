import { fileURLToPath } from 'node:url';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { loadDocument } from '../contract/load-document.ts';
import { listOperations } from '../contract/operations.ts';
import { type Account, defaultAccounts } from './accounts.ts';
import { AnswerSource } from './answers.ts';
import { BodySchemas } from './body-schema.ts';
import { decisions } from './decisions.ts';
import { Engine } from './engine.ts';
import { explainListenFault } from './listen-fault.ts';
import { assertLocalReferences } from './local-references.ts';
import { Log, requestLine } from './log.ts';
import { RequestValidator } from './request-validator.ts';
import { routesOf, supportedMethods } from './routes.ts';
import { createServer } from './server.ts';
import { type MockState, StateHolder } from './state.ts';
import { createStore, DEFAULT_MAXIMUM_BYTES } from './store/store.ts';
import type { World } from './world.ts';

export interface MockOptions {
  /** The bundled document; the one of this package if left out. */
  readonly document?: string;
  /** 0 picks a free one; so does leaving it out. */
  readonly port?: number;
  /** 127.0.0.1 if left out. */
  readonly host?: string;
  /** Who may use it; one that may write and one that may only read if left out. */
  readonly accounts?: readonly Account[];
  /** Takes any credentials for an account that may write. */
  readonly anyCredentials?: boolean;
  /** Where the state starts, and where a reset leads back to. */
  readonly state?: Partial<MockState>;
  /** In bytes; one mebibyte if left out. */
  readonly bodyLimit?: number;
  /** How much JSON the store holds, in bytes; 128 mebibytes if left out. */
  readonly storeLimit?: number;
  /** Milliseconds between a delete-all and its effect; 250 if left out. */
  readonly deleteAllAfter?: number;
  /** Adds routes to the server, such as those of a site. */
  readonly extend?: (app: FastifyInstance) => Promise<void>;
  /** Gets a line for each request; nothing is logged if left out. */
  readonly log?: (text: string) => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A mock of the API that keeps the contract. */
export interface Mock {
  /** Without a slash at the end; empty until it listens. */
  readonly url: string;
  /** Starts to listen. */
  listen(): Promise<string>;
  /** Sends a request without a network. */
  inject(request: InjectOptions): Promise<LightMyRequestResponse>;
  /** Lets requests in flight finish, then ends. */
  close(): Promise<void>;
}

export const bundledDocument = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

export const defaultState: MockState = {
  maintenance: false,
  planProducts: 500,
  requestsPerHour: 20_000,
  failNext: { status: 500, times: 0 },
  delay: '0',
};

/**
 * Makes a mock with a store of its own.
 *
 * @throws DocumentError if the document cannot be read, or an Error if it lacks an answer that the mock gives
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const document = await loadDocument(options.document ?? bundledDocument);
  assertLocalReferences(document);
  const now = options.now ?? Date.now;
  const engine = new Engine(document);
  const answers = new AnswerSource(document, engine);
  for (const { status, cause } of decisions) answers.assertCause(status, cause);
  const log = new Log(options.log ?? (() => undefined));
  const store = createStore(document, {
    now,
    deleteAllAfter: options.deleteAllAfter ?? 250,
    maximumBytes: options.storeLimit ?? DEFAULT_MAXIMUM_BYTES,
  });
  const world: World = {
    validator: new RequestValidator(engine, new BodySchemas(document)),
    answers,
    store,
    state: new StateHolder(
      { ...defaultState, ...options.state },
      answers.statuses.filter((status) => status >= 400),
    ),
    accounts: options.anyCredentials === true ? 'any' : (options.accounts ?? defaultAccounts),
    quotas: new Map(),
    methods: supportedMethods(listOperations(document).map(({ method }) => method)),
    mediaTypes: answers.mediaTypes,
    bodyLimit: options.bodyLimit ?? 1_048_576,
    onFault: (error) =>
      log.line(`The mock itself is at fault: ${error instanceof Error ? error.message : error}`),
    now,
  };
  const host = options.host ?? '127.0.0.1';
  const { app, connections } = createServer(world, {
    routes: routesOf(document),
    isOwnHost: ownHosts(host),
    onAnswer: (method, target, answer, milliseconds) => {
      if (options.log !== undefined) log.line(requestLine(method, target, answer, milliseconds));
    },
  });
  await options.extend?.(app);
  let url = '';
  return {
    get url() {
      return url;
    },
    async listen() {
      const port = options.port ?? 0;
      try {
        url = await app.listen({ host, port });
      } catch (fault) {
        throw explainListenFault(fault, port, host);
      }
      return url;
    },
    inject: (request) => app.inject(request),
    async close() {
      const closed = app.close();
      connections.close();
      await closed;
      store.close();
      log.flush();
    },
  };
}

function ownHosts(host: string): (header: string) => boolean {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]);
  return (header) => names.has(header.replace(/:\d+$/, '').toLowerCase());
}
