import { type Agent, request as sendHttp } from 'node:http';
import { request as sendHttps } from 'node:https';
import type { FilledRequest } from '../../recipes/fill-request.ts';
import type { Answer } from '../../recipes/run-recipe.ts';

/** Bytes that are read of an answer. */
const ANSWER_LIMIT = 8 * 1024 * 1024;
/** Bytes of the header section of an answer. */
const HEADER_LIMIT = 64 * 1024;

export interface SendOptions {
  /** Milliseconds until the whole answer must be there. */
  readonly timeout: number;
  /** Keeps connections; a new one for the request if left out. */
  readonly agent?: Agent;
  /** Leaves out the Host, without which nothing tells what the request is for. */
  readonly withoutHost?: boolean;
}

/**
 * Sends a request as it is: no redirect is followed, no header field added but those that HTTP needs.
 *
 * @throws an Error that says in a few words why there is no answer
 */
export async function send(request: FilledRequest, options: SendOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(options.timeout);
  try {
    return await exchange(request, options, signal);
  } catch (error) {
    throw new Error(signal.aborted ? `no answer within ${options.timeout / 1000} s` : explain(error));
  }
}

function exchange(
  request: FilledRequest,
  { agent, withoutHost = false }: SendOptions,
  signal: AbortSignal,
  isAgain = false,
): Promise<Answer> {
  const { method, url, headers, body } = request;
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const begin = url.startsWith('https:') ? sendHttps : sendHttp;
  return new Promise((done, fail) => {
    const outgoing = begin(url, {
      method,
      headers: { ...headers, ...length },
      signal,
      setHost: !withoutHost,
      agent: agent ?? false,
      maxHeaderSize: HEADER_LIMIT,
    });
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > ANSWER_LIMIT)
          outgoing.destroy(new Error(`an answer of more than ${ANSWER_LIMIT / 1024 / 1024} MiB`));
        else chunks.push(chunk);
      });
      incoming.on('error', fail);
      incoming.on('aborted', () => fail(new Error('the answer broke off')));
      incoming.on('end', () => {
        const values = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        done({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(values),
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    outgoing.on('error', (error: Error & { code?: string }) => {
      // The server may have ended a connection that was kept, just when it was used again.
      if (outgoing.reusedSocket && error.code === 'ECONNRESET' && !isAgain)
        exchange(request, { timeout: 0, withoutHost }, signal, true).then(done, fail);
      else fail(error);
    });
    outgoing.end(body);
  });
}

/** What is said of a server that is not there. */
export const NOBODY = 'nobody listens there';

function explain(error: unknown): string {
  // Where a name has several addresses, the error holds one for each and has no message of its own.
  const [first] = error instanceof AggregateError ? error.errors : [error];
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  if (code === 'ECONNREFUSED') return NOBODY;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host';
  if (code === 'HPE_HEADER_OVERFLOW') return `headers of more than ${HEADER_LIMIT / 1024} KiB`;
  if (code.startsWith('HPE_')) return 'what answers does not speak HTTP';
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return 'what answers does not speak TLS';
  if (code === 'ECONNRESET') return 'the connection was closed before there was an answer';
  return first instanceof Error ? first.message : String(first);
}
