import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { basic } from './client.ts';

const START = Date.parse('2026-11-22T12:00:00.900Z');
let now = START;
const mock = await createMock({ now: () => now, anyCredentials: true, deleteAllAfter: 0 });
afterAll(() => mock.close());

beforeEach(reset);

async function reset() {
  now = START;
  await mock.inject({ method: 'DELETE', url: '/_mock/state', headers: { host: 'localhost' } });
}

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly since?: string | undefined;
  readonly payload?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send({ method = 'GET', url, since, payload, headers }: Sent) {
  const answer = await mock.inject({
    method,
    url,
    headers: {
      authorization: basic('a:b'),
      ...(since !== undefined && { 'if-modified-since': since }),
      ...(payload !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload !== undefined && { payload: JSON.stringify(payload) }),
  });
  const modified = answer.headers['last-modified']?.toString();
  if (modified !== undefined) expect(Date.parse(modified)).toBeLessThanOrEqual(now);
  return { status: answer.statusCode, modified, body: answer.body };
}

const put = (notes: string) => send({ method: 'PUT', url: '/api/v2/customers/5', payload: { notes } });

describe.each(['/api/v2/customers', '/api/v2/customers?min_id=5', '/api/v2/customers/5'])('%s', (url) => {
  test('a change in the second of the copy is no 304, however late the question', async () => {
    await put('first');
    const copy = await send({ url });
    await put('second');
    now += 60_000;
    expect((await send({ url, since: copy.modified })).body).toContain('"notes":"second"');
  });

  test('a copy from after the only change of its second is a 304 at once', async () => {
    await put('first');
    const copy = await send({ url });
    expect(copy.modified).toBe('Sun, 22 Nov 2026 12:00:00 GMT');
    expect((await send({ url, since: copy.modified })).status).toBe(304);
  });

  test('a copy from after the second of the change is a 304', async () => {
    await put('first');
    now += 1_000;
    const copy = await send({ url });
    expect(copy.modified).toBe('Sun, 22 Nov 2026 12:00:00 GMT');
    expect((await send({ url, since: copy.modified })).status).toBe(304);
  });

  test('a date in the future does not count', async () => {
    expect((await send({ url, since: 'Fri, 01 Jan 2100 00:00:00 GMT' })).status).toBe(200);
  });
});

test.each(['/api/v2/customers', '/api/v2/customers?max_id=6'])(
  '%s has changed after a DELETE',
  async (url) => {
    const copy = await send({ url });
    await send({ method: 'DELETE', url: '/api/v2/customers/7' });
    now += 60_000;
    const { status, body } = await send({ url, since: copy.modified });
    expect([status, JSON.parse(body).map(({ id }: { id: number }) => id)]).toEqual([200, [5, 6]]);
  },
);

test('a hundred PUTs do not lead into the future', async () => {
  for (let write = 0; write < 100; write += 1) await put(String(write));
  expect(JSON.parse((await put('last')).body).date_modified).toBe('Sun, 22 Nov 2026 12:00:00 +0000');
});

type Step = {
  readonly wait: number;
  readonly act: 'create' | 'update' | 'delete' | 'poll';
  readonly id: number;
};

test('whoever follows a list misses nothing, whatever happens when', async () => {
  const steps = fc.array(
    fc.record<Step>({
      wait: fc.constantFrom(0, 0, 1, 100, 999, 1_000, 2_500),
      act: fc.constantFrom('create', 'update', 'update', 'delete', 'poll', 'poll'),
      id: fc.integer({ min: 14, max: 22 }),
    }),
    { minLength: 5, maxLength: 40 },
  );
  let unmodified = 0;
  let writes = 0;
  await fc.assert(
    fc.asyncProperty(steps, fc.constantFrom('', '&is_visible=true'), async (taken, filter) => {
      await reset();
      const url = `/api/v2/categories?limit=250${filter}`;
      const seen = new Map<number, string>();
      let since: string | undefined;
      let before = '';
      for (const { wait, act, id } of [...taken, { wait: 0, act: 'poll', id: 0 } as Step]) {
        now += wait;
        const one = `/api/v2/categories/${id}`;
        writes += 1;
        const payload = { name: `n${writes}`, is_visible: id % 2 === 0 };
        if (act === 'create') await send({ method: 'POST', url: '/api/v2/categories', payload });
        if (act === 'update') await send({ method: 'PUT', url: one, payload });
        if (act === 'delete') await send({ method: 'DELETE', url: one });
        if (act !== 'poll') continue;
        const all = await send({ url });
        const polled = await send({ url, since });
        if (polled.status === 304) {
          unmodified += 1;
          expect(all.body).toBe(before);
        } else {
          const entries = polled.status === 204 ? [] : (JSON.parse(polled.body) as { id: number }[]);
          for (const entry of entries) seen.set(entry.id, JSON.stringify(entry));
          if (all.status === 200)
            for (const entry of JSON.parse(all.body)) expect(seen.get(entry.id)).toBe(JSON.stringify(entry));
        }
        since = polled.modified ?? since;
        before = all.body;
      }
    }),
    { seed: 9, numRuns: 100 },
  );
  expect(unmodified).toBeGreaterThan(10);
});

describe('links lead back to where the request was sent', () => {
  const url = { legacy: '/api/v2/products/32', gateway: '/stores/abc/v2/products/32' };
  test.each([
    [{ host: 'localhost:4010' }, url.legacy, 'http://localhost:4010/api/v2/products/32/customfields.json'],
    [{ host: '[::1]:80' }, url.gateway, 'http://[::1]:80/stores/abc/v2/products/32/custom_fields'],
    [
      { host: 'a.example', 'x-forwarded-proto': 'https' },
      url.gateway,
      'https://a.example/stores/abc/v2/products/32/custom_fields',
    ],
    [{ host: 'a"b' }, url.legacy, 'http://localhost/api/v2/products/32/customfields.json'],
    [{ host: 'user@evil.example' }, url.legacy, 'http://localhost/api/v2/products/32/customfields.json'],
  ] as const)('%j', async (headers, target, want) => {
    for (let times = 0; times < 2; times += 1)
      expect(JSON.parse((await send({ url: target, headers })).body).custom_fields.url).toBe(want);
  });
});

test('a DELETE of a collection takes its filters', async () => {
  const deletion = (query: string) => send({ method: 'DELETE', url: `/api/v2/customers${query}` });
  expect((await deletion('?min_id=x')).status).toBe(400);
  expect((await deletion('?min_date_created=2013-02-30')).status).toBe(400);
  expect((await deletion('?first_name=nobody')).status).toBe(204);
  expect(JSON.parse((await deletion('?min_id=6')).body).count).toBe(2);
  await expect
    .poll(async () => JSON.parse((await send({ url: '/api/v2/customers/count' })).body))
    .toEqual({ count: 1 });
});

test.each(['TRUE', '1', 'true', 'tRuE'])('a filter takes %s', async (value) => {
  const { body } = await send({ url: `/api/v2/categories?is_visible=${value}` });
  expect(JSON.parse(body)).toHaveLength(3);
});

test.each(['yes', '2', '', 'nottrue'])('a filter does not take %j', async (value) => {
  expect((await send({ url: `/api/v2/categories?is_visible=${value}` })).status).toBe(400);
});

test('a PUT merges the billing address, and needs no zip', async () => {
  const change = (billing_address: object) =>
    send({ method: 'PUT', url: '/api/v2/orders/118', payload: { billing_address } });
  const before = JSON.parse((await send({ url: '/api/v2/orders/118' })).body).billing_address;
  const { status, body } = await change({ last_name: 'Poe' });
  expect([status, JSON.parse(body).billing_address]).toEqual([200, { ...before, last_name: 'Poe' }]);
});
