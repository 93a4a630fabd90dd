import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { type Client, credentials, startClient } from './client.ts';

const document = await loadDocument(bundledDocument);
const causes = listSharedResponses(document).flatMap(({ status, response }) =>
  listCauses(document, response).map((cause) => ({ status, cause })),
);

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.close());

describe.each([
  // No operation documents more than a part of the codes, and none answers where there is no route.
  { name: 'of a route that is not there', target: '/nowhere' },
])('a request $name', ({ target }) => {
  test.each(causes)('can ask for $status $cause.name', async ({ status, cause }) => {
    const wishes = [
      { target, headers: { prefer: `code=${status}, example=${cause.name}` } },
      { target, headers: { prefer: `example="${cause.name}"; code=${status}` } },
      { target: `${target}?__code=${status}&__example=${cause.name}` },
      { target: `${target}?__example=${cause.name}`, headers: { prefer: `code=${status}` } },
    ];
    for (const wish of wishes) {
      const answer = await client.send({ ...wish, unexpected: true });
      const isBodiless = cause.mediaType === undefined;
      expect([answer.status, answer.json]).toEqual([status, isBodiless ? undefined : cause.value]);
      if (!isBodiless) continue;
      for (const [name, value] of Object.entries(cause.headers)) expect(answer.headers.get(name)).toBe(value);
    }
  });
});

test.each([
  { name: 'credentials', headers: credentials.none },
  { name: 'an acceptable type', headers: { accept: 'text/html' } },
  { name: 'TLS', headers: { 'x-forwarded-proto': 'http' } },
])('a wish comes true without $name', async ({ headers }) => {
  const prefer = 'code=409, example=duplicate-sku';
  const answer = await client.send({
    target: '/api/v2/time',
    headers: { ...headers, prefer },
    unexpected: true,
  });
  expect([answer.status, answer.json]).toMatchObject([409, [{ details: { field: 'sku' } }]]);
});

test('a wish comes true even during maintenance, and changes nothing', async () => {
  await client.setState({ maintenance: true });
  const target = '/api/v2/customers/5';
  expect((await client.send({ method: 'DELETE', target, headers: { prefer: 'code=204' } })).status).toBe(204);
  await client.reset();
  expect((await client.send({ target })).status).toBe(200);
});

test.each([
  { wish: 'code=200', target: '/api/v2/products/32', want: [200, { id: 32 }] },
  { wish: 'code=200', target: '/api/v2/products', want: [200, [{ id: 32 }, { id: 33 }, { id: 34 }]] },
  { wish: 'code=200', target: '/api/v2/time', want: [200, { time: expect.any(Number) }] },
  { wish: 'code=200, example=read', target: '/api/v2/products/33', want: [200, { id: 32 }] },
  { wish: 'code=200, example=enamel-mug', target: '/api/v2/products/32', want: [200, { id: 34 }] },
  { wish: 'example=updated', target: '/api/v2/products/32', method: 'PUT', want: [200, { id: 32 }] },
  { wish: 'code=304', target: '/api/v2/products/32', want: [304, undefined] },
  { wish: 'code=404', target: '/api/v2/products/32', want: [404, [{ status: 404 }]] },
  { wish: 'example=incorrect-credentials', target: '/api/v2/products/32', want: [401, [{ status: 401 }]] },
])('$wish of $target is the answer of the operation', async ({ wish, target, method, want }) => {
  const answer = await client.send({ method: method ?? 'GET', target, headers: { prefer: wish } });
  expect([answer.status, answer.json]).toMatchObject(want);
});

const codes =
  'The document has no such answer. The codes are 200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 405, 406, 409, 413, 415, 500, 501, 503, 507, 509.';

test.each([
  { wish: 'code=418', reason: codes },
  { wish: 'code=teapot', reason: codes },
  {
    wish: 'code=401, example=read',

    reason:
      'The document has no such answer. The named examples are missing-credentials, incorrect-credentials.',
  },
  {
    wish: 'example=no-such-example',

    reason: /^The document has no such answer. The named examples are plain-t-shirt, /,
  },
  // What is named like this belongs to answers of another shape.
  {
    wish: 'code=200, example=updated',

    reason:
      'The document has no such answer. The named examples are plain-t-shirt, striped-long-sleeve-shirt, enamel-mug, read.',
  },
])('$wish is refused', async ({ wish, reason }) => {
  const invalid_reason = typeof reason === 'string' ? reason : expect.stringMatching(reason);
  const answer = await client.send({ target: '/api/v2/products/32', headers: { prefer: wish } });
  expect([answer.status, answer.json]).toEqual([
    400,
    [
      {
        status: 400,
        message: "The parameter 'Prefer' is invalid.",
        details: { location: 'header', field: 'Prefer', invalid_reason },
      },
    ],
  ]);
});

test.each([
  { target: '/api/v2/time', want: ['X-BC-ApiLimit-Remaining'] },
  {
    target: '/stores/abc123/v2/time',
    want: [
      'X-Rate-Limit-Requests-Left',
      'X-Rate-Limit-Requests-Quota',
      'X-Rate-Limit-Time-Window-Ms',
      'X-Rate-Limit-Time-Reset-Ms',
    ],
  },
])('a wish of $target has the counts of its base alone', async ({ target, want }) => {
  const { headers } = await client.send({ target, headers: { prefer: 'code=200' } });
  const names = [...headers.keys()].filter((name) => /limit/.test(name));
  expect(names.toSorted()).toEqual(want.map((name) => name.toLowerCase()).toSorted());
});

test.each([
  { given: '__code=999', field: '__code' },
  { given: '__code=401&__example=nothing', field: '__example' },
  { given: '__example=nothing', field: '__example' },
  { given: '__code=999', prefer: 'example=read', field: '__code' },
  { given: '__code=401', prefer: 'example=nothing', location: 'header', field: 'Prefer' },
  { given: '__example=nothing', prefer: 'code=999', location: 'header', field: 'Prefer' },
])('$given beside $prefer: the fault is that of $field', async ({ given, prefer, location, field }) => {
  const answer = await client.send({ target: `/api/v2/products/32?${given}`, headers: { prefer } });
  expect([answer.status, answer.json]).toMatchObject([
    400,
    [{ details: { location: location ?? 'query', field } }],
  ]);
});

test.each(['respond-async', 'return=minimal, wait=10', ''])('Prefer: %s is no wish', async (prefer) => {
  expect((await client.send({ target: '/api/v2/time', headers: { prefer } })).status).toBe(200);
});
