import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Answer } from './answers.ts';
import { type ConnectionLimits, Connections } from './connections.ts';
import { addControl } from './control.ts';
import { crossOriginHeaders, isPreflight, preflightHeaders } from './cors.ts';
import { decide } from './decide.ts';
import { holdBack } from './delay.ts';
import { Exchange } from './exchange.ts';
import { routeTarget } from './locations.ts';
import { type BodyTrouble, receive, troubleOf } from './requests.ts';
import type { Route } from './routes.ts';
import { answerUnparsed } from './unparsed.ts';
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

export interface ServerOptions {
  readonly routes: readonly Route[];
  readonly limits: ConnectionLimits;
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
  const exposed = crossOriginHeaders([...world.answers.headerNames, 'Date']);
  const handle = async (request: FastifyRequest, reply: FastifyReply, trouble?: BodyTrouble) => {
    const start = performance.now();
    await connections.turn(request.raw.socket, request.raw);
    const exchange = new Exchange(receive(request, request.routeOptions.config.contract, trouble), world);
    const { method, target, headers } = exchange.received;
    const preflight = isPreflight(headers, method);
    const answer = preflight
      ? await world.answers.answer(204, 'methods-in-allow', {})
      : await decide(exchange);
    if (world.state.delay.most > 0 && !preflight) await holdBack(world.state.delay, reply.raw);
    reply.raw.statusMessage = world.answers.summary(answer.status);
    reply.code(answer.status).headers(answer.headers).headers(exposed);
    if (preflight) reply.headers(preflightHeaders(headers));
    if (exchange.remaining !== undefined) reply.header('X-BC-ApiLimit-Remaining', String(exchange.remaining));
    // The rest of such a body is not read, so the connection cannot be used again.
    if (trouble !== undefined) reply.header('Connection', 'close');
    // As bytes, because Fastify would add a charset to the type of a string, which JSON has not (RFC 8259, section 11).
    const bytes = answer.body === undefined ? undefined : Buffer.from(answer.body);
    if (answer.pieces !== undefined) reply.send(Readable.from(method === 'HEAD' ? [] : answer.pieces));
    else if (method === 'HEAD' && bytes !== undefined) reply.header('Content-Length', bytes.length).send();
    else reply.send(bytes);
    options.onAnswer(method, target, answer, performance.now() - start);
    return reply;
  };

  const app = Fastify({
    bodyLimit: world.bodyLimit,
    connectionTimeout: limits.silence,
    clientErrorHandler: (error, socket) => {
      void answerUnparsed(error.code, socket, world, connections);
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
    rewriteUrl: ({ url = '/' }) => routeTarget(url),
    routerOptions: { maxParamLength: 16_384 },
  });
  const connections = new Connections(app.server, limits);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const contract of options.routes) {
    const path = contract.path.replaceAll(/\{[^}]+\}/g, ':id');
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
  app.server.on(
    'connect',
    (_request, socket) => void answerUnparsed('HPE_INVALID_METHOD', socket, world, connections),
  );
  return { app, connections };
}
