import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encode } from '../../scripts/mock/content-coding.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { basic } from './client.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

const authorization = basic('demo:demo-token');
const ask = (url: string, acceptEncoding?: string, method: 'GET' | 'HEAD' = 'GET') =>
  mock.inject({
    method,
    url,
    headers: {
      authorization,
      ...(acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding }),
    },
  });

const large = Buffer.from('[1,2,3]'.repeat(1_000));

// RFC 9110, section 12.5.3.
test.each([
  { given: 'gzip', want: 'gzip' },
  { given: 'gzip, deflate, br', want: 'gzip' },
  { given: 'GZIP', want: 'gzip' },
  { given: 'x-gzip', want: 'gzip' },
  { given: '*', want: 'gzip' },
  { given: 'identity;q=0.5, *;q=0.4', want: undefined },
  { given: 'gzip;q=0.2, identity;q=0.5', want: undefined },
  { given: 'gzip;q=0.5, identity;q=0.2', want: 'gzip' },
  { given: 'gzip;q=0', want: undefined },
  { given: '*;q=0, gzip', want: 'gzip' },
  { given: 'br, deflate', want: undefined },
  { given: 'identity', want: undefined },
  { given: '', want: undefined },
  { given: ', ;q', want: undefined },
])("'$given' gets $want", async ({ given, want }) => {
  const { bytes, coding } = await encode(large, given);
  expect(coding).toBe(want);
  expect(Buffer.compare(coding === 'gzip' ? gunzipSync(bytes) : bytes, large)).toBe(0);
});

test.each([
  { name: 'too little to be worth it', length: 1_023, want: undefined },
  { name: 'enough', length: 1_024, want: 'gzip' },
  { name: 'as much as may be', length: 4_194_304, want: 'gzip' },
  { name: 'more than one request may cost', length: 4_194_305, want: undefined },
])('$name: $length bytes', async ({ length, want }) => {
  expect((await encode(Buffer.alloc(length), 'gzip')).coding).toBe(want);
});

test.each(['/api/v2/products', '/stores/abc123/v2/orders/118'])(
  '%s is the same, compressed or not',
  async (url) => {
    const plain = await ask(url);
    const coded = await ask(url, 'gzip');
    expect([plain.headers['content-encoding'], coded.headers['content-encoding']]).toEqual([
      undefined,
      'gzip',
    ]);
    expect(gunzipSync(coded.rawPayload).toString()).toBe(plain.payload);
    expect(Number(coded.headers['content-length'])).toBe(coded.rawPayload.length);
    expect(coded.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    const own = [
      'content-encoding',
      'content-length',
      'date',
      'x-bc-apilimit-remaining',
      'x-rate-limit-requests-left',
    ];
    // The clock of these goes on.
    own.push('x-rate-limit-time-reset-ms');
    const others = ({ headers }: typeof plain) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
    expect(others(coded)).toEqual(others(plain));
  },
);

test('HEAD says what GET would', async () => {
  const get = await ask('/api/v2/products', 'gzip');
  const head = await ask('/api/v2/products', 'gzip', 'HEAD');
  const fields = ({ headers }: typeof get) => [
    headers['content-encoding'],
    headers['content-length'],
    headers.vary,
  ];
  expect([fields(head), head.payload]).toEqual([fields(get), '']);
});

test.each([
  { url: '/api/v2/products', status: 200 },
  { url: '/api/v2/time', status: 200 },
  { url: '/api/v2/nowhere', status: 404 },
  { url: '/api/v2/products?min_id=4711', status: 204 },
])('a cache keeps the two forms of $url apart', async ({ url, status }) => {
  const answer = await ask(url);
  expect([answer.statusCode, answer.headers.vary]).toEqual([status, 'Accept-Encoding']);
});
