import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenApiDocument } from '../../../scripts/contract/openapi-document.ts';
import { Answering } from './answering.ts';
import type { Reply } from './contract.ts';

/** A request as it came. */
export interface Received {
  readonly method: string;
  /** Path and query, base and all. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What becomes of a request: the server's own answer, or one that somebody has made of it. */
export type Handle = (received: Received) => Reply;

/** What is wrong with a server. */
export type Fault = (handle: Handle, received: Received) => Reply | 'endless' | 'silence';

/** The most of a body that is read. */
const LIMIT = 1_048_576;

/** A server of the API in a second make, which listens on a port of this machine. */
export async function startSecondMake(document: OpenApiDocument) {
  const answering = new Answering(document, LIMIT);
  let fault: Fault | undefined;
  const handle: Handle = (received) => answering.reply(received);
  const server: Server = createServer({ requireHostHeader: false }, (request, response) => {
    read(request).then(
      (body) => {
        const received: Received = {
          method: request.method ?? '',
          target: request.url ?? '',
          headers: request.headers as Received['headers'],
          body,
        };
        const reply = fault === undefined ? handle(received) : fault(handle, received);
        if (reply === 'silence') return;
        if (reply === 'endless') {
          response.writeHead(200, { 'Content-Type': 'application/json' });
          const more = () => {
            while (!response.destroyed && response.write('x'.repeat(65_536)));
          };
          response.on('drain', more);
          more();
          return;
        }
        const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
        response.writeHead(reply.status, { ...reply.headers });
        response.end(request.method === 'HEAD' ? undefined : text);
      },
      () => response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/v2`,
    /** Begins anew, with something that is wrong. */
    begin(next?: Fault): void {
      answering.reset();
      fault = next;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk);
  }
  // Of a body that is too large only its size counts.
  return size > LIMIT ? Buffer.alloc(LIMIT + 1) : Buffer.concat(chunks);
}
