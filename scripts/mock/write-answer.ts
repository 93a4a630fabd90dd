import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Answer } from './answers.ts';
import { cutOff } from './break-off.ts';
import type { Connections } from './connections.ts';
import { encode, encodePieces } from './content-coding.ts';
import type { FaultRule } from './sandbox/fault-rules.ts';

/** How an answer goes out. */
export interface Outgoing {
  readonly answer: Answer;
  /** What the code is called. */
  readonly reason: string;
  /** All header fields but those that follow from the body. */
  readonly fields: Record<string, string>;
  readonly isHead: boolean;
  readonly acceptEncoding: string | undefined;
  /** Whether some of the body of the request has not been read. */
  readonly isUnread: boolean;
  /** What goes wrong on purpose. */
  readonly fault: FaultRule | undefined;
}

/** Writes an answer, whole or piece by piece. */
export function writeAnswer(
  reply: FastifyReply,
  outgoing: Outgoing,
  connections: Connections,
): Promise<void> | undefined {
  const { answer, acceptEncoding, fault, isUnread } = outgoing;
  if (answer.pieces !== undefined) writePieces(reply, answer.pieces, outgoing);
  else if (acceptEncoding === undefined && !isUnread && fault === undefined)
    writeWhole(reply, answer.body, outgoing);
  else return writeBytes(reply, answer.body, outgoing, connections);
  return undefined;
}

/**
 * Past Fastify, which would add a charset to the type of a text, which JSON has not (RFC 8259, section 11): Node writes
 * the body together with its header section.
 */
function writeWhole(reply: FastifyReply, body: Answer['body'], outgoing: Outgoing): void {
  const { answer, fields, isHead, reason } = outgoing;
  const length = body === undefined ? 0 : Buffer.byteLength(body);
  if (body !== undefined) fields['Content-Length'] = String(length);
  reply.hijack();
  reply.raw.writeHead(answer.status, reason, fields);
  // A text of ASCII alone has the same bytes in Latin-1, which Node writes faster.
  reply.raw.end(isHead ? undefined : body, body?.length === length ? 'latin1' : 'utf8');
}

function writePieces(reply: FastifyReply, pieces: NonNullable<Answer['pieces']>, outgoing: Outgoing): void {
  const { answer, fields, isHead, acceptEncoding, reason } = outgoing;
  const { stream, coding } = encodePieces(isHead ? [] : pieces, acceptEncoding);
  if (coding !== undefined) fields['Content-Encoding'] = coding;
  reply.raw.statusMessage = reason;
  reply.code(answer.status).headers(fields).send(stream);
}

async function writeBytes(
  reply: FastifyReply,
  body: Answer['body'],
  { answer, fields, isHead, acceptEncoding, isUnread, fault, reason }: Outgoing,
  connections: Connections,
): Promise<void> {
  let bytes = typeof body === 'string' ? Buffer.from(body) : body;
  if (fault?.body === 'broken') bytes = bytes?.subarray(0, Math.ceil((bytes.length * 2) / 3));
  if (bytes !== undefined && acceptEncoding !== undefined) {
    const coded = await encode(bytes, acceptEncoding);
    bytes = coded.bytes;
    if (coded.coding !== undefined) fields['Content-Encoding'] = coded.coding;
  }
  if (bytes !== undefined) fields['Content-Length'] = String(bytes.length);
  reply.raw.statusMessage = reason;
  reply.code(answer.status).headers(fields);
  if (fault?.connection === 'cut') cutOff(reply, fields, bytes);
  else if (isHead) reply.send();
  else if (bytes !== undefined && isUnread)
    reply.send(Readable.from(connections.lingering(reply.request.raw, bytes)));
  else reply.send(bytes);
}
