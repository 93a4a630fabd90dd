import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { contractCheck } from '../../scripts/fuzz/contract-check.ts';
import { type Talk, talk } from '../../scripts/fuzz/talk.ts';
import { bundledDocument, createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { credentials, statePath } from './client.ts';

const bodyLimit = 16_384;
const check = contractCheck(await loadDocument(bundledDocument));

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ bodyLimit });
  await mock.listen();
});
beforeEach(() => mock.inject({ method: 'DELETE', url: statePath, headers: { host: '127.0.0.1' } }));
afterAll(() => mock.close());

const json = 'Content-Type: application/json';
const longer = { halfClose: false };

/** A request, whole but for what the fields and the body do to it. */
function message(requestLine: string, fields: readonly string[] = [], body = ''): string {
  const { authorization } = credentials.writer;
  const lines = [requestLine, 'Host: 127.0.0.1', `Authorization: ${authorization}`, ...fields, '', body];
  return lines.join('\r\n');
}

interface Case {
  readonly name: string;
  readonly given: Talk;
  readonly want: readonly number[];
  /** Whether the mock ends the connection by itself. */
  readonly isOver?: true;
}

const time = message('GET /api/v2/time HTTP/1.1');

test.each<Case>([
  { name: 'nothing', given: { pieces: [''] }, want: [], isOver: true },
  { name: 'garbage', given: { pieces: ['garbage\r\n\r\n'], ...longer }, want: [501], isOver: true },
  { name: 'TLS', given: { pieces: ['\x16\x03\x01\x02\x00\x01\x00'], ...longer }, want: [501], isOver: true },
  {
    name: 'HTTP/2',
    given: { pieces: ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], ...longer },
    want: [400],
    isOver: true,
  },
  {
    name: 'a header section that is too large',
    given: { pieces: [message('GET /api/v2/time HTTP/1.1', [`X: ${'x'.repeat(20_000)}`])], ...longer },
    want: [400],
    isOver: true,
  },
  {
    name: 'a target that is too long',
    given: { pieces: [message(`GET /api/v2/${'x'.repeat(20_000)} HTTP/1.1`)], ...longer },
    want: [400],
    isOver: true,
  },
  {
    name: 'a long id',
    given: { pieces: [message(`GET /api/v2/products/${'9'.repeat(9_000)} HTTP/1.1`)] },
    want: [400],
  },
  {
    name: 'a target that is not ASCII',
    given: { pieces: [Buffer.from(message('GET /api/v2/prodücts HTTP/1.1'))], ...longer },
    want: [400],
    isOver: true,
  },
  {
    name: 'broken percent escapes',
    given: { pieces: [message('GET /api/v2/products/%E0%A4%A HTTP/1.1')] },
    want: [400],
  },
  {
    name: 'a line end that is escaped',
    given: { pieces: [message('GET /api/v1/x%0d%0aSet-Cookie:a=b HTTP/1.1')] },
    want: [302],
  },
  {
    name: 'no Host',
    given: { pieces: [time.replace('Host: 127.0.0.1\r\n', '')] },
    want: [400],
  },
  {
    name: 'no Host in HTTP/1.0',
    given: { pieces: [time.replace('Host: 127.0.0.1\r\n', '').replace('HTTP/1.1', 'HTTP/1.0')], ...longer },
    want: [200],
    isOver: true,
  },
  // RFC 9112, section 3.2.
  {
    name: 'two Hosts',
    given: { pieces: [message('GET /api/v2/time HTTP/1.1', ['Host: 127.0.0.1'])] },
    want: [400],
  },
  {
    name: 'CONNECT',
    given: { pieces: ['CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n'], ...longer },
    want: [501],
    isOver: true,
  },
  {
    name: 'a method that nobody knows',
    given: { pieces: [message('BREW /api/v2/time HTTP/1.1')], ...longer },
    want: [501],
    isOver: true,
  },
  { name: 'OPTIONS *', given: { pieces: [message('OPTIONS * HTTP/1.1')] }, want: [404] },
  {
    name: 'a target in absolute form',
    given: { pieces: [message('GET http://127.0.0.1/api/v2/time HTTP/1.1')] },
    want: [200],
  },
  {
    name: 'an old version in a target in absolute form',
    given: { pieces: [message('GET http://127.0.0.1/api/v1/time HTTP/1.1')] },
    want: [302],
  },
  {
    name: 'a number sign in a target',
    given: {
      pieces: [
        message('GET /api/v2/products/32#x HTTP/1.1') +
          message('GET /api/v2/time#x HTTP/1.1') +
          message('GET /api/v2/products?limit=2#x HTTP/1.1'),
      ],
    },
    want: [400, 404, 400],
  },
  {
    name: 'a target in absolute form that is no URI',
    given: { pieces: [message('GET http://[/api/v2/time HTTP/1.1')] },
    want: [404],
  },
  {
    name: 'an expectation that nobody knows',
    given: { pieces: [message('GET /api/v2/time HTTP/1.1', ['Expect: 200-ok'])] },
    want: [200],
  },
  {
    name: 'a body that waits to be asked for',
    given: {
      pieces: [
        message('POST /api/v2/categories HTTP/1.1', [json, 'Expect: 100-continue', 'Content-Length: 17']),
        '{"name":"Outlet"}',
      ],
    },
    want: [201],
  },
  {
    name: 'a body in chunks',
    given: {
      pieces: [
        message(
          'POST /api/v2/categories HTTP/1.1',
          [json, 'Transfer-Encoding: chunked'],
          '8\r\n{"name":\r\n',
        ),
        '8\r\n"Outlet"\r\n1\r\n}\r\n',
        '0\r\n\r\n',
      ],
    },
    want: [201],
  },
  {
    name: 'a chunk without a size',
    given: {
      pieces: [message('POST /api/v2/categories HTTP/1.1', [json, 'Transfer-Encoding: chunked'], 'zz\r\n')],
      ...longer,
    },
    want: [400],
    isOver: true,
  },
  ...['-3', '99999999999999999999', 'two', '2\r\nContent-Length: 3', '2\r\nTransfer-Encoding: chunked'].map(
    (length): Case => ({
      name: `Content-Length: ${length}`,
      given: {
        pieces: [message('POST /api/v2/categories HTTP/1.1', [json, `Content-Length: ${length}`], '{}')],
        ...longer,
      },
      want: [400],
      isOver: true,
    }),
  ),
  {
    name: 'a body that is cut short',
    given: { pieces: [message('POST /api/v2/categories HTTP/1.1', [json, 'Content-Length: 20'], '{"name"')] },
    want: [400],
    isOver: true,
  },
  {
    name: 'a header section that is cut short',
    given: { pieces: ['GET /api/v2/time HTTP/1.1\r\nHost'] },
    want: [400],
  },
  {
    name: 'a body that says that it is too large',
    given: {
      pieces: [message('POST /api/v2/categories HTTP/1.1', [json, 'Content-Length: 10000000000'], '{"name"')],
      ...longer,
    },
    want: [413],
    isOver: true,
  },
  {
    name: 'chunks that become too much',
    given: {
      pieces: [
        message('POST /api/v2/categories HTTP/1.1', [json, 'Transfer-Encoding: chunked']),
        `4000\r\n${'x'.repeat(bodyLimit)}\r\n`,
        '1\r\nx\r\n',
      ],
      ...longer,
    },
    want: [413],
    isOver: true,
  },
  {
    name: 'a body on a GET, and another request after it',
    given: { pieces: [message('GET /api/v2/time HTTP/1.1', ['Content-Length: 100'], 'x'.repeat(100)), time] },
    want: [200, 200],
  },
  {
    name: 'an offer to speak another protocol',
    given: { pieces: [message('GET /api/v2/time HTTP/1.1', ['Connection: Upgrade', 'Upgrade: websocket'])] },
    want: [200],
  },
  ...['X: a\r\n b', 'X: \0', 'no colon', ': no name', 'X : a'].map(
    (line): Case => ({
      name: `the line ${JSON.stringify(line)}`,
      given: { pieces: [message('GET /api/v2/time HTTP/1.1', [line])], ...longer },
      want: [400],
      isOver: true,
    }),
  ),
  {
    name: 'a DELETE whose Content-Type is none',
    given: {
      pieces: [
        message('DELETE /api/v2/customers/5 HTTP/1.1', ['Content-Type: , ;', 'Content-Length: 2'], '{}'),
      ],
    },
    want: [204],
  },
  {
    name: 'four requests at once',
    given: {
      pieces: [
        time +
          message('GET /api/v2/nowhere HTTP/1.1') +
          message('DELETE /api/v2/customers/5 HTTP/1.1') +
          message('GET /api/v2/customers/5 HTTP/1.1'),
      ],
    },
    want: [200, 404, 204, 404],
  },
  // RFC 9112, section 9.3.2: the answers come in the order of the requests.
  {
    name: 'three requests at once, the last of them garbage',
    given: { pieces: [`${time}${time}garbage\r\n\r\n`], halfClose: false },
    want: [200, 200, 501],
    isOver: true,
  },
])('$name', async ({ given, want, isOver }) => {
  const { answers, rest, ...conversation } = await talk(mock.url, given);
  expect({ statuses: answers.map(({ status }) => status), rest }).toEqual({ statuses: want, rest: '' });
  expect(answers.flatMap((answer) => check.faults('', '', answer))).toEqual([]);
  for (const { headers } of answers) expect(headers.get('set-cookie')).toBeNull();
  if (isOver) expect(conversation.isOver).toBe(true);
  expect((await talk(mock.url, { pieces: [time] })).answers.map(({ status }) => status)).toEqual([200]);
});

test('connections that stay half open do not keep others from being answered', async () => {
  const starts = [
    '',
    'GET',
    'GET /api/v2/time HTTP/1.1\r\nHost: 127',
    message('PUT / HTTP/1.1', ['Content-Length: 9']),
  ];
  const open = Array.from({ length: 100 }, (_, index) =>
    talk(mock.url, { pieces: [starts[index % starts.length] ?? ''], halfClose: false, patience: 300 }),
  );
  const answered = await Promise.all(Array.from({ length: 20 }, () => talk(mock.url, { pieces: [time] })));
  expect(answered.flatMap(({ answers }) => answers.map(({ status }) => status))).toEqual(Array(20).fill(200));
  expect((await Promise.all(open)).flatMap(({ answers }) => answers)).toEqual([]);
});

test('a connection ends with its client, even where nobody reads what it sends', async () => {
  const open = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  await vi.waitFor(() => expect(open()).toBe(0), 20_000);
  const pieces = ['CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 'more\r\n', 'and more\r\n'];
  expect((await talk(mock.url, { pieces })).answers.map(({ status }) => status)).toEqual([501]);
  await vi.waitFor(() => expect(open()).toBe(0), 20_000);
});

// RFC 9112, section 3.2.2: the target names the host, whatever the Host header says.
test.each([
  {
    target: 'http://shop.example/api/v2/time?a',
    fields: ['X-Forwarded-Proto: http'],
    want: 'https://shop.example/api/v2/time?a',
  },
  { target: 'http://shop.example/api/v1/time?a', fields: [], want: '/api/v2/time?a' },
  { target: '/api/v2/time', fields: ['X-Forwarded-Proto: http'], want: 'https://127.0.0.1/api/v2/time' },
])('the Location of $target', async ({ target, fields, want }) => {
  const { answers } = await talk(mock.url, { pieces: [message(`GET ${target} HTTP/1.1`, fields)] });
  expect(answers.map(({ headers }) => headers.get('location'))).toEqual([want]);
});

test('a target in absolute form does not lead to the state by way of another host', async () => {
  const pieces = [
    message(`GET http://evil.example${statePath} HTTP/1.1`) +
      message(`GET http://127.0.0.1${statePath} HTTP/1.1`),
  ];
  expect((await talk(mock.url, { pieces })).answers.map(({ status }) => status)).toEqual([403, 200]);
});

test.each([
  { name: 'two', hosts: ['Host: 127.0.0.1'], status: 400 },
  { name: 'two that differ', hosts: ['Host: evil.example'], status: 400 },
  { name: 'one', hosts: [], status: 200 },
])('the state takes one Host only; $name', async ({ hosts, status }) => {
  const pieces = [message(`GET ${statePath} HTTP/1.1`, hosts)];
  expect((await talk(mock.url, { pieces })).answers.map((answer) => answer.status)).toEqual([status]);
});

// RFC 9110, section 9.3.2.
test.each([
  { name: 'no Host', given: 'HEAD /api/v2/time HTTP/1.1\r\n\r\n' },
  { name: 'a path that cannot be decoded', given: message('HEAD /%zz HTTP/1.1') },
  { name: 'a field without a name', given: message('HEAD /api/v2/time HTTP/1.1', [': x']) },
  { name: 'a version that nobody knows', given: message('HEAD /api/v2/time HTTP/7.7') },
  {
    name: 'a header section that is too large',
    given: message('HEAD / HTTP/1.1', [`X: ${'x'.repeat(20_000)}`]),
  },
  {
    name: 'a broken chunk',
    given: message('HEAD /api/v2/time HTTP/1.1', ['Transfer-Encoding: chunked'], 'x\r\n'),
  },
  {
    name: 'another request before it',
    given: time + message('HEAD /api/v2/time HTTP/1.1', [': x']),
    before: 1,
  },
])('a HEAD that cannot be read has no body: $name', async ({ given, before = 0 }) => {
  const { hostname, port } = new URL(mock.url);
  const socket = connect({ host: hostname, port: Number(port) }).setEncoding('latin1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.end(Buffer.from(given, 'latin1'));
  await once(socket, 'close');
  const [head = '', ...more] = text.split('\r\n\r\n').slice(before);
  expect([head.includes('HTTP/1.1 400'), more]).toEqual([true, ['']]);
});

test('clients that have ended their half get their answers when a delay is set, in their order', async () => {
  const headers = { host: '127.0.0.1' };
  await mock.inject({ method: 'PUT', url: statePath, headers, payload: '{"delay": "50"}' });
  const two = time + message('GET /api/v2/nowhere HTTP/1.1');
  for (const [pieces, want] of [
    [[time], [200]],
    [[two], [200, 404]],
    [[`${time}garbage\r\n\r\n`], [200, 501]],
  ] as const) {
    const { answers, isOver } = await talk(mock.url, { pieces, patience: 10_000 });
    expect([answers.map(({ status }) => status), isOver]).toEqual([want, true]);
  }
});
