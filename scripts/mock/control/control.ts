import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '../answers.ts';
import { parseBody } from '../body.ts';
import type { Unreadable } from '../exchange.ts';
import { readTarget } from '../locations.ts';
import { isCalledAddress, isOwnMachine } from '../own-machine.ts';
import { hostFault, sandboxNameOf, troubleOf } from '../requests.ts';
import { SANDBOX_PATH } from '../sandbox/sandbox-target.ts';
import { NAME_RULE, type Sandboxes } from '../sandbox/sandboxes.ts';
import { SettingsFault } from '../settings.ts';
import { MEMORY_LIMIT } from '../store/admission.ts';
import { DataFault } from '../store/data.ts';
import type { Targets } from '../targets.ts';
import type { CommonWorld } from '../world.ts';
import { type ControlRequest, type Endpoint, endpoints } from './endpoints.ts';

export const controlPath = '/_mock/state';

export interface ControlOptions {
  readonly targets: Targets;
  readonly sandboxes: Sandboxes;
  readonly common: CommonWorld;
  /** How much data the mock takes, in bytes. */
  readonly dataLimit: number;
  /** Whether a `Host` names this server. */
  readonly isOwnHost: (host: string) => boolean;
}

/**
 * Adds the endpoints that show and change the mock. They are for this machine, whatever a request says of itself, and
 * pages of other origins may not use them: they have no CORS headers, they refuse requests that name another origin,
 * and they refuse hosts that are not this machine (DNS rebinding).
 */
export function addControl(app: FastifyInstance, options: ControlOptions): void {
  const { common, dataLimit, isOwnHost } = options;
  const { answers } = common;
  for (const endpoint of endpoints) {
    const bodyLimit = endpoint.takesData === true ? dataLimit : common.bodyLimit;
    app.route({
      method: ['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'OPTIONS', 'PATCH'],
      url: endpoint.path,
      bodyLimit,
      // Before the body is read, so that nobody else is told anything about it.
      onRequest: async (request, reply) => {
        const fault = hostFault(request);
        if (fault !== undefined) return refuseUnreadable(reply, fault, common);
        const message = strangerFault(request, isOwnHost);
        if (message === undefined) return undefined;
        return send(reply, await answers.answer('missing-permission', { errors: [{ message }] }));
      },
      errorHandler: async (error: { code?: string }, _request, reply) => {
        const trouble = troubleOf(error);
        reply.header('Connection', 'close');
        if (typeof trouble === 'object') return refuseUnreadable(reply, trouble, common);
        if (trouble === 'unlabelled')
          return send(reply, await answers.answer('unsupported-content-type', {}));
        const entry = common.errors.entry('body-too-large', { maximum_bytes: bodyLimit });
        return send(reply, await answers.answer('body-too-large', { errors: [entry] }));
      },
      handler: (request, reply) => control(request, reply, endpoint, options),
    });
  }
}

/** Why a request is none that may touch the state; undefined if it may. */
function strangerFault(
  { headers, protocol, raw: { socket }, originalUrl }: FastifyRequest,
  isOwnHost: (host: string) => boolean,
): string | undefined {
  const { origin, host = '' } = { ...headers, host: readTarget(originalUrl).host ?? headers.host };
  if (!isOwnMachine(socket)) return 'The state of the mock is for the machine that it runs on alone.';
  const isOwn = isOwnHost(host) || isCalledAddress(host, socket);
  return isOwn && (origin === undefined || origin === `${protocol}://${host}`)
    ? undefined
    : 'The state of the mock is not for other origins.';
}

async function refuseUnreadable(
  reply: FastifyReply,
  { location, reason }: Unreadable,
  { answers, errors }: CommonWorld,
): Promise<FastifyReply> {
  const entry = errors.entry('malformed-syntax', { location, invalid_reason: errors.reason(reason) });
  return send(reply, await answers.answer('malformed-syntax', { errors: [entry] }));
}

async function control(
  request: FastifyRequest,
  reply: FastifyReply,
  { methods }: Endpoint,
  { targets, sandboxes, common }: ControlOptions,
): Promise<FastifyReply> {
  const { answers, errors } = common;
  const { method } = request;
  const act = methods[method === 'HEAD' ? 'GET' : method];
  if (act === undefined) {
    const allowed = Object.keys(methods).flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one]));
    const entry = errors.entry('unsupported-by-resource', { method, allowed_methods: allowed });
    const headers = { Allow: allowed.join(', ') };
    return send(reply, await answers.answer('unsupported-by-resource', { headers, errors: [entry] }));
  }
  const sandbox = sandboxes.use(sandboxNameOf(request, targets.read(request.originalUrl)));
  if (typeof sandbox === 'string') return send(reply, await refuseSandbox(sandbox, sandboxes, common));
  try {
    const { name = '' } = request.params as { readonly name?: string };
    const query = request.query as ControlRequest['query'];
    const body = bodyOf(request, common);
    const result = await act({ sandbox, sandboxes, query, name, body, signal: endOf(reply) });
    if (result === undefined) return send(reply, await answers.answer('no-such-resource', {}));
    reply.code(200).type('application/json');
    if ('json' in result) return reply.send(Buffer.from(JSON.stringify(result.json)));
    return reply.send(Readable.from(result.pieces, { objectMode: false }));
  } catch (error) {
    return send(reply, await answers.answer('invalid-field', { errors: entriesOf(error, method) }));
  }
}

function bodyOf({ method, body }: FastifyRequest, { errors }: CommonWorld): unknown {
  if (method !== 'PUT' && method !== 'POST') return undefined;
  const parsed = parseBody(body instanceof Uint8Array ? body : new Uint8Array());
  if ('value' in parsed) return parsed.value;
  throw new SettingsFault('', errors.reason(parsed.fault.word, { ...parsed.fault }));
}

/** Ends when the client has gone. */
function endOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => gone.abort());
  return gone.signal;
}

/** What is wrong with what was sent. */
function entriesOf(error: unknown, method: string) {
  const location = method === 'GET' ? 'query' : 'body';
  if (error instanceof DataFault)
    return error.problems.map(({ pointer, reason }) => entryOf(location, pointer, reason));
  if (error instanceof SettingsFault) return [entryOf(location, error.field, error.message)];
  throw error;
}

function entryOf(location: string, field: string, invalid_reason: string) {
  const message = field === '' ? 'What was sent is invalid.' : `The field '${field}' is invalid.`;
  return { message, details: { location, ...(field === '' ? {} : { field }), invalid_reason } };
}

/** Why a request is sent to no sandbox. */
export function refuseSandbox(
  why: 'badly named' | 'too many',
  { limits }: Sandboxes,
  { answers, errors }: CommonWorld,
): Answer | Promise<Answer> {
  if (why === 'too many') {
    const message = `There are ${limits.sandboxes} sandboxes already. End one with DELETE ${SANDBOX_PATH}/NAME.`;
    return answers.answer(MEMORY_LIMIT, {
      errors: [{ message, details: { maximum: limits.sandboxes } }],
    });
  }
  const invalid_reason = `It must have ${NAME_RULE}.`;
  const entry = errors.entry('invalid-parameter', {
    location: 'header',
    field: 'X-Mock-Sandbox',
    invalid_reason,
  });
  return answers.answer('invalid-parameter', { errors: [entry] });
}

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply
    .code(status)
    .headers(headers)
    .send(Buffer.from(body ?? ''));
}
