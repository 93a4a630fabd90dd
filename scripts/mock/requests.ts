import type { FastifyRequest } from 'fastify';
import type { Query, Received, Unreadable } from './exchange.ts';
import { baseOf, readTarget } from './locations.ts';
import type { Route } from './routes.ts';
import { readSandboxTarget, SANDBOX_FIELD } from './sandbox/sandbox-target.ts';
import { type Listener, transportOf } from './transport.ts';

/** A request of Fastify's as the decisions take it. */
export function receive(
  request: FastifyRequest,
  route: Route | undefined,
  trouble: BodyTrouble | undefined,
  listener: Listener,
): Received {
  const routed = request.url;
  const { origin, host } = readTarget(request.originalUrl);
  const { prefix } = readSandboxTarget(origin);
  // Fastify has neither parameters nor query where it could not decode the path.
  const parameters = (request.params ?? {}) as Readonly<Record<string, string>>;
  const unreadable = typeof trouble === 'object' ? trouble : hostFault(request);
  return {
    method: request.method,
    target: origin,
    host: host ?? request.headers.host,
    path: routed.slice(baseOf(routed).length).split('?', 1)[0] ?? '',
    prefix,
    base: baseOf(routed),
    headers: request.headers,
    transport: transportOf(request.headers, listener),
    query: (request.query ?? {}) as Query,
    // An empty id is none that a path of the document has.
    route: Object.values(parameters).includes('') ? undefined : route,
    parameters,
    unreadable,
    body:
      typeof trouble === 'string' ? trouble : request.body instanceof Uint8Array ? request.body : undefined,
  };
}

/** The sandbox that a request names in its path or, where that names none, in its header. */
export function sandboxNameOf({ headers, originalUrl }: FastifyRequest): string | undefined {
  const { name } = readSandboxTarget(readTarget(originalUrl).origin);
  return name ?? headers[SANDBOX_FIELD]?.toString();
}

/** Why Fastify could not hand over the body, or the path. */
export type BodyTrouble = 'too large' | 'unlabelled' | Unreadable;

/** RFC 9112, section 3.2: an HTTP/1.1 request with no Host, or with more than one, must be answered with 400. */
export function hostFault({ raw }: FastifyRequest): Unreadable | undefined {
  const hosts = raw.rawHeaders.filter(
    (text, index) => index % 2 === 0 && text.toLowerCase() === 'host',
  ).length;
  if (hosts === 1 || (hosts === 0 && raw.httpVersion !== '1.1')) return undefined;
  return {
    location: 'header',
    reason: hosts === 0 ? 'missing-host' : 'repeated-host',
  };
}

/** What an error that Fastify raised before the handler says of the request. */
export function troubleOf(error: { readonly code?: string }): BodyTrouble {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'too large';
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'unlabelled';
  if (error.code === 'FST_ERR_BAD_URL') return { location: 'path', reason: 'undecodable-path' };
  return { location: 'body', reason: 'incomplete-body' };
}
