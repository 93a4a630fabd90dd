import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { type Client, credentials, startClient } from './client.ts';
import { paths } from './samples.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
beforeEach(() => client.reset());
afterAll(() => client.close());

const bases = ['/api/v2', '/stores/abc123/v2'];
const targets = bases.flatMap((base) => paths.map(({ path }) => `${base}${path}`));
const origin = { origin: 'http://localhost:3000' };

test.each(targets)('HEAD %s is answered like GET, without the body', async (target) => {
  const get = await client.send({ target });
  await client.reset();
  const head = await client.send({ method: 'HEAD', target });
  const fields = ({ headers }: typeof get) =>
    Object.fromEntries(
      [...headers].filter(([name]) => name !== 'date' && name !== 'x-rate-limit-time-reset-ms'),
    );
  expect([head.status, head.body, fields(head)]).toEqual([get.status, '', fields(get)]);
});

test.each([
  { name: 'an unknown id', target: '/api/v2/products/4711', headers: {}, status: 404 },
  { name: 'an unknown route', target: '/api/v2/nowhere', headers: {}, status: 404 },
  { name: 'no credentials', target: '/api/v2/products', headers: credentials.none, status: 401 },
  {
    name: 'what has not changed',
    target: '/api/v2/products/32',
    headers: { 'if-modified-since': 'Tue, 15 Nov 2016 12:45:26 GMT' },
    status: 304,
  },
  {
    name: 'an account that may only read',
    target: '/api/v2/products',
    headers: credentials.reader,
    status: 200,
  },
])('HEAD of $name gets $status', async ({ target, headers, status }) => {
  const answer = await client.send({ method: 'HEAD', target, headers });
  expect([answer.status, answer.body]).toEqual([status, '']);
});

test.each([...targets, '/api/v2/nowhere', '/nowhere'])('a preflight for %s', async (target) => {
  const answer = await client.send({
    method: 'OPTIONS',
    target,
    headers: {
      ...credentials.none,
      ...origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization, content-type',
    },
  });
  const field = (name: string) => answer.headers.get(`access-control-${name}`);
  expect({
    status: answer.status,
    origin: field('allow-origin'),
    methods: field('allow-methods'),
    headers: field('allow-headers'),
  }).toEqual({ status: 204, origin: '*', methods: 'PUT', headers: 'authorization, content-type' });
});

test('a preflight neither counts, nor waits, nor takes up a failure, and maintenance does not stop it', async () => {
  await client.setState({ maintenance: true, requestsPerHour: 1, failNext: { status: 500 }, delay: '60000' });
  const headers = { ...credentials.writer, ...origin, 'access-control-request-method': 'GET' };
  const target = '/api/v2/time';
  expect((await client.send({ method: 'OPTIONS', target, headers })).status).toBe(204);
  await client.setState({ maintenance: false, delay: '0' });
  expect((await client.send({ target })).status).toBe(500);
  expect((await client.send({ target })).status).toBe(509);
});

test('a page of another origin may read the header fields of the contract', async () => {
  const document = await loadDocument(bundledDocument);
  const wanted = listSharedResponses(document).flatMap(({ response }) => Object.keys(response.headers ?? {}));
  for (const request of [
    { target: '/api/v2/time' },
    { target: '/api/v2/nowhere' },
    { target: '/api/v2/time', headers: credentials.none },
  ]) {
    const answer = await client.send({ ...request, headers: { ...origin, ...request.headers } });
    const exposed = answer.headers.get('access-control-expose-headers')?.split(', ') ?? [];
    expect(exposed.toSorted()).toEqual([...new Set([...wanted, 'Date', 'X-Mock-Fault'])].toSorted());
  }
});

test('OPTIONS without an origin is no preflight', async () => {
  const answer = await client.send({
    method: 'OPTIONS',
    target: '/api/v2/time',
    headers: { 'access-control-request-method': 'GET' },
  });
  expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  expect(answer.headers.get('access-control-allow-methods')).toBeNull();
});
