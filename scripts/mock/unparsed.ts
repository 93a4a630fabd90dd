import type { Duplex } from 'node:stream';
import type { Answer } from './answers.ts';
import type { Connections } from './connections.ts';
import type { CommonWorld } from './world.ts';

const reasons: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'header-section-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'timed-out',
  HPE_INVALID_EOF_STATE: 'ended-early',
};

/**
 * Answers what Node's parser would not take for a request, on the bare socket, with one of the contract's codes.
 * @param method of the request, as far as it can be told: the answer to a HEAD has no body
 * @returns undefined where nobody is there to be answered
 */
export async function answerUnparsed(
  code: string | undefined,
  socket: Duplex,
  world: CommonWorld,
  connections: Connections,
  method: string,
): Promise<Answer | undefined> {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  // Whatever else the client sends is read and dropped, so that its end is noticed, and does not take the answer with it.
  socket.on('error', () => socket.destroy()).resume();
  await connections.turn(socket);
  const answer = await unparsed(code, method, world);
  const body = answer.body?.toString() ?? '';
  const headers = {
    ...answer.headers,
    Date: new Date().toUTCString(),
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const statusLine = `HTTP/1.1 ${answer.status} ${world.answers.summary(answer.status)}`;
  connections.end(socket, `${[statusLine, ...lines].join('\r\n')}\r\n\r\n${method === 'HEAD' ? '' : body}`);
  return answer;
}

/**
 * The method and the target of a request that Node's parser gave up on, or what stands in their place.
 * @param packet what came last; a request that began before it cannot be told
 * @param parsed how many bytes of it the parser took
 */
export function unparsedRequestLine(packet: Uint8Array | undefined, parsed = 0): readonly [string, string] {
  const text = Buffer.from(packet ?? []).toString('latin1', 0, 16_384);
  // Other requests may have come before it in the same packet.
  const before = text.slice(0, parsed).lastIndexOf('\r\n\r\n');
  const [line = ''] = text
    .slice(before === -1 ? 0 : before + 4)
    .trimStart()
    .split(/[\r\n]/, 1);
  const [, method, target] = /^([A-Z]+) (\S+)/.exec(line) ?? [];
  return method === undefined || target === undefined ? ['?', line] : [method, target];
}

function unparsed(
  code: string | undefined,
  method: string,
  { answers, errors, methods }: CommonWorld,
): Answer | Promise<Answer> {
  if (code === 'HPE_INVALID_METHOD') {
    const entry = errors.entry('unsupported-method', { method, supported_methods: methods });
    return answers.answer('unsupported-method', { errors: [entry] });
  }
  const invalid_reason = errors.reason(reasons[code ?? ''] ?? 'not-http');
  const entry = errors.entry('malformed-syntax', { location: 'header', invalid_reason });
  return answers.answer('malformed-syntax', { errors: [entry] });
}
