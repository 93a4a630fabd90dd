import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What goes on between the mock and its clients, connection by connection. */
export class Connections {
  /** The requests on each connection that have no answer yet. */
  readonly #open = new Map<Duplex, Set<IncomingMessage>>();
  #closing = false;

  constructor(server: Server) {
    server.on('connection', (socket: Duplex) => this.#requests(socket));
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const { socket } = request;
      this.#requests(socket).add(request);
      response.once('close', () => {
        this.#open.get(socket)?.delete(request);
        if (this.#closing) this.#closeIdle(socket);
      });
    });
  }

  /** Waits until the requests that came before on a connection are answered: answers keep the order of requests. */
  async answered(socket: Duplex): Promise<void> {
    while (this.#isAnswering(socket) && !socket.destroyed) await new Promise((done) => setTimeout(done, 5));
  }

  /** Ends every connection that no request waits on, and the others once their requests are answered. */
  close(): void {
    this.#closing = true;
    for (const socket of this.#open.keys()) this.#closeIdle(socket);
  }

  #requests(socket: Duplex): Set<IncomingMessage> {
    let requests = this.#open.get(socket);
    if (requests === undefined) {
      requests = new Set();
      this.#open.set(socket, requests);
      socket.once('close', () => this.#open.delete(socket));
    }
    return requests;
  }

  #closeIdle(socket: Duplex): void {
    if (!this.#isAnswering(socket)) socket.destroy();
  }

  /** A request that has not arrived whole is none that could be answered. */
  #isAnswering(socket: Duplex): boolean {
    return [...(this.#open.get(socket) ?? [])].some(({ complete }) => complete);
  }
}
