import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { PathAliases } from '../contract/path-aliases.ts';
import type { Answer } from './answers.ts';
import { breakOff } from './break-off.ts';
import { type ConnectionLimits, Connections } from './connections.ts';
import { addControl, refuseSandbox } from './control/control.ts';
import { crossOriginHeaders, isPreflight, preflightHeaders } from './cors.ts';
import { decide } from './decide.ts';
import { holdBack } from './delay.ts';
import { Exchange } from './exchange.ts';
import { addFields } from './header-fields.ts';
import { addQuotaHeaders, isForeignQuotaHeader } from './quota-headers.ts';
import { type BodyTrouble, receive, sandboxNameOf, troubleOf } from './requests.ts';
import { type FindRoute, LONGEST_PARAMETER } from './routes.ts';
import { delayOf, FAULT_FIELD, type FaultRule } from './sandbox/fault-rules.ts';
import type { Sandboxes } from './sandbox/sandboxes.ts';
import { ROUTED_BASE, Targets } from './targets.ts';
import type { Tls } from './tls.ts';
import type { Listener } from './transport.ts';
import { answerUnparsed, unparsedRequestLine } from './unparsed.ts';
import type { CommonWorld } from './world.ts';
import { writeAnswer } from './write-answer.ts';

/** What Fastify routes; requests with other methods reach the same handler as routes that do not exist. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Fastify would load its compilers of schemas, which take longer than the rest of it, before any route has one. */
const withoutSchemas = {
  schemaController: { compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema } },
};

function refuseSchema(): never {
  throw new Error('No route of the mock has a schema.');
}

type RequestLine = readonly [method: string, target: string];

export interface ServerOptions {
  /** Finds the paths of the document. */
  readonly findRoute: FindRoute;
  /** The two spellings of the segments of paths. */
  readonly aliases: PathAliases;
  readonly limits: ConnectionLimits;
  /** How much data the mock takes, in bytes. */
  readonly dataLimit: number;
  /** Undefined for a server that speaks plain http. */
  readonly tls: Tls | undefined;
  /** The origin of the server that speaks TLS beside this one, which then leads there; undefined where there is none. */
  readonly secure: (() => string) | undefined;
  /** Whether routes are added whose requests or answers have schemas, as Fastify understands them. */
  readonly hasSchemas: boolean;
  /** Whether a `Host` names this server. */
  readonly isOwnHost: (host: string) => boolean;
  /** Told of each answer, with the milliseconds that it took. */
  readonly onAnswer: (method: string, target: string, answer: Answer, milliseconds: number) => void;
}

export interface MockServer {
  readonly app: FastifyInstance;
  readonly connections: Connections;
}

/** The HTTP side of the mock: it takes requests apart, has them decided, and writes the answers. */
export function createServer(
  common: CommonWorld,
  sandboxes: Sandboxes,
  { aliases, dataLimit, findRoute, hasSchemas, isOwnHost, limits, onAnswer, secure, tls }: ServerOptions,
): MockServer {
  const { answers } = common;
  const targets = new Targets(aliases.toName, findRoute);
  const listener: Listener = { scheme: tls === undefined ? 'http' : 'https', secure };
  const always = {
    ...crossOriginHeaders([...answers.headerNames, 'Date', FAULT_FIELD]),
    Vary: 'Accept-Encoding',
  };

  const handle = async (request: FastifyRequest, reply: FastifyReply, trouble?: BodyTrouble) => {
    const start = performance.now();
    const turn = connections.turn(request.raw.socket, request.raw);
    if (turn !== undefined) await turn;
    // Node goes on parsing what it has read, and may find that this is no request.
    if (hasUnparsedBody(request.raw)) await undefined;
    const parts = targets.read(request.originalUrl);
    const name = sandboxNameOf(request, parts);
    const sandbox = sandboxes.use(name);
    const { world } = typeof sandbox === 'string' ? sandboxes.root : sandbox;
    const exchange = new Exchange(receive(request, parts, trouble, listener), world);
    const { received } = exchange;
    const { method, headers, base, target } = received;
    const preflight = isPreflight(headers, method);
    const fault = preflight ? undefined : faultFor(exchange, name);
    const happens = fault?.connection;
    if (happens === 'silent' || happens === 'reset') return breakOff(reply, happens, limits.silence);
    let answer =
      typeof sandbox === 'string'
        ? refuseSandbox(sandbox, sandboxes, common)
        : preflight
          ? answers.answer('methods-in-allow', {})
          : fault?.answer === undefined
            ? decide(exchange)
            : answers.named(exchange.operation, fault.answer);
    if (answer instanceof Promise) answer = await answer;
    const delay = (fault && delayOf(fault)) ?? world.state.delay;
    if (delay.most > 0 && !preflight) await holdBack(delay, reply.raw);
    if (connections.isGivenUp(request.raw)) return reply.hijack();
    const fields: Record<string, string> = {};
    // The document's example has the fields of both bases.
    for (const name in answer.headers)
      if (!isForeignQuotaHeader(name, base)) fields[name] = answer.headers[name] ?? '';
    addFields(fields, always);
    if (exchange.quota !== undefined) addQuotaHeaders(fields, base, exchange.quota);
    if (preflight) Object.assign(fields, preflightHeaders(headers));
    if (world.clock.isMoved) fields.Date = new Date(world.now()).toUTCString();
    if (happens !== undefined || fault?.body !== undefined) fields[FAULT_FIELD] = happens ?? 'broken';
    // The rest of such a body is not read, so the connection cannot be used again.
    if (trouble !== undefined) fields.Connection = 'close';
    const outgoing = {
      answer,
      reason: answers.summary(answer.status),
      fields,
      isHead: method === 'HEAD',
      acceptEncoding: exchange.header('accept-encoding'),
      isUnread: trouble !== undefined,
      fault,
    };
    const written = writeAnswer(reply, outgoing, connections);
    if (written !== undefined) await written;
    const milliseconds = performance.now() - start;
    const operation = exchange.operation?.operationId;
    const at = world.now();
    world.journal.add({ received, operation, method, target, answer, headers: fields, milliseconds, at });
    onAnswer(method, target, answer, milliseconds);
    return reply;
  };

  /** What a request meets: by the rules of its sandbox, else by those of the mock that speak of sandboxes. */
  const faultFor = (exchange: Exchange, sandbox: string | undefined): FaultRule | undefined => {
    const own = exchange.world.faults.meet(exchange);
    return own ?? (sandbox === undefined ? undefined : sandboxes.root.world.faults.meet(exchange, sandbox));
  };

  const answerBare = async (socket: Duplex, code: string | undefined, [method, target]: RequestLine) => {
    const start = performance.now();
    const answer = await answerUnparsed(code, socket, common, connections, method);
    if (answer === undefined) return;
    const milliseconds = performance.now() - start;
    const { journal, now } = sandboxes.root.world;
    const { headers } = answer;
    const request = { received: undefined, operation: undefined, method, target };
    journal.add({ ...request, answer, headers, milliseconds, at: now() });
    onAnswer(method, target, answer, milliseconds);
  };

  // Answered by the decisions, in their order, instead of by Node.
  const http = {
    requireHostHeader: false,
    headersTimeout: limits.headers,
    connectionsCheckingInterval: limits.check,
  };
  const app = Fastify({
    ...(hasSchemas ? {} : withoutSchemas),
    bodyLimit: common.bodyLimit,
    connectionTimeout: limits.silence,
    clientErrorHandler: (error, socket) => {
      const { rawPacket, bytesParsed } = error as { rawPacket?: unknown; bytesParsed?: number };
      const packet = rawPacket instanceof Uint8Array ? rawPacket : undefined;
      const { method, url } = connections.arriving(socket) ?? {};
      const line: RequestLine =
        method === undefined ? unparsedRequestLine(packet, bytesParsed) : [method, url ?? ''];
      connections.giveUp(socket);
      // Or Node would close the connection after the answer before this one, if the client has ended its half.
      socket.removeAllListeners('end');
      void answerBare(socket, error.code, line);
    },
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void handle(request, reply, troubleOf(error)),
    ...(tls === undefined
      ? { http }
      : { https: { ...http, cert: tls.cert, key: tls.key, handshakeTimeout: limits.headers } }),
    keepAliveTimeout: limits.idle,
    requestTimeout: limits.request,
    return503OnClosing: false,
    rewriteUrl: ({ url = '/' }) => targets.read(url).routed,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
  });
  const connections = new Connections(app.server, limits);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.route({
    method: methods,
    url: `${ROUTED_BASE}/*`,
    handler: (request, reply) => handle(request, reply),
  });
  if (secure === undefined) addControl(app, { targets, sandboxes, common, dataLimit, isOwnHost });
  app.setNotFoundHandler((request, reply) => handle(request, reply));
  app.setErrorHandler((error: { code?: string }, request, reply) => handle(request, reply, troubleOf(error)));
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.server.on('connect', ({ method = '', url = '' }, socket) => {
    void answerBare(socket, 'HPE_INVALID_METHOD', [method, url]);
  });
  // Node would end its half of the connection with the client's, and what is answered later would be lost.
  Object.assign(app.server, { httpAllowHalfOpen: true });
  return { app, connections };
}

/** Whether a body follows that has not been read, as with a GET that has one. */
function hasUnparsedBody({ complete, headers }: IncomingMessage): boolean {
  return !complete && (headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined);
}

/** Answers what has reached a server, then ends it. */
export async function endServer({ app, connections }: MockServer): Promise<void> {
  await connections.taken();
  const closed = app.close();
  connections.close();
  await closed;
}
