import type { FastifyRequest } from 'fastify';
import type { Query, Received, Unreadable } from './exchange.ts';
import { SANDBOX_FIELD } from './sandbox/sandbox-target.ts';
import type { TargetParts } from './targets.ts';
import { type Listener, transportOf } from './transport.ts';

/** A request of Fastify's as the decisions take it. */
export function receive(
  request: FastifyRequest,
  { origin, host, path, search, prefix, base, start, successor, found }: TargetParts,
  trouble: BodyTrouble | undefined,
  listener: Listener,
): Received {
  const unreadable = typeof trouble === 'object' ? trouble : hostFault(request);
  return {
    method: request.method,
    target: origin,
    host: host ?? request.headers.host,
    path,
    search,
    prefix,
    base,
    start,
    successor,
    headers: request.headers,
    transport: transportOf(request.headers, listener),
    // Fastify has none where it could not decode the path.
    query: (request.query ?? {}) as Query,
    // Nor does it route methods that no document has.
    route: request.is404 ? undefined : found?.route,
    parameters: found?.parameters ?? {},
    unreadable,
    body:
      typeof trouble === 'string' ? trouble : request.body instanceof Uint8Array ? request.body : undefined,
  };
}

/** The sandbox that a request names in its path or, where that names none, in its header. */
export function sandboxNameOf({ headers }: FastifyRequest, { sandbox }: TargetParts): string | undefined {
  return sandbox ?? headers[SANDBOX_FIELD]?.toString();
}

/** Why Fastify could not hand over the body, or the path. */
export type BodyTrouble = 'too large' | 'unlabelled' | Unreadable;

/** RFC 9112, section 3.2: an HTTP/1.1 request with no Host, or with more than one, must be answered with 400. */
export function hostFault({ raw: { httpVersion, rawHeaders } }: FastifyRequest): Unreadable | undefined {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') hosts += 1;
  if (hosts === 1 || (hosts === 0 && httpVersion !== '1.1')) return undefined;
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
