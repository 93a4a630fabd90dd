import { type Duplex, Readable } from 'node:stream';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { PathAliases } from '../contract/path-aliases.ts';
import type { Answer } from './answers.ts';
import { type ConnectionLimits, Connections } from './connections.ts';
import { encode, encodePieces } from './content-coding.ts';
import { addControl } from './control.ts';
import { crossOriginHeaders, isPreflight, preflightHeaders } from './cors.ts';
import { decide } from './decide.ts';
import { holdBack } from './delay.ts';
import { Exchange } from './exchange.ts';
import { routeTarget } from './locations.ts';
import { foreignQuotaHeaders, quotaHeaders } from './quota-headers.ts';
import { type BodyTrouble, receive, troubleOf } from './requests.ts';
import type { Route } from './routes.ts';
import { answerUnparsed, unparsedRequestLine } from './unparsed.ts';
import type { World } from './world.ts';

/** Where the API stands on its hosts: the legacy base and the gateway's. Any store will do, whatever is escaped in its name. */
const bases = ['/api/v2', '/stores/:store_hash(^[^]+)/v2'];

/** What Fastify routes; requests with other methods reach the same handler as routes that do not exist. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The path of the document that the route stands for. */
    readonly contract?: Route;
  }
}

/** Fastify would load its compilers of schemas, which take longer than the rest of it, before any route has one. */
const withoutSchemas = {
  schemaController: { compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema } },
};

function refuseSchema(): never {
  throw new Error('No route of the mock has a schema.');
}

type RequestLine = readonly [method: string, target: string];

export interface ServerOptions {
  readonly routes: readonly Route[];
  /** The two spellings of the segments of paths. */
  readonly aliases: PathAliases;
  readonly limits: ConnectionLimits;
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
export function createServer(world: World, options: ServerOptions): MockServer {
  const { limits } = options;
  const common = {
    ...crossOriginHeaders([...world.answers.headerNames, 'Date']),
    Vary: 'Accept-Encoding',
  };
  const handle = async (request: FastifyRequest, reply: FastifyReply, trouble?: BodyTrouble) => {
    const start = performance.now();
    await connections.turn(request.raw.socket, request.raw);
    const exchange = new Exchange(receive(request, request.routeOptions.config.contract, trouble), world);
    const { method, target, headers, base } = exchange.received;
    const preflight = isPreflight(headers, method);
    const answer = preflight ? await world.answers.answer('methods-in-allow', {}) : await decide(exchange);
    if (world.state.delay.most > 0 && !preflight) await holdBack(world.state.delay, reply.raw);
    reply.raw.statusMessage = world.answers.summary(answer.status);
    reply.code(answer.status).headers(answer.headers).headers(common);
    if (preflight) reply.headers(preflightHeaders(headers));
    // The document's example has the fields of both bases.
    for (const name of foreignQuotaHeaders(base)) reply.removeHeader(name);
    if (exchange.quota !== undefined) reply.headers(quotaHeaders(base, exchange.quota));
    // The rest of such a body is not read, so the connection cannot be used again.
    if (trouble !== undefined) reply.header('Connection', 'close');
    // As bytes, because Fastify would add a charset to the type of a string, which JSON has not (RFC 8259, section 11).
    const acceptEncoding = exchange.header('accept-encoding');
    if (answer.pieces !== undefined) {
      const { stream, coding } = encodePieces(method === 'HEAD' ? [] : answer.pieces, acceptEncoding);
      if (coding !== undefined) reply.header('Content-Encoding', coding);
      reply.send(stream);
      options.onAnswer(method, target, answer, performance.now() - start);
      return reply;
    }
    let bytes: Uint8Array | undefined = answer.body === undefined ? undefined : Buffer.from(answer.body);
    if (bytes !== undefined && acceptEncoding !== undefined) {
      const coded = await encode(bytes, acceptEncoding);
      bytes = coded.bytes;
      if (coded.coding !== undefined) reply.header('Content-Encoding', coded.coding);
    }
    if (method === 'HEAD' && bytes !== undefined) reply.header('Content-Length', bytes.length).send();
    else if (bytes !== undefined && trouble !== undefined)
      reply
        .header('Content-Length', bytes.length)
        .send(Readable.from(connections.lingering(request.raw, bytes)));
    else reply.send(bytes);
    options.onAnswer(method, target, answer, performance.now() - start);
    return reply;
  };

  const answerBare = async (socket: Duplex, code: string | undefined, [method, target]: RequestLine) => {
    const start = performance.now();
    const answer = await answerUnparsed(code, socket, world, connections, method);
    if (answer !== undefined) options.onAnswer(method, target, answer, performance.now() - start);
  };

  const app = Fastify({
    ...(options.hasSchemas ? {} : withoutSchemas),
    bodyLimit: world.bodyLimit,
    connectionTimeout: limits.silence,
    clientErrorHandler: (error, socket) => {
      const { rawPacket, bytesParsed } = error as { rawPacket?: unknown; bytesParsed?: number };
      const packet = rawPacket instanceof Uint8Array ? rawPacket : undefined;
      const { method, url } = connections.arriving(socket) ?? {};
      const line: RequestLine =
        method === undefined ? unparsedRequestLine(packet, bytesParsed) : [method, url ?? ''];
      // Or Node would close the connection after the answer before this one, if the client has ended its half.
      socket.removeAllListeners('end');
      void answerBare(socket, error.code, line);
    },
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void handle(request, reply, troubleOf(error)),
    // Answered by the decisions, in their order, instead of by Node.
    http: {
      requireHostHeader: false,
      headersTimeout: limits.headers,
      connectionsCheckingInterval: limits.check,
    },
    keepAliveTimeout: limits.idle,
    requestTimeout: limits.request,
    return503OnClosing: false,
    rewriteUrl: ({ url = '/' }) => routeTarget(url, options.aliases.toName),
    routerOptions: { maxParamLength: 16_384 },
  });
  const connections = new Connections(app.server, limits);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const contract of options.routes) {
    const path = contract.path.replaceAll(/\{([^}]+)\}/g, ':$1');
    for (const base of bases)
      app.route({
        method: methods,
        url: `${base}${path}`,
        config: { contract },
        handler: (request, reply) => handle(request, reply),
      });
  }
  addControl(app, world, options.isOwnHost);
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
