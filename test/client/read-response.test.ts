import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type paths,
  readResponse,
  responses,
  UndocumentedResponseError,
} from '../../scripts/client/index.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { growthOf } from '../growth.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const CONFLICT = [{ status: 409, message: 'No.', details: { resolution: 'Move the products first.' } }];

describe('a documented answer', () => {
  const cases = [
    {
      name: 'has its status, headers and body',
      given: new Response(JSON.stringify(CONFLICT), { status: 409, headers: JSON_TYPE }),
      want: { status: 409, headers: {}, body: CONFLICT },
    },
    {
      name: 'has headers by their names in the document, numbers as numbers',
      given: new Response('[]', {
        status: 509,
        headers: { ...JSON_TYPE, 'retry-after': '900', 'x-bc-apilimit-remaining': '0', etag: '"1"' },
      }),
      want: { status: 509, headers: { 'Retry-After': 900, 'X-BC-ApiLimit-Remaining': 0 }, body: [] },
    },
    {
      name: 'has fractions as numbers as well',
      given: new Response('[]', { status: 503, headers: { ...JSON_TYPE, 'X-Retry-After': '5.5' } }),
      want: { status: 503, headers: { 'X-Retry-After': 5.5 }, body: [] },
    },
    {
      name: 'has what is no number as text',
      given: new Response('[]', { status: 503, headers: { ...JSON_TYPE, 'X-Retry-After': '5.5 s' } }),
      want: { status: 503, headers: { 'X-Retry-After': '5.5 s' }, body: [] },
    },
    {
      name: 'has a date as text',
      given: new Response('[]', {
        status: 503,
        headers: { ...JSON_TYPE, 'Retry-After': 'Tue, 15 Nov 2011 12:45:26 GMT' },
      }),
      want: { status: 503, headers: { 'Retry-After': 'Tue, 15 Nov 2011 12:45:26 GMT' }, body: [] },
    },
    {
      name: 'has no body where the contract has none',
      given: new Response(null, { status: 204 }),
      want: { status: 204, headers: {}, body: undefined },
    },
  ];
  test.each(cases)('$name', async ({ given, want }) => {
    expect(await readResponse('/categories/{category_id}', 'delete', given)).toEqual(want);
  });

  test('may be a promise', async () => {
    const promise = Promise.resolve(new Response(null, { status: 204 }));
    expect((await readResponse('/orders/{order_id}', 'delete', promise)).status).toBe(204);
  });
});

describe('an undocumented answer', () => {
  const cases = [
    {
      name: 'another code',
      given: { status: 418, headers: JSON_TYPE, text: '{}' },
      want: 'GET /time was answered with 418; the contract documents 200, 301, 302, 401, 403, 406, 500, 503, 509.',
    },
    {
      name: 'a code of the contract that the operation does not document',
      given: { status: 404, headers: JSON_TYPE, text: '[]' },
      want: 'GET /time was answered with 404; the contract documents 200, 301, 302, 401, 403, 406, 500, 503, 509.',
    },
    {
      name: 'another content type',
      given: { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' }, text: '<h1>Sorry</h1>' },
      want: 'GET /time was answered with 503 and text/html; the contract documents application/json.',
    },
    {
      name: 'no content type',
      given: { status: 503, headers: {}, text: 'Sorry' },
      want: 'GET /time was answered with 503 and a body of no type; the contract documents application/json.',
    },
    {
      name: 'no body where the contract has one',
      given: { status: 500, headers: {}, text: '' },
      want: 'GET /time was answered with 500 and no body; the contract documents application/json.',
    },
    {
      name: 'a body where the contract has none',
      given: { status: 301, headers: { 'content-type': 'text/html' }, text: 'Moved' },
      want: 'GET /time was answered with 301 and text/html; the contract documents no body.',
    },
    {
      name: 'broken JSON',
      given: { status: 200, headers: JSON_TYPE, text: '{"time":' },
      want: 'GET /time was answered with 200 and a body that is no JSON.',
    },
  ];
  test.each(cases)('$name rejects with all that came', async ({ given, want }) => {
    const { status, headers, text } = given;
    // Bytes, because a Response gives text a content type of its own.
    const answer = new Response(new TextEncoder().encode(text), { status, headers });
    const error: unknown = await readResponse('/time', 'get', answer).catch((reason: unknown) => reason);
    if (!(error instanceof UndocumentedResponseError)) throw error;
    expect({ name: error.name, message: error.message }).toEqual({
      name: 'UndocumentedResponseError',
      message: want,
    });
    expect({
      status: error.status,
      headers: Object.fromEntries(error.headers),
      text: error.text,
    }).toEqual(given);
  });

  test('keeps what the JSON parser says', async () => {
    const answer = new Response('{', { status: 200, headers: JSON_TYPE });
    await expect(readResponse('/time', 'get', answer)).rejects.toMatchObject({
      cause: expect.any(SyntaxError),
    });
  });

  test('of a body that somebody has read is a TypeError of fetch', async () => {
    const answer = new Response('{}', { status: 200, headers: JSON_TYPE });
    await answer.text();
    await expect(readResponse('/time', 'get', answer)).rejects.toThrow(TypeError);
  });
});

test('a media type is read in a time that grows with its length alone', async () => {
  const read = (blanks: number) => {
    const headers = { 'Content-Type': `text${' '.repeat(blanks)}html` };
    return readResponse('/time', 'get', new Response('{}', { headers })).catch(() => undefined);
  };
  expect(await growthOf(read, 20_000)).toBeLessThan(8);
});

describe('against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock();
    await mock.listen();
  });
  afterAll(() => mock.close());

  const headers = { 'X-Auth-Client': 'demo', 'X-Auth-Token': 'demo-token' };

  test('every code that an operation documents is read, by fetch and by openapi-fetch', async () => {
    const path = '/categories/{category_id}';
    const codes = [204, 301, 302, 400, 401, 403, 404, 406, 409, 500, 503, 509] as const;
    for (const code of codes) {
      const request = { headers: { ...headers, Prefer: `code=${code}` }, redirect: 'manual' } as const;
      const url = `${mock.url}/api/v2/categories/14`;
      const fetched = await readResponse(path, 'delete', fetch(url, { method: 'DELETE', ...request }));
      const client = createClient<paths>({ baseUrl: `${mock.url}/api/v2`, ...request });
      const call = client.DELETE(path, { params: { path: { category_id: 14 } } });
      const called = await readResponse(path, 'delete', call);
      expect(fetched.status).toBe(code);
      expect(Object.keys(fetched.headers)).toEqual(
        expect.arrayContaining(responses[code].headers.filter((name) => !/Limit/.test(name))),
      );
      expect({ status: called.status, body: called.body }).toEqual({ status: code, body: fetched.body });
    }
  });

  test('openapi-fetch with a stream leaves the body to be read here', async () => {
    const client = createClient<paths>({ baseUrl: `${mock.url}/api/v2`, headers });
    const listed = await readResponse('/categories', 'get', client.GET('/categories', { parseAs: 'stream' }));
    expect(listed.status === 200 && listed.body.map(({ id }) => id)).toEqual([10, 14, 15, 16]);
  });

  test('openapi-fetch hands on an error that is no JSON', async () => {
    const fetchHtml = async () =>
      new Response('<h1>', { status: 503, headers: { 'Content-Type': 'text/html' } });
    const client = createClient<paths>({ baseUrl: mock.url, fetch: fetchHtml });
    await expect(readResponse('/time', 'get', client.GET('/time'))).rejects.toMatchObject({
      status: 503,
      text: '<h1>',
    });
  });
});
