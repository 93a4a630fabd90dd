import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answers.ts';
import { parseBody } from './body.ts';
import { StateFault } from './state.ts';
import type { World } from './world.ts';

export const controlPath = '/_mock/state';

/**
 * Adds the endpoint that shows and changes the state of the mock: GET shows it, PUT changes what it is given, DELETE
 * goes back to the start, store and quotas included. Pages of other origins may not use it: it has no CORS headers,
 * it refuses requests that name another origin, and it refuses hosts that are not this machine (DNS rebinding).
 * @param isOwnHost whether a `Host` names this server
 */
export function addControl(app: FastifyInstance, world: World, isOwnHost: (host: string) => boolean): void {
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'OPTIONS', 'PATCH'],
    url: controlPath,
    handler: async (request, reply) => {
      const { origin, host = '' } = request.headers;
      if (!isOwnHost(host) || (origin !== undefined && origin !== `http://${host}`)) {
        const message = 'The state of the mock is not for other origins.';
        return send(reply, await world.answers.answer(403, 'missing-permission', { errors: [{ message }] }));
      }
      return control(request, reply, world);
    },
  });
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
        if ('fault' in parsed) throw new StateFault('', parsed.fault);
        world.state.change(parsed.value);
      } catch (error) {
        if (!(error instanceof StateFault)) throw error;
        const { field, message: invalid_reason } = error;
        const message = field === '' ? 'The state is invalid.' : `The field '${field}' is invalid.`;
        const details = { location: 'body', ...(field === '' ? {} : { field }), invalid_reason };
        return send(
          reply,
          await world.answers.answer(400, 'invalid-field', { errors: [{ message, details }] }),
        );
      }
      break;
    }
    default: {
      const allowed = ['GET', 'HEAD', 'PUT', 'DELETE'];
      const errors = [
        {
          message: `The method ${request.method} is not supported by this resource.`,
          details: { allowed_methods: allowed },
        },
      ];
      const headers = { Allow: allowed.join(', ') };
      return send(reply, await world.answers.answer(405, 'unsupported-by-resource', { headers, errors }));
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
