import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answers.ts';
import { parseBody } from './body.ts';
import type { Unreadable } from './exchange.ts';
import { readTarget } from './locations.ts';
import { isCalledAddress, isOwnMachine } from './own-machine.ts';
import { hostFault, troubleOf } from './requests.ts';
import { StateFault } from './state.ts';
import type { World } from './world.ts';

export const controlPath = '/_mock/state';

/**
 * Adds the endpoint that shows and changes the state of the mock: GET shows it, PUT changes what it is given, DELETE
 * goes back to the start, store and quotas included. It is for this machine, whatever the request says of itself, and
 * pages of other origins may not use it: it has no CORS headers, it refuses requests that name another origin, and it
 * refuses hosts that are not this machine (DNS rebinding).
 * @param isOwnHost whether a `Host` names this server
 */
export function addControl(app: FastifyInstance, world: World, isOwnHost: (host: string) => boolean): void {
  const { answers, bodyLimit } = world;
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'OPTIONS', 'PATCH'],
    url: controlPath,
    // Before the body is read, so that nobody else is told anything about it.
    onRequest: async (request, reply) => {
      const fault = hostFault(request);
      if (fault !== undefined) return refuseUnreadable(reply, fault, world);
      const message = strangerFault(request, isOwnHost);
      if (message === undefined) return undefined;
      return send(reply, await answers.answer('missing-permission', { errors: [{ message }] }));
    },
    errorHandler: async (error: { code?: string }, _request, reply) => {
      const trouble = troubleOf(error);
      reply.header('Connection', 'close');
      if (typeof trouble === 'object') return refuseUnreadable(reply, trouble, world);
      if (trouble === 'unlabelled') return send(reply, await answers.answer('unsupported-content-type', {}));
      const entry = world.errors.entry('body-too-large', { maximum_bytes: bodyLimit });
      return send(reply, await answers.answer('body-too-large', { errors: [entry] }));
    },
    handler: (request, reply) => control(request, reply, world),
  });
}

/** Why a request is none that may touch the state; undefined if it may. */
function strangerFault(
  { headers, raw: { socket }, originalUrl }: FastifyRequest,
  isOwnHost: (host: string) => boolean,
): string | undefined {
  const { origin, host = '' } = { ...headers, host: readTarget(originalUrl).host ?? headers.host };
  if (!isOwnMachine(socket)) return 'The state of the mock is for the machine that it runs on alone.';
  const isOwn = isOwnHost(host) || isCalledAddress(host, socket);
  return isOwn && (origin === undefined || origin === `http://${host}`)
    ? undefined
    : 'The state of the mock is not for other origins.';
}

async function refuseUnreadable(
  reply: FastifyReply,
  { location, reason }: Unreadable,
  { answers, errors }: World,
): Promise<FastifyReply> {
  const entry = errors.entry('malformed-syntax', { location, invalid_reason: errors.reason(reason) });
  return send(reply, await answers.answer('malformed-syntax', { errors: [entry] }));
}

async function control(request: FastifyRequest, reply: FastifyReply, world: World): Promise<FastifyReply> {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      break;
    case 'DELETE':
      world.state.reset();
      world.store.reset();
      world.quotas.clear();
      break;
    case 'PUT': {
      const parsed = parseBody(request.body instanceof Uint8Array ? request.body : new Uint8Array());
      try {
        if ('fault' in parsed)
          throw new StateFault('', world.errors.reason(parsed.fault.word, { ...parsed.fault }));
        world.state.change(parsed.value);
      } catch (error) {
        if (!(error instanceof StateFault)) throw error;
        const { field, message: invalid_reason } = error;
        const message = field === '' ? 'The state is invalid.' : `The field '${field}' is invalid.`;
        const details = { location: 'body', ...(field === '' ? {} : { field }), invalid_reason };
        return send(reply, await world.answers.answer('invalid-field', { errors: [{ message, details }] }));
      }
      break;
    }
    default: {
      const allowed = ['GET', 'HEAD', 'PUT', 'DELETE'];
      const { method } = request;
      const errors = [world.errors.entry('unsupported-by-resource', { method, allowed_methods: allowed })];
      const headers = { Allow: allowed.join(', ') };
      return send(reply, await world.answers.answer('unsupported-by-resource', { headers, errors }));
    }
  }
  return reply
    .code(200)
    .type('application/json')
    .send(Buffer.from(JSON.stringify(world.state.now)));
}

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply
    .code(status)
    .headers(headers)
    .send(Buffer.from(body ?? ''));
}
