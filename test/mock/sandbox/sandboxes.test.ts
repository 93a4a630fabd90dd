import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMock } from '../../../scripts/mock/create-mock.ts';
import { type Client, startClient } from '../client.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ sandboxes: { sandboxes: 101 } });
});
beforeEach(async () => {
  for (const { name } of await listed()) client.mock.sandbox(name).end();
  await client.reset();
});
afterAll(() => client.close());

const listed = async () =>
  (await client.sendUnchecked({ target: '/_mock/sandboxes' })).json as readonly { readonly name: string }[];
const countIn = async (sandbox: string | undefined) => {
  const headers = { 'x-mock-sandbox': sandbox };
  return (await client.sendUnchecked({ target: '/api/v2/brands/count', headers })).json;
};

test('a hundred at once do not see each other', async () => {
  const before = await countIn(undefined);
  const tests = Array.from({ length: 100 }, async (_, index) => {
    const headers = { 'x-mock-sandbox': `test-${index}` };
    const made = [];
    for (let brand = 0; brand <= index % 3; brand += 1) {
      const body = { name: `Brand ${brand}` };
      made.push(
        (await client.sendUnchecked({ method: 'POST', target: '/api/v2/brands', headers, body })).json,
      );
    }
    const state = { target: '/_mock/state', method: 'PUT', headers, body: { requestsPerHour: 10 + index } };
    const quota = (await client.sendUnchecked(state)).json;
    const { headers: answered } = await client.sendUnchecked({ target: '/api/v2/time', headers });
    return { made, quota, left: answered.get('x-bc-apilimit-remaining') };
  });
  const want = Array.from({ length: 100 }, (_, index) => ({
    made: Array.from({ length: (index % 3) + 1 }, (_, brand) =>
      expect.objectContaining({ id: 19 + brand, name: `Brand ${brand}` }),
    ),
    quota: expect.objectContaining({ requestsPerHour: 10 + index }),
    left: String(10 + index - (index % 3) - 2),
  }));
  expect(await Promise.all(tests)).toEqual(want);
  expect(await countIn(undefined)).toEqual(before);
});

test('a path names one as well, and what an answer leads to lies below it', async () => {
  const base = '/_mock/sandboxes/by-path/api/v2';
  const { json, headers } = await client.sendUnchecked({
    method: 'POST',
    target: `${base}/products`,
    body: {
      name: 'Lamp',
      price: '1',
      type: 'physical',
      availability: 'available',
      categories: [14],
      weight: '1',
    },
  });
  const location = headers.get('location') ?? '';
  const read = await client.sendUnchecked({ target: location });
  expect({ location, read: read.json }).toEqual({ location: `${base}/products/35`, read: json });
  const { url } = (json as { readonly images: { readonly url: string } }).images;
  expect(url).toBe(`http://${client.host}${base}/products/35/images.json`);
  expect((await client.sendUnchecked({ target: new URL(url).pathname })).status).toBe(204);
  expect((await client.sendUnchecked({ target: location.replace(base, '/api/v2') })).status).toBe(404);
  const old = await client.sendUnchecked({ target: `${base.replace('v2', 'v1')}/time` });
  expect(old.headers.get('location')).toBe(`${base}/time`);
});

test('what is there is told; one ends when it is deleted, the next request makes it anew', async () => {
  await client.sendUnchecked({
    method: 'DELETE',
    target: '/api/v2/brands/17',
    headers: { 'x-mock-sandbox': 'short' },
  });
  const target = '/_mock/sandboxes/short';
  const told = await client.sendUnchecked({ target });
  expect(told.json).toEqual({
    name: 'short',
    idle: expect.any(Number),
    requests: 1,
    bytes: expect.any(Number),
  });
  expect((await client.sendUnchecked({ method: 'DELETE', target })).status).toBe(200);
  expect((await client.sendUnchecked({ target })).status).toBe(404);
  expect(await countIn('short')).toEqual(await countIn(undefined));
});

test('a name that none can have is refused, over HTTP and in the module', async () => {
  for (const name of ['', 'a b', 'ä', 'a'.repeat(101)]) {
    expect(() => client.mock.sandbox(name)).toThrow(`'${name}' is no name of a sandbox`);
    if (name === '' || name === 'ä') continue;
    const answer = await client.sendUnchecked({
      target: '/api/v2/time',
      headers: { 'x-mock-sandbox': name },
    });
    expect(answer.json).toEqual([
      expect.objectContaining({ status: 400, message: "The parameter 'X-Mock-Sandbox' is invalid." }),
    ]);
  }
});

test('there are so many at most', async () => {
  for (let index = 0; index < 101; index += 1) client.mock.sandbox(`many-${index}`);
  expect(() => client.mock.sandbox('one-too-many')).toThrow('There are 101 sandboxes already; end one.');
  const refused = await client.sendUnchecked({
    target: '/api/v2/time',
    headers: { 'x-mock-sandbox': 'one-too-many' },
  });
  expect(refused.json).toEqual([
    {
      status: 403,
      message: 'There are 101 sandboxes already. End one with DELETE /_mock/sandboxes/NAME.',
      details: { maximum: 101 },
    },
  ]);
});

test('all of them together hold what the store may', async () => {
  const mock = await createMock({ storeLimit: 20_000 });
  let made = 0;
  const add = async (sandbox: string) => {
    const headers = {
      authorization: `Basic ${btoa('demo:demo-token')}`,
      'content-type': 'application/json',
      'x-mock-sandbox': sandbox,
    };
    made += 1;
    const payload = { name: `Brand ${made}`, image_file: 'x'.repeat(200) };
    return (await mock.inject({ method: 'POST', url: '/api/v2/brands', headers, payload })).statusCode;
  };
  const fill = async (sandbox: string): Promise<number> => {
    const status = await add(sandbox);
    return status === 201 ? fill(sandbox) : status;
  };
  const codes = [await fill('one'), await add('two')];
  mock.sandbox('one').end();
  codes.push(await add('two'));
  expect(codes).toEqual([403, 403, 201]);
  await mock.close();
});

test('idle ones end by themselves', async () => {
  const mock = await createMock({ sandboxes: { idle: 1 } });
  mock.sandbox('short').changeState({ maintenance: true });
  await expect.poll(async () => (await mock.inject({ url: '/_mock/sandboxes' })).json()).toEqual([]);
  expect(mock.sandbox('short').state().maintenance).toBe(false);
  await mock.close();
});

test('the module has the same', async () => {
  const sandbox = client.mock.sandbox('module');
  sandbox.changeState({ maintenance: true });
  const [here, there] = await Promise.all(
    [sandbox.headers, {}].map((headers) => client.sendUnchecked({ target: '/api/v2/time', headers })),
  );
  expect([here?.status, there?.status]).toEqual([503, 200]);
  expect((await fetch(`${sandbox.url}/api/v2/time`)).status).toBe(503);
  expect(await sandbox.requests({ cause: 'down-for-maintenance' })).toHaveLength(2);
  sandbox.end();
  expect(sandbox.state().maintenance).toBe(false);
});
