import { networkInterfaces } from 'node:os';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { ErrorWriter } from '../contract/error-writer.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { pathAliases } from '../contract/path-aliases.ts';
import { defaultAccounts } from './accounts.ts';
import { urlsFromElsewhere } from './addresses.ts';
import { AnswerSource } from './answers.ts';
import { BodySchemas } from './body-schema.ts';
import { connectionLimits } from './connections.ts';
import type { Decision } from './decision.ts';
import { decisions } from './decisions.ts';
import { Engine } from './engine.ts';
import { explainListenFault } from './listen-fault.ts';
import { loadServed } from './load-served.ts';
import { Log, requestLine } from './log.ts';
import { assertOptions, type MockOptions } from './options.ts';
import { withoutPort } from './own-machine.ts';
import { RequestValidator } from './request-validator.ts';
import { routesOf, supportedMethods } from './routes.ts';
import { createServer } from './server.ts';
import { startStateOf } from './start-state.ts';
import { type MockState, StateFault, StateHolder } from './state.ts';
import { createStore, DEFAULT_MAXIMUM_BYTES } from './store/store.ts';
import type { World } from './world.ts';

/** A mock of the API that keeps the contract. */
export interface Mock {
  /** Without a slash at the end; empty until it listens. */
  readonly url: string;
  /** Where others than this machine reach it, in the form of `url`; empty if they do not, or until it listens. */
  readonly urlsFromElsewhere: readonly string[];
  /** Starts to listen. */
  listen(): Promise<string>;
  /** Sends a request without a network. */
  inject(request: InjectOptions): Promise<LightMyRequestResponse>;
  /** Answers what has reached it, then ends. */
  close(): Promise<void>;
}

/** One mebibyte. */
export const defaultBodyLimit = 1_048_576;

/** What a mock decides by and answers from; tests have some of their own. */
export interface MockParts {
  readonly decisions: readonly Decision[];
  readonly makeAnswers: (document: OpenApiDocument, engine: Engine) => AnswerSource;
}

const usualParts: MockParts = {
  decisions,
  makeAnswers: (document, engine) => new AnswerSource(document, engine),
};

/** Makes a mock as `createMock` does, which is for everybody; what it is made of is for this repository. */
export async function makeMock(options: MockOptions, parts: Partial<MockParts> = {}): Promise<Mock> {
  const { decisions, makeAnswers } = { ...usualParts, ...parts };
  assertOptions(options);
  const document = await loadServed(options);
  const now = options.now ?? Date.now;
  const engine = new Engine(document);
  const answers = makeAnswers(document, engine);
  if (!answers.statuses.some((status) => status >= 400))
    throw new Error(
      'The document has none of the shared error responses, so the mock has nothing to answer with.',
    );
  const errors = new ErrorWriter(document);
  const log = new Log(options.log ?? (() => undefined));
  for (const {
    causes: [cause],
  } of decisions)
    if (cause !== undefined && answers.statusOf(cause) === undefined)
      log.line(`The document has no cause '${cause}', so nothing is answered with it.`);
  const store = createStore(document, {
    now,
    deleteAllAfter: options.deleteAllAfter ?? 250,
    maximumBytes: options.storeLimit ?? DEFAULT_MAXIMUM_BYTES,
  });
  const world: World = {
    validator: new RequestValidator(document, engine, new BodySchemas(document)),
    decisions,
    answers,
    errors,
    store,
    state: startState(
      startStateOf(document),
      options.state,
      answers.statuses.filter((status) => status >= 400),
    ),
    accounts: options.anyCredentials === true ? 'any' : (options.accounts ?? defaultAccounts),
    quotas: new Map(),
    methods: supportedMethods(listOperations(document).map(({ method }) => method)),
    mediaTypes: answers.mediaTypes,
    bodyLimit: options.bodyLimit ?? defaultBodyLimit,
    onFault: (error) =>
      log.line(`The mock itself is at fault: ${error instanceof Error ? error.message : error}`),
    now,
  };
  const host = options.host ?? '127.0.0.1';
  const { app, connections } = createServer(world, {
    routes: routesOf(document),
    aliases: pathAliases(document),
    limits: { ...connectionLimits, ...options.connections },
    hasSchemas: options.extend !== undefined,
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
    get urlsFromElsewhere() {
      const bound = app.addresses().filter((address) => typeof address !== 'string');
      return urlsFromElsewhere(bound, networkInterfaces());
    },
    async listen() {
      const port = options.port ?? 0;
      try {
        url = await app.listen({ host, port });
      } catch (fault) {
        throw explainListenFault(fault, port, host);
      }
      world.validator.warmUp.start();
      return url;
    },
    inject: (request) => app.inject(request),
    async close() {
      world.validator.warmUp.stop();
      await connections.taken();
      const closed = app.close();
      connections.close();
      await closed;
      store.close();
      log.flush();
    },
  };
}

/** @throws Error that names the field of the state that it cannot start with */
function startState(
  start: MockState,
  changes: MockOptions['state'],
  errorCodes: readonly number[],
): StateHolder {
  try {
    return new StateHolder(start, changes ?? {}, errorCodes);
  } catch (error) {
    if (!(error instanceof StateFault)) throw error;
    throw new Error(`The option 'state.${error.field}' is invalid. ${error.message}`, { cause: error });
  }
}

function ownHosts(host: string): (header: string) => boolean {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]);
  return (header) => names.has(withoutPort(header));
}
