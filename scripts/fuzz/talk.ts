import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Received } from './contract-check.ts';

/** What came back over one connection. */
export interface Conversation {
  readonly answers: readonly Received[];
  /** What follows the last whole answer. */
  readonly rest: string;
  /** Whether the other side ended the connection. */
  readonly isOver: boolean;
}

export interface Talk {
  /** What is sent, piece by piece. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** Ends this side's half once all is sent; the default. */
  readonly halfClose?: boolean;
  /** Stop waiting once so many answers are there. */
  readonly answers?: number;
  /** How long to wait for the other side, in milliseconds. */
  readonly patience?: number;
}

/** Says something over a bare connection and listens until the other side ends it. Text is sent as Latin-1. */
export async function talk(url: string, { pieces, halfClose = true, answers, patience = 20_000 }: Talk) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  let text = '';
  let isOver = false;
  const ended = new Promise<void>((done) => {
    const finish = () => {
      isOver = true;
      done();
    };
    // A reset by the other side ends the connection too.
    socket.on('error', finish).on('end', finish).on('close', finish);
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
      if (answers !== undefined && readAnswers(text).answers.length >= answers) done();
    });
  });
  for (const piece of pieces) {
    if (socket.destroyed) break;
    socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
    if (pieces.length > 1) await wait(1);
  }
  if (halfClose) socket.end();
  const timer = new AbortController();
  await Promise.race([ended, wait(patience, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
  socket.destroy();
  return { ...readAnswers(text), isOver };
}

/**
 * Takes answers apart that have a Content-Length, chunks or no body (RFC 9112, section 6.3); interim ones are left out.
 *
 * @param isToHead whether a HEAD is answered, which makes a Content-Length say nothing of what follows
 */
export function readAnswers(text: string, isToHead = false): Omit<Conversation, 'isOver'> {
  const answers: Received[] = [];
  let rest = text;
  for (;;) {
    const head = /^HTTP\/1\.1 (\d{3})[^\r\n]*\r\n((?:[^\r\n]+\r\n)*)\r\n/.exec(rest);
    if (head === null) return { answers, rest };
    const status = Number(head[1]);
    const lines = (head[2] ?? '').split('\r\n').filter((line) => line !== '');
    const headers = new Headers(
      lines.map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
    );
    const after = rest.slice(head[0].length);
    const content = isToHead ? { bytes: '', length: 0 } : readContent(after, headers);
    if (content === undefined) return { answers, rest };
    const body = Buffer.from(content.bytes, 'latin1').toString();
    if (status >= 200) answers.push({ status, headers, body });
    rest = after.slice(content.length);
  }
}

/** The content at the start of a text, and how long it is there; undefined if it is not there whole. */
function readContent(text: string, headers: Headers): { bytes: string; length: number } | undefined {
  if (headers.get('transfer-encoding') !== 'chunked') {
    const length = Number(headers.get('content-length') ?? 0);
    return text.length < length ? undefined : { bytes: text.slice(0, length), length };
  }
  let bytes = '';
  let at = 0;
  for (;;) {
    const end = text.indexOf('\r\n', at);
    const size = Number.parseInt(text.slice(at, end), 16);
    const next = end + 2 + size + 2;
    if (end === -1 || text.length < next) return undefined;
    bytes += text.slice(end + 2, end + 2 + size);
    at = next;
    if (size === 0) return { bytes, length: at };
  }
}
