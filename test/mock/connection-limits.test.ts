import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import type { ConnectionLimits } from '../../scripts/mock/connections.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { credentials, statePath } from './client.ts';

/** A mock that listens, with its end of each connection. */
interface Listening {
  readonly mock: Mock;
  readonly sockets: readonly Socket[];
  /** How many connections are open. */
  readonly open: () => number;
}

/** A client that ends nothing by itself. */
interface Peer {
  readonly socket: Socket;
  /** The codes of the answers that it has read. */
  readonly statuses: () => number[];
}

/** A busy machine may take its time. */
const eventually = (assertion: () => unknown) => vi.waitFor(assertion, { timeout: 30_000, interval: 5 });

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).toReversed()) await undo();
});

async function start(connections: Partial<ConnectionLimits>): Promise<Listening> {
  const sockets: Socket[] = [];
  const watch = (server: Server) => server.on('connection', (socket) => sockets.push(socket));
  const mock = await createMock({ connections, extend: async (app) => void watch(app.server) });
  cleanUp.push(() => mock.close());
  await mock.listen();
  return { mock, sockets, open: () => sockets.filter(({ destroyed }) => !destroyed).length };
}

function peer({ mock }: Listening, text: string): Peer {
  const { hostname, port } = new URL(mock.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  cleanUp.push(() => socket.destroy());
  let received = '';
  socket
    .on('error', () => undefined)
    .setEncoding('latin1')
    .on('data', (chunk) => {
      received += chunk;
    });
  socket.write(text);
  return {
    socket,
    statuses: () => [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)),
  };
}

/** A request for a path below the base. */
function ask(path: string, method = 'GET', fields: readonly string[] = []): string {
  const { authorization } = credentials.writer;
  const lines = [
    `${method} /api/v2${path} HTTP/1.1`,
    'Host: a',
    `Authorization: ${authorization}`,
    ...fields,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

async function delay({ mock }: Listening, milliseconds: number): Promise<void> {
  const payload = { delay: String(milliseconds) };
  await mock.inject({ method: 'PUT', url: statePath, headers: { host: 'localhost' }, payload });
}

const connection = 'GET /api/v2/time HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
const half = ask('/orders', 'POST', ['Content-Type: application/json', 'Content-Length: 90']);
const tunnel = 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n';

test.each([
  { name: 'sends nothing', text: '', want: [400] },
  { name: 'sends half a header section', text: 'GET /api/v2/time HTTP/1.1\r\nHos', want: [400] },
  { name: 'sends half a body', text: half, want: [400] },
  { name: 'wants a tunnel', text: tunnel, want: [501] },
  { name: 'sends garbage', text: 'garbage\r\n\r\n', want: [501] },
  { name: 'asks for the end', text: connection, want: [401] },
  { name: 'keeps the connection after its answer', text: ask('/time'), want: [200] },
])('a client that $name and never ends the connection', async ({ text, want }) => {
  const mock = await start({ headers: 150, request: 150, idle: 100, linger: 50, check: 20 });
  const { statuses } = peer(mock, text);
  await eventually(() => expect(statuses()).toEqual(want));
  await eventually(() => expect(mock.open()).toBe(0));
});

/** More than the buffers of two sockets take. */
async function fill({ mock }: Listening): Promise<void> {
  for (let times = 0; times < 20; times += 1) {
    const answer = await mock.inject({
      method: 'POST',
      url: '/api/v2/categories',
      headers: credentials.writer,
      payload: { name: `Large ${times}`, description: 'm'.repeat(900_000) },
    });
    expect(answer.statusCode).toBe(201);
  }
}

test('a client that takes no byte of its answer is cut, and one that is slow is not', async () => {
  // Longer than a busy machine lets this process wait.
  const mock = await start({ silence: 2_000 });
  await fill(mock);
  const stuck = peer(mock, ask('/categories?limit=250'));
  stuck.socket.pause();
  await eventually(() => expect(mock.sockets.length).toBe(1));
  await eventually(() => expect(mock.open()).toBe(0));

  const slow = peer(mock, ask('/categories?limit=250', 'GET', ['Connection: close']));
  let bytes = 0;
  slow.socket.on('data', (chunk: string) => {
    bytes += chunk.length;
    slow.socket.pause();
    setTimeout(() => slow.socket.resume(), 1);
  });
  await new Promise((done) => slow.socket.once('end', done));
  expect(bytes).toBeGreaterThan(20 * 900_000);
});

test('a client that does not read holds a part of the list in memory, not all of it', async () => {
  const mock = await start({});
  await fill(mock);
  peer(mock, ask('/categories?limit=250')).socket.pause();
  await eventually(() => expect(mock.sockets[0]?.writableLength).toBeGreaterThan(0));
  expect(mock.sockets[0]?.writableLength).toBeLessThan(3_000_000);
});

test('more connections than there may be: those that wait for nothing make room', async () => {
  const mock = await start({ connections: 5 });
  const idle = Array.from({ length: 20 }, () => peer(mock, ''));
  await eventually(() => expect(mock.sockets.length).toBe(idle.length));
  const { statuses } = peer(mock, ask('/time'));
  await eventually(() => expect(statuses()).toEqual([200]));
  expect(mock.open()).toBe(5);
});

test('more connections than there may be: the one that was used last stays', async () => {
  const mock = await start({ connections: 2 });
  const first = peer(mock, '');
  await eventually(() => expect(mock.sockets.length).toBe(1));
  peer(mock, '');
  await eventually(() => expect(mock.sockets.length).toBe(2));
  first.socket.write(ask('/time'));
  await eventually(() => expect(first.statuses()).toEqual([200]));
  peer(mock, '');
  await eventually(() => expect(mock.sockets.length).toBe(3));
  await eventually(() =>
    expect(mock.sockets.map(({ destroyed }) => destroyed)).toEqual([false, true, false]),
  );
});

test('more connections than there may be: those whose answers are due stay', async () => {
  const mock = await start({ connections: 5 });
  await delay(mock, 500);
  const due = Array.from({ length: 5 }, () => peer(mock, ask('/time')));
  await eventually(() =>
    expect(mock.sockets.reduce((sum, one) => sum + one.bytesRead, 0)).toBe(5 * ask('/time').length),
  );
  const late = peer(mock, '');
  await new Promise((done) => late.socket.once('end', done).once('close', done));
  await eventually(() => expect(due.map(({ statuses }) => statuses())).toEqual(Array(5).fill([200])));
});

test('bodies that stop half way hold so many bytes in all', async () => {
  const mock = await start({ bytes: 1_000_000, check: 20 });
  const fields = ['Content-Type: application/json', 'Content-Length: 1000000'];
  const size = 400_000;
  const open = Array.from({ length: 6 }, () => peer(mock, ask('/orders', 'POST', fields) + ' '.repeat(size)));
  const held = () => mock.sockets.reduce((sum, one) => sum + (one.destroyed ? 0 : one.bytesRead), 0);
  await eventually(() => expect(mock.sockets.length).toBe(open.length));
  await eventually(() =>
    expect(mock.sockets.every(({ destroyed, bytesRead }) => destroyed || bytesRead > size)).toBe(true),
  );
  await eventually(() => expect(held()).toBeLessThan(1_200_000));
  expect(mock.open()).toBeGreaterThan(0);
  const { statuses } = peer(mock, ask('/time'));
  await eventually(() => expect(statuses()).toEqual([200]));
});

test('requests of one connection that wait for their answers are not read without end', async () => {
  const mock = await start({ pipelined: 10 });
  await delay(mock, 60_000);
  const text = ask('/time').repeat(1_000);
  const { socket } = peer(mock, text);
  for (let times = 1; times < 100; times += 1) socket.write(text);
  await eventually(() => expect(mock.sockets[0]?.isPaused()).toBe(true));
  expect(mock.sockets[0]?.bytesRead).toBeLessThan(text.length * 20);
  // What is not read does not say that its client has gone.
  mock.sockets[0]?.destroy();
});

test('requests beyond those that may wait are answered all the same, in their order', async () => {
  const mock = await start({ pipelined: 3 });
  const paths = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? '/time' : '/nowhere'));
  const { socket, statuses } = peer(mock, '');
  for (const path of paths) socket.write(ask(path));
  await eventually(() => expect(statuses().length).toBe(paths.length));
  expect(statuses()).toEqual(paths.map((path) => (path === '/time' ? 200 : 404)));
});

test('a connection that is used again and again counts what it holds, not what it has carried', async () => {
  const mock = await start({ bytes: 150_000, check: 5 });
  const { socket, statuses } = peer(mock, '');
  const times = 1_500;
  for (let count = 0; count < times; count += 1) {
    if (!socket.write(ask('/time'))) await new Promise((done) => socket.once('drain', done));
    // Some are under way at any time.
    if (count % 20 === 0) await eventually(() => expect(statuses().length).toBeGreaterThan(count - 20));
  }
  await eventually(() => expect(statuses().length).toBe(times));
});

test('a body that is too large is read to its end after the answer, or the client might lose that', async () => {
  const listening = await start({ linger: 60_000 });
  const size = 2_000_000;
  const { socket, statuses } = peer(
    listening,
    ask('/orders', 'POST', ['Content-Type: application/json', `Content-Length: ${size}`]),
  );
  const faults: unknown[] = [];
  socket.on('error', (fault) => faults.push(fault));
  await eventually(() => expect(statuses()).toEqual([413]));
  expect(listening.open()).toBe(1);
  socket.write(Buffer.alloc(size, ' '));
  await eventually(() => expect([listening.open(), faults]).toEqual([0, []]));
});

test('what is not read to its end is given up after a moment', async () => {
  const listening = await start({ linger: 20 });
  const fields = ['Content-Type: application/json', 'Content-Length: 2000000'];
  const { statuses } = peer(listening, ask('/orders', 'POST', fields));
  await eventually(() => expect([listening.open(), statuses()]).toEqual([0, [413]]));
});
