import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server as SecureServer } from 'node:tls';

/** Clients that keep sending must not keep the mock from closing. */
const TURNS = 100;

/** What the connections of a mock may take up. Times are in milliseconds. */
export interface ConnectionLimits {
  /** How many there are at once. */
  readonly connections: number;
  /** How many bytes wait on them in all: requests for their answers, and answers for clients that do not read. */
  readonly bytes: number;
  /** Requests of one connection that wait for their answers before the next are read. */
  readonly pipelined: number;
  /** For a header section to arrive. */
  readonly headers: number;
  /** For a request to arrive. */
  readonly request: number;
  /** For a client to take some of its answer. */
  readonly silence: number;
  /** From an answer to the next request. */
  readonly idle: number;
  /** From the last answer on a connection to its end, for what the client still sends. */
  readonly linger: number;
  /** How often the times of requests and the bytes are looked at. */
  readonly check: number;
}

export const connectionLimits: ConnectionLimits = {
  connections: 1_000,
  bytes: 134_217_728,
  pipelined: 100,
  headers: 15_000,
  request: 30_000,
  silence: 30_000,
  // Longer than the pools of clients keep a connection: who ends it first risks the other's next request.
  idle: 72_000,
  linger: 2_000,
  check: 250,
};

/** What Node keeps for a request beside its text. */
const REQUEST_BYTES = 4_096;

/** The socket of an HTTP server, over TCP. */
type Socket = Duplex & { readonly bytesRead?: number };

interface Connection {
  /** The requests that have no answer yet, in their order, each with the bytes that had been read when it began. */
  readonly open: Map<IncomingMessage, number>;
  /** Told when a request is answered, or the connection ends. */
  readonly waiting: (() => void)[];
  /** When it began, or its last request was answered, in milliseconds. */
  lastUsed: number;
}

/** What goes on between the mock and its clients, connection by connection. */
export class Connections {
  readonly #connections = new Map<Socket, Connection>();
  readonly #limits: ConnectionLimits;
  readonly #givenUp = new WeakSet<Socket>();
  #closing = false;
  /** What connections that are over have added to the progress. */
  #ended = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: Server, limits: ConnectionLimits) {
    this.#limits = limits;
    // Requests come over the connection inside the one of TCP, whose handshakes have a time and a number of their own.
    const isSecure = server instanceof SecureServer;
    if (isSecure) server.maxConnections = 2 * limits.connections;
    server.on(isSecure ? 'secureConnection' : 'connection', (socket: Socket) => {
      this.#connection(socket);
      if (this.#connections.size > limits.connections) this.#makeRoom();
    });
    const answered = (request: IncomingMessage) => this.#answered(request);
    // One for all of them: each would else have its own.
    const onClose = function (this: ServerResponse) {
      answered(this.req);
    };
    // Before the request is handled, which asks for its turn.
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      const { socket } = request;
      const connection = this.#connection(socket);
      connection.open.set(request, socket.bytesRead);
      // Not before Node has parsed what it has read: it goes on reading after each request.
      if (connection.open.size > limits.pipelined) process.nextTick(() => this.#pause(socket, connection));
      response.on('close', onClose);
    });
    // Node asks after no byte has gone either way for the time of silence, or of idleness.
    server.on('timeout', (socket: Socket) => {
      const isWaiting = (this.#connections.get(socket)?.open.size ?? 0) > 0;
      if (!isWaiting || socket.writableLength > 0) socket.destroy();
    });
  }

  /**
   * Waits until the requests that came before on a connection are answered: answers keep the order of requests, and
   * each would be in memory until those before it are read.
   *
   * @param request the one whose turn it is then; if left out, all are waited for
   * @returns undefined if nothing is waited for
   */
  turn(socket: Socket, request?: IncomingMessage): Promise<void> | undefined {
    const connection = this.#connections.get(socket);
    return connection === undefined || isTurn(connection, request) ? undefined : wait(connection, request);
  }

  /** The request that is arriving on a connection cannot be read: it gets one answer, as what could not be read. */
  giveUp(socket: Socket): void {
    this.#givenUp.add(socket);
  }

  /** Whether a request is answered as what could not be read. */
  isGivenUp({ complete, socket }: IncomingMessage): boolean {
    return !complete && this.#givenUp.has(socket);
  }

  /** Ends a connection with its last answer, soon also where the client does not end its side (RFC 9112, section 9.6). */
  end(socket: Socket, text: string): void {
    socket.end(text);
    const timer = setTimeout(() => socket.destroy(), this.#limits.linger);
    timer.unref();
    socket.once('close', () => clearTimeout(timer));
  }

  /**
   * An answer to a request whose body is not wanted. Its end waits, for a moment, until the client has sent the body or
   * has gone: if the connection were closed before, the client might lose the answer (RFC 9112, section 9.6).
   */
  async *lingering(request: IncomingMessage, answer: Uint8Array): AsyncGenerator<Uint8Array> {
    yield answer;
    if (request.readableEnded || request.destroyed) return;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, this.#limits.linger).unref();
      request.once('close', done).once('end', done).resume();
      request.once('close', () => clearTimeout(timer));
    });
  }

  /** The request on a connection that has not arrived whole. */
  arriving(socket: Socket): IncomingMessage | undefined {
    const { open } = this.#connections.get(socket) ?? {};
    return [...(open?.keys() ?? [])].find(({ complete }) => !complete);
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
    for (const [socket, connection] of this.#connections) if (!isAnswering(connection)) socket.destroy();
  }

  /** Grows with each connection and with each byte that comes over one. */
  get #progress(): number {
    return (
      this.#ended +
      [...this.#connections.keys()].reduce((sum, socket) => sum + 1 + (socket.bytesRead ?? 0), 0)
    );
  }

  #connection(socket: Socket): Connection {
    const known = this.#connections.get(socket);
    if (known !== undefined) return known;
    const connection: Connection = { open: new Map(), waiting: [], lastUsed: performance.now() };
    this.#connections.set(socket, connection);
    this.#timer ??= setInterval(() => this.#boundBytes(), this.#limits.check).unref();
    socket.once('close', () => {
      this.#connections.delete(socket);
      this.#ended += 1 + (socket.bytesRead ?? 0);
      connection.open.clear();
      tell(connection);
      if (this.#connections.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    });
    return connection;
  }

  #pause(socket: Socket, { open }: Connection): void {
    if (open.size > this.#limits.pipelined) socket.pause();
  }

  #answered(request: IncomingMessage): void {
    const { socket } = request;
    const connection = this.#connections.get(socket);
    if (connection === undefined) return;
    const { open } = connection;
    open.delete(request);
    tell(connection);
    if (socket.destroyed) return;
    if (this.#closing && !isAnswering(connection)) {
      socket.destroy();
      return;
    }
    connection.lastUsed = performance.now();
    if (open.size === this.#limits.pipelined) socket.resume();
  }

  /** Ends the connection that has not been used for longest; if an answer is due on all of them, the one that is new. */
  #makeRoom(): void {
    let [longest, since]: [Socket | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const [socket, connection] of this.#connections) {
      if (connection.lastUsed >= since || socket.destroyed || isAnswering(connection)) continue;
      [longest, since] = [socket, connection.lastUsed];
    }
    longest?.destroy();
  }

  /** Ends the connections that hold most until the others are within the limit. */
  #boundBytes(): void {
    const held = [...this.#connections].map(
      ([socket, connection]) => [socket, bytesOf(socket, connection)] as const,
    );
    let total = held.reduce((sum, [, bytes]) => sum + bytes, 0);
    if (total <= this.#limits.bytes) return;
    for (const [socket, bytes] of held.toSorted(([, a], [, b]) => b - a)) {
      if (total <= this.#limits.bytes) return;
      socket.destroy();
      total -= bytes;
    }
  }
}

function bytesOf({ bytesRead = 0, writableLength }: Socket, { open }: Connection): number {
  const [start = bytesRead] = open.values();
  return bytesRead - start + writableLength + open.size * REQUEST_BYTES;
}

async function wait(connection: Connection, request: IncomingMessage | undefined): Promise<void> {
  while (!isTurn(connection, request))
    await new Promise<void>((done) => {
      connection.waiting.push(done);
    });
}

function tell(connection: Connection): void {
  for (const done of connection.waiting.splice(0)) done();
}

function isTurn(connection: Connection, request: IncomingMessage | undefined): boolean {
  const [first] = connection.open.keys();
  if (request === undefined) return !isAnswering(connection);
  return first === undefined || first === request || !connection.open.has(request);
}

/** A request that has not arrived whole is none that could be answered. */
function isAnswering({ open }: Connection): boolean {
  for (const { complete } of open.keys()) if (complete) return true;
  return false;
}
