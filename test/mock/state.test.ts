import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startStateOf } from '../../scripts/mock/start-state.ts';
import { type Client, credentials, type Outgoing, startClient, statePath } from './client.ts';
import { contractDocument } from './store/contract-document.ts';

const start = startStateOf(contractDocument);

let client: Client;
let now = Date.UTC(2024, 0, 2, 3, 4, 5);
beforeAll(async () => {
  client = await startClient({ now: () => now, deleteAllAfter: 1 });
});
beforeEach(() => client.reset());
afterAll(() => client.close());

const time = { target: '/api/v2/time' };
const state = (request: Partial<Outgoing> = {}) =>
  client.sendUnchecked({
    target: statePath,
    ...request,
    headers: { ...credentials.none, ...request.headers },
  });

test('GET shows the state, HEAD its header fields', async () => {
  const shown = await state();
  expect([shown.status, shown.json]).toEqual([200, start]);
  const head = await state({ method: 'HEAD' });
  expect([head.status, head.body, head.headers.get('content-type')]).toEqual([
    200,
    '',
    shown.headers.get('content-type'),
  ]);
});

test.each([
  { given: { maintenance: true }, want: { maintenance: true } },
  { given: { maintenance: 'upgrade' }, want: { maintenance: 'upgrade' } },
  { given: { maintenance: false }, want: {} },
  { given: { planLimits: { '/products': 0 } }, want: { planLimits: { '/products': 0 } } },
  { given: { requestsPerHour: 7 }, want: { requestsPerHour: 7 } },
  { given: { failNext: { status: 503, times: 2 } }, want: { failNext: { status: 503, times: 2 } } },
  { given: { failNext: { status: 404 } }, want: { failNext: { status: 404, times: 1 } } },
  { given: { delay: '0-5' }, want: { delay: '0-5' } },
  { given: { planLimits: {}, delay: '1' }, want: { delay: '1' } },
  { given: {}, want: {} },
])('PUT $given changes what it names and nothing else', async ({ given, want }) => {
  const answer = await state({ method: 'PUT', body: given });
  expect([answer.status, answer.json]).toEqual([200, { ...start, ...want }]);
  expect((await state()).json).toEqual(answer.json);
  expect((await state({ method: 'DELETE' })).json).toEqual(start);
});

const names = 'maintenance, planLimits, requestsPerHour, failNext, delay';
const anObject = `Send a JSON object with any of ${names}.`;
const maintenance = 'It must be false, true or "upgrade".';
const aCount = 'It must be an integer, 0 or more.';
const limits = 'It must be an object of integers, 0 or more, under any of /products.';
const failNext = 'It must be {"status": an error code of the contract, "times": 0 or more}.';
const delay = 'It must be milliseconds as a string, "200" or "200-800".';

test.each<{ given: unknown; field?: string; reason: string | RegExp }>([
  { given: { maintenance: 'yes' }, field: 'maintenance', reason: maintenance },
  { given: { maintenance: null }, field: 'maintenance', reason: maintenance },
  { given: { planLimits: { '/products': -1 } }, field: 'planLimits', reason: limits },
  { given: { planLimits: { '/products': 1.5 } }, field: 'planLimits', reason: limits },
  { given: { planLimits: { '/orders': 1 } }, field: 'planLimits', reason: limits },
  { given: { planLimits: 500 }, field: 'planLimits', reason: limits },
  { given: { requestsPerHour: '500' }, field: 'requestsPerHour', reason: aCount },
  { given: { requestsPerHour: -1 }, field: 'requestsPerHour', reason: aCount },
  { given: { requestsPerHour: null }, field: 'requestsPerHour', reason: aCount },
  { given: { failNext: 500 }, field: 'failNext', reason: failNext },
  { given: { failNext: {} }, field: 'failNext', reason: failNext },
  { given: { failNext: { status: 200 } }, field: 'failNext', reason: failNext },
  { given: { failNext: { status: 418 } }, field: 'failNext', reason: failNext },
  { given: { failNext: { status: 500, times: -1 } }, field: 'failNext', reason: failNext },
  { given: { failNext: { status: 500, after: 1 } }, field: 'failNext', reason: failNext },
  { given: { delay: 200 }, field: 'delay', reason: delay },
  { given: { delay: 'slow' }, field: 'delay', reason: delay },
  { given: { delay: '800-200' }, field: 'delay', reason: delay },
  { given: { delay: '999999' }, field: 'delay', reason: delay },
  { given: { speed: 1 }, field: 'speed', reason: `There is no 'speed'; what can be set is ${names}.` },
  { given: [], reason: anObject },
  { given: null, reason: anObject },
  { given: 'null', reason: anObject },
  { given: '{', reason: /JSON/ },
  { given: '{"__proto__": {}}', reason: /forbidden/ },
  { given: '', reason: /JSON/ },
])('PUT $given is refused', async ({ given, field, reason }) => {
  const answer = await state({ method: 'PUT', body: given });
  const invalid_reason = typeof reason === 'string' ? reason : expect.stringMatching(reason);
  expect([answer.status, answer.json]).toEqual([
    400,
    [
      {
        status: 400,
        message: field === undefined ? 'What was sent is invalid.' : `The field '${field}' is invalid.`,
        details: { location: 'body', ...(field !== undefined && { field }), invalid_reason },
      },
    ],
  ]);
  expect((await state()).json).toEqual(start);
});

test('a PUT of which one field is refused changes none', async () => {
  const answer = await state({ method: 'PUT', body: { requestsPerHour: 1, delay: '9-1' } });
  expect(answer.status).toBe(400);
  expect((await state()).json).toEqual(start);
});

test.each(['POST', 'PATCH', 'OPTIONS'])('%s is not among the methods of the state', async (method) => {
  const allowed_methods = ['GET', 'HEAD', 'PUT', 'DELETE'];
  const answer = await state({ method });
  expect([answer.status, answer.headers.get('allow'), answer.json]).toEqual([
    405,
    allowed_methods.join(', '),
    [
      {
        status: 405,
        message: `The method ${method} is not supported by this resource.`,
        details: { method, allowed_methods },
      },
    ],
  ]);
});

test.each([
  { name: 'another origin', headers: { origin: 'http://localhost:3000' }, status: 403 },
  { name: 'an origin that is not told', headers: { origin: 'null' }, status: 403 },
  { name: 'a name that was bound to this machine', headers: { host: 'evil.example' }, status: 403 },
  { name: 'a name that begins like this machine', headers: { host: 'localhost.evil.example' }, status: 403 },
  { name: 'localhost', headers: { host: 'localhost:1' }, status: 200 },
  { name: 'localhost of IPv6', headers: { host: '[::1]:1' }, status: 200 },
  { name: 'its own origin', headers: { host: 'localhost:1', origin: 'http://localhost:1' }, status: 200 },
])('a request from $name gets $status', async ({ headers, status }) => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const body = method === 'PUT' ? { body: { requestsPerHour: 1 } } : {};
    const answer = await state({ method, headers, ...body });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
  if (status === 403) expect((await state()).json).toEqual(start);
});

test('a body above the limit is told so, to those who may know', async () => {
  const limit = 1_048_576;
  const body = ' '.repeat(limit + 1);
  const answer = await state({ method: 'PUT', body });
  expect([answer.status, answer.json]).toMatchObject([413, [{ details: { maximum_bytes: limit } }]]);
  expect((await state({ method: 'PUT', body, headers: { host: 'evil.example' } })).status).toBe(403);
});

test('a body whose type cannot be read', async () => {
  const answer = await state({ method: 'PUT', body: '{}', headers: { 'content-type': ', ;' } });
  expect(answer.status).toBe(415);
});

test('the state can be changed during maintenance and by requests that came without TLS', async () => {
  await client.setState({ maintenance: true, requestsPerHour: 0 });
  const answer = await state({
    method: 'PUT',
    body: { maintenance: false },
    headers: { 'x-forwarded-proto': 'http' },
  });
  expect(answer.json).toEqual({ ...start, requestsPerHour: 0 });
});

test.each([400, 401, 403, 404, 405, 406, 409, 413, 415, 500, 501, 503, 507, 509])(
  'the next requests that would succeed can be made to fail with %i',
  async (status) => {
    await client.setState({ failNext: { status, times: 2 } });
    const put = {
      method: 'PUT',
      target: '/api/v2/customers/5',
      body: { notes: 'changed' },
      unexpected: true,
    };
    const statuses: number[] = [];
    for (const request of [{ ...time, unexpected: true }, { target: '/api/v2/customers/99' }, put, put, time])
      statuses.push((await client.send(request)).status);
    expect(statuses).toEqual([status, 404, status, 200, 200]);
    expect((await state()).json).toEqual({ ...start, failNext: { status, times: 0 } });
  },
);

test('a failure that was asked for changes nothing', async () => {
  await client.setState({ failNext: { status: 500, times: 2 } });
  const statuses = [];
  for (const request of [
    { method: 'DELETE', target: '/api/v2/customers/5' },
    { method: 'DELETE', target: '/api/v2/orders' },
    { target: '/api/v2/customers/5' },
    { target: '/api/v2/orders' },
  ])
    statuses.push((await client.send(request)).status);
  expect(statuses).toEqual([500, 500, 200, 200]);
});

test('a delay is waited for, and only a reset or a change ends it', async () => {
  await client.setState({ delay: '30-40' });
  const start = performance.now();
  await client.send(time);
  // A timer never fires early by more than the rounding of its clock.
  expect(performance.now() - start).toBeGreaterThan(28);
});

test('a reset brings the store and the quotas back', async () => {
  const customers = { target: '/api/v2/customers' };
  const before = await client.send(customers);
  await client.send({ method: 'DELETE', target: '/api/v2/customers/5' });
  await client.send({ method: 'PUT', target: '/api/v2/customers/6', body: { notes: 'changed' } });
  await client.send({
    method: 'POST',
    ...customers,
    body: { first_name: 'Mia', last_name: 'Tan', email: 'mia@example.com' },
  });
  expect((await client.send(customers)).json).not.toEqual(before.json);
  await client.reset();
  const after = await client.send(customers);
  expect([after.json, after.headers.get('x-bc-apilimit-remaining')]).toEqual([before.json, '19999']);
});

test('a reset stops a delete-all that is under way', async () => {
  await client.send({ method: 'DELETE', target: '/api/v2/customers' });
  await client.reset();
  await new Promise((done) => setTimeout(done, 20));
  expect((await client.send({ target: '/api/v2/customers/count' })).json).toEqual({ count: 3 });
});

test('the requests of a rolling hour are counted for each account', async () => {
  await client.setState({ requestsPerHour: 2 });
  const got: unknown[] = [];
  const ask = async (headers: Outgoing['headers'], at: number) => {
    now = start + at * 1000;
    const answer = await client.send({ ...time, ...(headers && { headers }) });
    const field = (name: string) => answer.headers.get(name);
    got.push([answer.status, field('x-bc-apilimit-remaining'), field('retry-after'), field('x-retry-after')]);
  };
  const start = now;
  await ask(credentials.writer, 0);
  await ask(credentials.writer, 600);
  await ask(credentials.writer, 601);
  await ask({ 'x-auth-client': 'demo', 'x-auth-token': 'demo-token', authorization: undefined }, 601);
  await ask(credentials.reader, 601);
  await ask(credentials.writer, 3_599);
  await ask(credentials.writer, 3_600);
  await ask(credentials.writer, 3_601);
  await ask(credentials.writer, 4_200);
  now = start;
  expect(got).toEqual([
    [200, '1', null, null],
    [200, '0', null, null],
    [509, '0', '2999', '2999'],
    [509, '0', '2999', '2999'],
    [200, '1', null, null],
    [509, '0', '1', '1'],
    [200, '0', null, null],
    [509, '0', '599', '599'],
    [200, '0', null, null],
  ]);
});

test('the gateway says how long to wait, and then there is one more', async () => {
  await client.setState({ requestsPerHour: 2 });
  const start = now;
  const got: unknown[] = [];
  for (const at of [0, 600_250, 600_251, 3_599_999, 3_600_000, 3_600_001]) {
    now = start + at;
    const { status, headers } = await client.send({ target: '/stores/abc123/v2/time' });
    const fields = ['requests-left', 'requests-quota', 'time-window-ms', 'time-reset-ms'];
    got.push([
      status,
      ...fields.map((name) => Number(headers.get(`x-rate-limit-${name}`))),
      headers.get('retry-after'),
    ]);
  }
  now = start;
  const hour = 3_600_000;
  expect(got).toEqual([
    [200, 1, 2, hour, 3_600_000, null],
    [200, 0, 2, hour, 2_999_750, null],
    [509, 0, 2, hour, 2_999_749, '3000'],
    [509, 0, 2, hour, 1, '1'],
    [200, 0, 2, hour, 600_000, null],
    [509, 0, 2, hour, 599_999, '600'],
  ]);
});

test('the bases count the same requests, and so do the ways to say who asks', async () => {
  const token = { authorization: undefined, 'x-auth-token': 'demo-token' };
  const left = [];
  for (const request of [
    { target: '/api/v2/time' },
    { target: '/stores/abc123/v2/time', headers: token },
    { target: '/stores/abc123/v2/time', headers: { ...token, 'x-auth-client': 'demo' } },
    { target: '/api/v2/time', headers: token },
  ]) {
    const { headers } = await client.send(request);
    left.push(headers.get('x-bc-apilimit-remaining') ?? headers.get('x-rate-limit-requests-left'));
  }
  expect(left).toEqual(['19999', '19998', '19997', '19996']);
});
