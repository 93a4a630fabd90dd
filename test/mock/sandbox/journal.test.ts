import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMock } from '../../../scripts/mock/create-mock.ts';
import type { Received } from '../../../scripts/mock/exchange.ts';
import { Journal, Journals, type Observed } from '../../../scripts/mock/sandbox/journal.ts';
import { secretsOf } from '../../../scripts/mock/sandbox/secrets.ts';
import { type Client, credentials, startClient } from '../client.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ journal: { requests: 5 }, clock: { now: '2026-01-01', stopped: true } });
});
beforeEach(() => client.reset());
afterAll(() => client.close());

const brand = (name: unknown) =>
  client.sendUnchecked({ method: 'POST', target: '/api/v2/brands?x=1', body: { name } });
const requests = async (query = '') =>
  (await client.sendUnchecked({ target: `/_mock/requests${query}` })).json as Readonly<
    Record<string, unknown>
  >[];
const idsOf = async (query: string) => (await requests(query)).map(({ id }) => id);

test('a request is told with its answer, without what the client proved with who it is', async () => {
  const sent = { ...credentials.writer, 'x-auth-token': 'demo-token', cookie: 'a=b', 'x-mine': 'yes' };
  const answer = await client.sendUnchecked({
    method: 'POST',
    target: '/api/v2/customers',
    headers: sent,
    body: {
      first_name: 'A',
      last_name: 'B',
      email: 'a@example.com',
      _authentication: { password: 'secret-1' },
    },
  });
  const [recorded, ...more] = await requests();
  expect(more).toEqual([]);
  expect(recorded).toEqual({
    id: expect.any(Number),
    at: '2026-01-01T00:00:00.000Z',
    operation: 'createCustomer',
    method: 'POST',
    target: '/api/v2/customers',
    status: 201,
    cause: 'created',
    milliseconds: expect.any(Number),
    request: {
      headers: {
        'content-length': expect.any(String),
        'content-type': 'application/json',
        connection: 'keep-alive',
        host: client.host,
        'x-mine': 'yes',
      },
      body: {
        first_name: 'A',
        last_name: 'B',
        email: 'a@example.com',
        _authentication: { password: '***' },
      },
    },
    response: { headers: expect.objectContaining({ Location: '/api/v2/customers/8' }), body: answer.json },
  });
  expect(JSON.stringify(recorded)).not.toMatch(/demo-token|secret-1|a=b/);
});

test('the last so many are kept, and found by what they were', async () => {
  await client.sendUnchecked({ target: '/api/v2/time' });
  for (const name of ['One', 'Two', 7, 'Two']) await brand(name);
  await client.sendUnchecked({ target: '/api/v2/unicorns' });
  const all = await idsOf('');
  const first = Number(all[0]);
  expect(all).toEqual([0, 1, 2, 3, 4].map((index) => first + index));
  const tried = {
    '?operation=createBrand': [0, 1, 2, 3],
    '?method=post&status=201': [0, 1],
    '?cause=duplicate-name': [3],
    '?path=/unicorns': [4],
    [`?after=${first + 2}`]: [3, 4],
    '?limit=2': [3, 4],
    '?limit=0': [],
    '?operation=listBrands': [],
  };
  for (const [query, want] of Object.entries(tried))
    expect([query, (await idsOf(query)).map((id) => Number(id) - first)]).toEqual([query, want]);
  expect(await client.mock.requests({ status: 404 })).toEqual(await requests('?status=404'));
  expect((await client.sendUnchecked({ method: 'DELETE', target: '/_mock/requests' })).json).toEqual([]);
  expect(await requests()).toEqual([]);
});

test('who waits is answered as soon as it has come, or when the time is up', async () => {
  const waiting = requests('?operation=createBrand&count=2&wait=1m');
  const inModule = client.mock.requests({ operation: 'createBrand', wait: '1m' });
  await brand('One');
  await brand('Two');
  expect((await waiting).map(({ status }) => status)).toEqual([201, 201]);
  expect((await inModule).length).toBeGreaterThan(0);
  expect(await requests('?operation=deleteBrand&wait=10ms')).toEqual([]);
});

test('a body that is large, or no JSON, is told by its size', async () => {
  await client.sendUnchecked({
    method: 'POST',
    target: '/api/v2/brands',
    body: '{"name":',
    headers: { 'content-type': 'application/json' },
  });
  await brand('x'.repeat(70_000));
  expect((await requests('?method=POST')).map(({ request }) => request)).toEqual([
    { headers: expect.any(Object), bytes: 8 },
    { headers: expect.any(Object), bytes: 70_011 },
  ]);
});

test.each([
  { given: '?status=many', want: 'It must be a code.' },
  { given: '?wait=soon', want: 'It must be a time, "250ms", "90s", "15m", "2h" or "7d".' },
  {
    given: '?colour=red',
    want: "There is no 'colour'; what can be set is operation, method, path, status, cause, after, limit, count, wait.",
  },
])('$given is refused', async ({ given, want }) => {
  const { status, json } = await client.sendUnchecked({ target: `/_mock/requests${given}` });
  const field = /\w+/.exec(given)?.[0];
  expect([status, json]).toEqual([
    400,
    [
      {
        status: 400,
        message: `The field '${field}' is invalid.`,
        details: { location: 'query', field, invalid_reason: want },
      },
    ],
  ]);
});

test('all sandboxes together remember so much; who remembers most forgets first', async () => {
  const mock = await createMock({ journal: { bytes: 100_000 } });
  const send = async (sandbox: string, length: number) => {
    const headers = { ...credentials.writer, 'content-type': 'application/json', 'x-mock-sandbox': sandbox };
    const payload = { name: 'x'.repeat(length) };
    await mock.inject({ method: 'POST', url: '/api/v2/brands', headers, payload });
  };
  await send('small', 10);
  for (let number = 0; number < 20; number += 1) await send('large', 10_000);
  await send('small', 10);
  const remembered = async (name: string) => (await mock.sandbox(name).requests()).length;
  expect([await remembered('small'), (await remembered('large')) < 20]).toEqual([2, true]);
  expect(await remembered('large')).toBeGreaterThan(0);
  mock.sandbox('large').end();
  for (let number = 0; number < 5; number += 1) await send('small', 10_000);
  expect(await remembered('small')).toBe(7);
  await mock.close();
});

test('what clients send with each request is held once; what differs is told as it came', async () => {
  const journal = newJournal(100_000);
  const sent = [
    { host: 'a', accept: 'x' },
    { host: 'a', accept: 'x' },
    { host: 'a' },
    { host: 'a', accept: 'y' },
    { accept: 'y', host: 'b' },
    {},
  ];
  const held = sent.map((headers) => {
    add(journal, { received: { headers, path: '/', body: undefined } as Received });
    return new WeakRef(headers);
  });
  sent.length = 0;
  await collect();
  const told = (await journal.find({})).map(({ request }) => request.headers);
  expect({ told, held: held.map((headers) => headers.deref() !== undefined) }).toEqual({
    told: [
      { host: 'a', accept: 'x' },
      { host: 'a', accept: 'x' },
      { host: 'a' },
      { host: 'a', accept: 'y' },
      { accept: 'y', host: 'b' },
      {},
    ],
    held: [true, false, true, true, true, true],
  });
});

test('what a journal has forgotten holds no memory', async () => {
  const journal = newJournal(20_000);
  const sent = Array.from({ length: 100 }, (_, index) => {
    const headers = { 'X-Number': String(index) };
    add(journal, { headers });
    return new WeakRef(headers);
  });
  await collect();
  const held = sent.filter((headers) => headers.deref() !== undefined).length;
  expect({ held, weight: journal.weight <= 20_000 }).toEqual({ held: journal.size, weight: true });
  expect(journal.size).toBeLessThan(20);
});

function newJournal(bytes: number): Journal {
  const secrets = secretsOf({ openapi: '3.1.0', info: { title: 'Any', version: '1' }, paths: {} });
  return new Journal(1_000, new Journals(bytes), secrets);
}

function add(journal: Journal, { received, headers = {} }: Partial<Observed>): void {
  const request = { received, operation: undefined, method: 'GET', target: '/', milliseconds: 1, at: 0 };
  journal.add({
    ...request,
    answer: { status: 404, cause: 'unknown-path', headers, body: undefined },
    headers,
  });
}

/** Frees what nobody holds. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  // References live on until the end of a turn.
  await turn();
  runInNewContext('gc')();
}
