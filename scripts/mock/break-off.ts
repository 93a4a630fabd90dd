import type { FastifyReply } from 'fastify';

/**
 * Never answers, or breaks the connection.
 *
 * @param silence how long a client is left without an answer, in milliseconds
 */
export function breakOff(reply: FastifyReply, how: 'silent' | 'reset', silence: number): FastifyReply {
  reply.hijack();
  if (how === 'reset') reset(reply);
  else {
    const timer = setTimeout(() => reply.raw.destroy(), silence).unref();
    reply.raw.once('close', () => clearTimeout(timer));
  }
  return reply;
}

/** Sends half of an answer, then breaks the connection. */
export function cutOff(
  reply: FastifyReply,
  fields: Readonly<Record<string, string>>,
  bytes: Uint8Array = new Uint8Array(),
): void {
  const { raw } = reply;
  reply.hijack();
  if (bytes.length === 0) {
    reset(reply);
    return;
  }
  raw.writeHead(reply.statusCode, { ...fields, 'Content-Length': bytes.length });
  raw.write(bytes.subarray(0, bytes.length >> 1), () => raw.destroy());
}

/** With a RST, where the connection is one of TCP. */
function reset({ raw }: FastifyReply): void {
  const { socket } = raw.req;
  // A TLS connection, and one without a network, have no such thing.
  try {
    socket.resetAndDestroy();
  } catch {
    raw.destroy();
  }
}
