import { networkInterfaces } from 'node:os';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { ErrorWriter } from '../contract/error-writer.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { listOperations } from '../contract/operations.ts';
import { pathAliases } from '../contract/path-aliases.ts';
import { defaultAccounts } from './accounts.ts';
import { urlsFromElsewhere } from './addresses.ts';
import { AnswerSource } from './answers.ts';
import { bodySchemasOf } from './body-schema.ts';
import { completeDocument } from './complete-document.ts';
import { connectionLimits } from './connections.ts';
import { keepData } from './data-keeper.ts';
import { decisionFinder } from './decide.ts';
import type { Decision } from './decision.ts';
import { decisions } from './decisions.ts';
import { type Engine, engineOf } from './engine.ts';
import { helpPage } from './help-pages.ts';
import { explainListenFault } from './listen-fault.ts';
import { loadServed } from './load-served.ts';
import { Log, requestLine } from './log.ts';
import { assertOptions, type MockOptions } from './options.ts';
import { withoutPort } from './own-machine.ts';
import { portAfter, redirectPlain } from './plain-port.ts';
import { RequestValidator } from './request-validator.ts';
import { routeFinderOf, supportedMethods } from './routes.ts';
import { controlOf, type MockControl } from './sandbox/sandbox.ts';
import { located, readFiles, sandboxParts } from './sandbox/sandbox-parts.ts';
import { SANDBOX_PATH } from './sandbox/sandbox-target.ts';
import { NAME_RULE, Sandboxes, sandboxLimits } from './sandbox/sandboxes.ts';
import { createServer, endServer, type ServerOptions } from './server.ts';
import { DEFAULT_MAXIMUM_BYTES } from './store/store.ts';
import { prepareTls } from './tls.ts';
import type { CommonWorld } from './world.ts';

/** A sandbox of a mock. */
export interface MockSandbox extends MockControl {
  /** What a client adds `/api/v2` to that cannot set header fields; empty until the mock listens. */
  readonly url: string;
  /** What a client sends with each request that can. */
  readonly headers: { readonly 'X-Mock-Sandbox': string };
  /** Ends it; the next request to it makes it anew. */
  end(): void;
}

/** A mock of the API that keeps the contract. */
export interface Mock extends MockControl {
  /** Without a slash at the end; empty until it listens. */
  readonly url: string;
  /** Where plain http is redirected from, in the form of `url`; empty without TLS, or until it listens. */
  readonly httpUrl: string;
  /** What clients have to trust, as PEM text; undefined without TLS, and where an authority has signed that is not at hand. */
  readonly authority: string | undefined;
  /** Where others than this machine reach it, in the form of `url`; empty if they do not, or until it listens. */
  readonly urlsFromElsewhere: readonly string[];
  /**
   * A sandbox: made when it is first used, by a request or here.
   *
   * @throws an Error if it can have no such name, or there are too many
   */
  sandbox(name: string): MockSandbox;
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
  readonly makeAnswers: (document: OpenApiDocument, engine: Engine, help?: string) => AnswerSource;
}

const usualParts: MockParts = {
  decisions,
  makeAnswers: (document, engine, help) => new AnswerSource(document, engine, help),
};

/** Makes a mock as `createMock` does, which is for everybody; what it is made of is for this repository. */
export async function makeMock(options: MockOptions, parts: Partial<MockParts> = {}): Promise<Mock> {
  const { decisions, makeAnswers } = { ...usualParts, ...parts };
  assertOptions(options);
  const { host = '127.0.0.1', https = false } = options;
  const tls = https === false ? undefined : await prepareTls(https, host);
  const { document, lacks } = await completeDocument(await loadServed(options), decisions);
  const engine = engineOf(document);
  const answers = makeAnswers(document, engine, options.help);
  const errors = new ErrorWriter(document);
  const log = new Log(options.log ?? (() => undefined));
  for (const lack of lacks) log.line(lack);
  const common: CommonWorld = {
    validator: new RequestValidator(document, engine, bodySchemasOf(document)),
    decisionsFor: decisionFinder(decisions, answers),
    answers,
    errors,
    accounts: options.anyCredentials === true ? 'any' : (options.accounts ?? defaultAccounts),
    methods: supportedMethods(listOperations(document).map(({ method }) => method)),
    mediaTypes: answers.mediaTypes,
    bodyLimit: options.bodyLimit ?? defaultBodyLimit,
    onFault: (error) =>
      log.line(`The mock itself is at fault: ${error instanceof Error ? error.message : error}`),
  };
  const dataLimit = options.storeLimit ?? DEFAULT_MAXIMUM_BYTES;
  const limits = { ...sandboxLimits, ...options.sandboxes };
  const given = await readFiles(options);
  const sandboxes = await located(
    options,
    () => new Sandboxes(sandboxParts(document, given, common), limits),
  );
  const keeper = await keepData(options.dataFile, sandboxes.root, common.onFault);
  let url = '';
  const serverOptions: ServerOptions = {
    tls,
    secure: undefined,
    findRoute: routeFinderOf(document),
    aliases: pathAliases(document),
    dataLimit,
    limits: { ...connectionLimits, ...options.connections },
    hasSchemas: options.extend !== undefined,
    isOwnHost: ownHosts(host),
    onAnswer: (method, target, answer, milliseconds) => {
      if (options.log === undefined) return;
      const page = options.help && answer.status >= 400 ? helpPage(options.help, answer) : undefined;
      log.line(requestLine(method, target, answer, milliseconds, page && absolute(page, url)));
    },
  };
  const server = createServer(common, sandboxes, serverOptions);
  const { app } = server;
  await options.extend?.(app);
  const plain = tls && redirectPlain(common, sandboxes, serverOptions, () => url);
  const { root } = sandboxes;
  return {
    ...controlOf(() => root),
    sandbox(name) {
      const use = () => {
        const sandbox = sandboxes.use(name);
        if (typeof sandbox !== 'string') return sandbox;
        throw new Error(
          sandbox === 'too many'
            ? `There are ${limits.sandboxes} sandboxes already; end one.`
            : `'${name}' is no name of a sandbox; it has ${NAME_RULE}.`,
        );
      };
      use();
      return {
        ...controlOf(use),
        get url() {
          return url === '' ? '' : `${url}${SANDBOX_PATH}/${name}`;
        },
        headers: { 'X-Mock-Sandbox': name },
        end: () => void sandboxes.end(name),
      };
    },
    get url() {
      return url;
    },
    get httpUrl() {
      return plain?.url ?? '';
    },
    authority: tls?.authority,
    get urlsFromElsewhere() {
      const bound = app.addresses().filter((address) => typeof address !== 'string');
      return urlsFromElsewhere(tls === undefined ? 'http' : 'https', bound, networkInterfaces());
    },
    async listen() {
      const port = options.port ?? 0;
      try {
        url = await app.listen({ host, port });
      } catch (fault) {
        throw explainListenFault(fault, port, host);
      }
      try {
        await plain?.listen(host, options.httpPort ?? (await portAfter(port, host)));
      } catch (fault) {
        await endServer(server);
        throw fault;
      }
      common.validator.warmUp.start();
      return url;
    },
    inject: (request) => app.inject(request),
    async close() {
      common.validator.warmUp.stop();
      await Promise.all([endServer(server), plain?.close()]);
      await keeper?.close();
      sandboxes.close();
      log.flush();
    },
  };
}

/** Whole, so that a terminal opens it; as it is where nothing listens. */
function absolute(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

function ownHosts(host: string): (header: string) => boolean {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]);
  return (header) => names.has(withoutPort(header));
}
