import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Clients that keep sending must not keep the mock from closing. */
const TURNS = 100;

/** What goes on between the mock and its clients, connection by connection. */
export class Connections {
  /** The requests on each connection that have no answer yet. */
  readonly #open = new Map<Duplex, Set<IncomingMessage>>();
  #closing = false;
  /** What connections that are over have added to the progress. */
  #ended = 0;

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

  /** The request on a connection that has not arrived whole. */
  arriving(socket: Duplex): IncomingMessage | undefined {
    return [...(this.#open.get(socket) ?? [])].find(({ complete }) => !complete);
  }

  /**
   * Waits until this process has taken what had reached it before: a turn of the event loop takes the connections that
   * wait, the next one what came over them.
   */
  async taken(): Promise<void> {
    let [known, quiet] = [this.#progress, 0];
    for (let turn = 0; turn < TURNS && quiet < 2; turn += 1) {
      await new Promise((done) => setImmediate(done));
      quiet = this.#progress === known ? quiet + 1 : 0;
      known = this.#progress;
    }
  }

  /** Ends every connection that no request waits on, and the others once their requests are answered. */
  close(): void {
    this.#closing = true;
    for (const socket of this.#open.keys()) this.#closeIdle(socket);
  }

  /** Grows with each connection and with each byte that comes over one. */
  get #progress(): number {
    return this.#ended + [...this.#open.keys()].reduce((sum, socket) => sum + 1 + bytesRead(socket), 0);
  }

  #requests(socket: Duplex): Set<IncomingMessage> {
    let requests = this.#open.get(socket);
    if (requests === undefined) {
      requests = new Set();
      this.#open.set(socket, requests);
      socket.once('close', () => {
        this.#open.delete(socket);
        this.#ended += 1 + bytesRead(socket);
      });
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

function bytesRead(socket: Duplex): number {
  return 'bytesRead' in socket ? Number(socket.bytesRead) : 0;
}
