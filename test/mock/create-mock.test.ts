import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { talk } from '../../scripts/fuzz/talk.ts';
import { createMock, type Mock, type MockOptions } from '../../scripts/mock/create-mock.ts';
import { JITI } from '../commands/run-script.ts';
import { basic, type Client, startClient } from './client.ts';

const clients: Client[] = [];
const mocks: Mock[] = [];
async function start(options?: MockOptions): Promise<Client> {
  const client = await startClient(options);
  clients.push(client);
  return client;
}
afterEach(async () => {
  await Promise.all([...clients.splice(0), ...mocks.splice(0)].map((one) => one.close()));
});

const customers = { target: '/api/v2/customers' };
const create = { first_name: 'Mia', last_name: 'Tan', email: 'mia@example.com' };

test('two mocks side by side have nothing in common', async () => {
  const [one, other] = [await start(), await start({ state: { planLimits: { '/products': 0 } } })];
  expect(one.host).not.toBe(other.host);
  await one.send({ method: 'DELETE', target: '/api/v2/customers/5' });
  await one.setState({ failNext: { status: 500 } });
  const answer = await other.send(customers);
  expect([answer.status, answer.headers.get('x-bc-apilimit-remaining')]).toEqual([200, '19999']);
  expect(answer.json).toMatchObject([{ id: 5 }, { id: 6 }, { id: 7 }]);
  expect((await one.send(customers)).status).toBe(500);
  expect((await one.send(customers)).json).toMatchObject([{ id: 6 }, { id: 7 }]);
});

test('every mock starts with the same store', async () => {
  const targets = ['products', 'categories', 'orders', 'customers'].flatMap((name) => [
    `/api/v2/${name}`,
    `/api/v2/${name}/count`,
  ]);
  const seen: unknown[] = [];
  for (let times = 0; times < 2; times += 1) {
    const client = await start();
    const answers = await Promise.all(targets.map((target) => client.send({ target })));
    const created = await client.send({ method: 'POST', ...customers, body: create });
    expect(created.headers.get('location')).toBe('/api/v2/customers/8');
    // Links lead back to the port that the request was sent to.
    seen.push(answers.map(({ body }) => body.replaceAll(client.host, 'host')));
  }
  expect(seen[1]).toEqual(seen[0]);
});

test('it answers without a network', async () => {
  const mock = await createMock();
  mocks.push(mock);
  const headers = { authorization: basic('demo:demo-token') };
  const answer = await mock.inject({ url: '/api/v2/products/32', headers });
  expect([mock.url, answer.statusCode, answer.json()]).toMatchObject(['', 200, { id: 32 }]);
});

test('it answers without a network in a program that Node itself runs', async () => {
  const program = fileURLToPath(new URL('without-network.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [JITI, program]);
  expect(stdout).toBe('401\n');
});

test('the accounts are those that it was given', async () => {
  const client = await start({ accounts: [{ user: 'jane', token: 'secret', access: 'read' }] });
  const as = (text: string) => ({ authorization: basic(text) });
  const statuses = [];
  for (const request of [
    { ...customers, headers: as('jane:secret') },
    { ...customers, headers: as('jane:wrong') },
    { ...customers, headers: as('demo:demo-token') },
    { ...customers, method: 'DELETE', headers: as('jane:secret') },
  ])
    statuses.push((await client.send(request)).status);
  expect(statuses).toEqual([200, 401, 401, 403]);
});

test('any credentials will do where that is wanted, but none will not', async () => {
  const client = await start({ anyCredentials: true });
  const statuses = [];
  for (const headers of [{ authorization: basic('who:ever') }, { authorization: undefined }])
    statuses.push((await client.send({ method: 'DELETE', target: '/api/v2/orders/118', headers })).status);
  expect(statuses).toEqual([204, 401]);
});

test('a reset leads back to the state that it was given', async () => {
  const client = await start({ state: { maintenance: true } });
  await client.setState({ maintenance: false });
  expect((await client.send(customers)).status).toBe(200);
  expect((await client.reset()).json).toMatchObject({ maintenance: true });
  expect((await client.send(customers)).status).toBe(503);
});

test('closing lets the requests in flight finish, and takes no more', async () => {
  const begun: string[] = [];
  const client = await start({
    extend: async (app) => void app.addHook('onRequest', async ({ url }) => void begun.push(url)),
  });
  await client.setState({ delay: '200' });
  begun.length = 0;
  const inFlight = Array.from({ length: 5 }, () => client.send(customers));
  await vi.waitFor(() => expect(begun.length).toBe(inFlight.length), 20_000);
  const closed = client.mock.close();
  expect((await Promise.all(inFlight)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  await closed;
  await expect(client.send(customers)).rejects.toThrow(/ECONNREFUSED|socket hang up/);
});

test.each([
  { name: 'says nothing', text: '' },
  { name: 'has sent half a header section', text: 'GET /api/v2/time HTTP/1.1\r\nHos' },
  {
    name: 'has sent half a body',
    text: 'POST /api/v2/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx',
  },
  { name: 'wants a tunnel', text: 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n' },
  { name: 'has had its answer', text: 'GET /api/v2/time HTTP/1.1\r\nHost: a\r\n\r\n' },
])('closing does not wait for a client that $name', { timeout: 25_000 }, async ({ text }) => {
  const mock = await createMock();
  const { hostname, port } = new URL(await mock.listen());
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.on('error', () => undefined).resume();
  try {
    await new Promise((done) => socket.write(text, done));
    // Until the other side has read it.
    await mock.inject({ url: '/api/v2/time' });
    await new Promise((done) => setTimeout(done, 50));
    await mock.close();
  } finally {
    socket.destroy();
  }
});

test('closing answers what has reached the process, although nobody has read it yet', async () => {
  const mock = await createMock();
  const url = await mock.listen();
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const client = new Worker(
    `const { connect } = require('node:net');
    const { parentPort, workerData: { port, shared, text, count } } = require('node:worker_threads');
    let answers = '', open = count;
    for (let index = 0; index < count; index += 1) {
      const socket = connect(port, '127.0.0.1').on('data', (chunk) => { answers += chunk; });
      socket.on('error', (error) => { answers += error; });
      socket.on('close', () => { if (--open === 0) parentPort.postMessage(answers); });
      socket.write(text, () => { Atomics.add(shared, 0, 1); Atomics.notify(shared, 0); });
    }`,
    {
      eval: true,
      workerData: {
        port: Number(new URL(url).port),
        shared,
        text: 'GET /api/v2/time HTTP/1.1\r\nHost: a\r\n\r\n',
        count: 20,
      },
    },
  );
  const answers = once(client, 'message');
  // Nothing else happens in this thread until all of it is in the buffers of the system.
  for (let sent = 0; sent < 20; sent = Atomics.load(shared, 0)) Atomics.wait(shared, 0, sent, 1_000);
  await mock.close();
  expect(String(await answers).match(/HTTP\/1\.1 \d+|Error/g)).toEqual(Array(20).fill('HTTP/1.1 401'));
  await client.terminate();
});

test('it closes twice without complaint, and without ever having listened', async () => {
  const client = await start();
  await client.mock.close();
  await client.mock.close();
  await (await createMock()).close();
});

test('a port that is taken', async () => {
  const client = await start();
  const mock = await createMock({ port: Number(client.host.split(':')[1]) });
  mocks.push(mock);
  await expect(mock.listen()).rejects.toThrow(/in use/i);
});

test('a document that is not there', async () => {
  await expect(createMock({ document: 'nowhere.json' })).rejects.toThrow(/nowhere\.json/);
});

test('each request is a line of the log, without control characters', async () => {
  const lines: string[] = [];
  const mock = await createMock({ log: (text) => lines.push(...text.trimEnd().split('\n')) });
  await mock.inject({
    url: '/api/v2/products?limit=2',
    headers: { authorization: basic('demo:demo-token') },
  });
  await mock.inject({ url: `/${'x'.repeat(300)}`, method: 'POST' });
  await mock.close();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours may be there
  const plain = lines.map((line) => line.replace(/\u001b\[\d+m/g, '').replace(/[\d.]+ ms$/, '… ms'));
  expect(plain).toEqual([
    'GET     /api/v2/products?limit=2 200 read … ms',
    `POST    /${'x'.repeat(199)}… 404 no-such-route … ms`,
  ]);
});

test('what is no request is a line of the log too', async () => {
  const lines: string[] = [];
  const mock = await createMock({ log: (text) => lines.push(...text.trimEnd().split('\n')) });
  const url = await mock.listen();
  const time = 'GET /api/v2/time HTTP/1.1\r\nHost: a\r\n\r\n';
  for (const text of [
    'gar\x1bbage\r\n\r\n',
    'BREW /pot HTTP/1.1\r\n\r\n',
    'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
    `${time}HEAD /here HTTP/1.1\r\n: x\r\n\r\n`,
    'PUT /api/v2/store HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n',
  ])
    await talk(url, { pieces: [text], halfClose: false });
  await mock.close();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours may be there
  const plain = lines.map((line) => line.replace(/\u001b\[\d+m/g, '').replace(/ [\d.]+ ms$/, ''));
  expect(plain.filter((line) => !line.startsWith('GET'))).toEqual([
    '?       gar?bage 501 unsupported-method',
    'BREW    /pot 501 unsupported-method',
    'CONNECT a:1 501 unsupported-method',
    'HEAD    /here 400 malformed-syntax',
    'PUT     /api/v2/store 400 malformed-syntax',
  ]);
});
