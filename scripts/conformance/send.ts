import { request as sendHttp } from 'node:http';
import { request as sendHttps } from 'node:https';
import type { FilledRequest } from '../recipes/fill-request.ts';
import type { Answer } from '../recipes/run-recipe.ts';

/** Bytes that are read of an answer. */
const ANSWER_LIMIT = 8 * 1024 * 1024;

/**
 * Sends a request as it is: no redirect is followed, no header field added but those that HTTP needs.
 *
 * @param timeout milliseconds until the whole answer must be there
 * @throws an Error that says in a few words why there is no answer
 */
export async function send(request: FilledRequest, timeout: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await exchange(request, signal);
  } catch (error) {
    throw new Error(signal.aborted ? `no answer within ${timeout / 1000} s` : explain(error));
  }
}

function exchange({ method, url, headers, body }: FilledRequest, signal: AbortSignal): Promise<Answer> {
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const begin = url.startsWith('https:') ? sendHttps : sendHttp;
  return new Promise((done, fail) => {
    const outgoing = begin(url, { method, headers: { ...headers, ...length }, signal, agent: false });
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > ANSWER_LIMIT) outgoing.destroy(new Error('an answer of more than 8 MiB'));
      });
      incoming.on('error', fail);
      incoming.on('end', () => {
        const fields = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        done({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(fields),
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}

function explain(error: unknown): string {
  // Where a name has several addresses, the error holds one for each and has no message of its own.
  const [first] = error instanceof AggregateError ? error.errors : [error];
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  if (code === 'ECONNREFUSED') return 'nobody listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host';
  if (code.startsWith('HPE_')) return 'what answers does not speak HTTP';
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return 'what answers does not speak TLS';
  if (code === 'ECONNRESET') return 'the connection was closed before there was an answer';
  return first instanceof Error ? first.message : String(first);
}
