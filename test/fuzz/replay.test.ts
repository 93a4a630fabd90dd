import { execFile } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { encodeRequest } from '../../scripts/fuzz/encode-request.ts';
import { replayBytes, replayRequest } from '../../scripts/fuzz/replay.ts';
import { type GeneratedRequest, requestsFor } from '../../scripts/fuzz/requests.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';

const run = promisify(execFile);

/** Keeps what it is sent, and answers nothing but that it was there. */
let server: Server;
let origin: string;
let received: string;
beforeAll(async () => {
  server = createServer({ allowHalfOpen: true }, (socket: Socket) => {
    received = '';
    const answer = () => socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    socket.setEncoding('latin1').on('error', () => undefined);
    socket.on('end', answer).on('data', (chunk) => {
      received += chunk;
      if (isWhole(received)) answer();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return false;
  if (/^transfer-encoding:/im.test(text)) return text.endsWith('0\r\n\r\n');
  return text.length === end + 4 + Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
}

/** The request line, the fields in any order and case, and the body. */
function partsOf(text: string) {
  const end = text.indexOf('\r\n\r\n');
  const [requestLine, ...fields] = text.slice(0, end).split('\r\n');
  const named = fields.map((field) => [
    field.slice(0, field.indexOf(':')).toLowerCase(),
    field.slice(field.indexOf(':') + 1).trim(),
  ]);
  return { requestLine, fields: named.toSorted(), body: text.slice(end + 4) };
}

const host = { host: '127.0.0.1' };
const requests: readonly { readonly name: string; readonly request: GeneratedRequest }[] = [
  {
    name: 'a target that is no path',
    request: { method: 'GET', url: "/\\/..//%zz?a='b'&$x=[1]!", headers: host, payload: undefined },
  },
  { name: 'a HEAD', request: { method: 'HEAD', url: '/api/v2/time', headers: host, payload: undefined } },
  {
    name: 'a text',
    request: { method: 'PUT', url: '/', headers: host, payload: `{"a": "it's $HOME \`!\` 100%"}` },
  },
  {
    name: 'a body that names a file',
    request: { method: 'POST', url: '/', headers: host, payload: '@/etc/hosts' },
  },
  {
    name: 'bytes',
    request: { method: 'POST', url: '/', headers: { ...host, prefer: '' }, payload: '\0\xff%s\\n\'"\r\n' },
  },
  {
    name: 'chunks',
    request: {
      method: 'POST',
      url: '/',
      headers: { ...host, 'transfer-encoding': 'chunked' },
      payload: '{}',
    },
  },
  ...fc
    .sample(requestsFor(await loadDocument(bundledDocument)), { numRuns: 12, seed: 3 })
    // What a command line may not be longer than is a matter of the system.
    .filter(({ url, payload = '' }) => url.length + payload.length < 20_000)
    .map((request, index) => ({ name: `the generated request ${index}`, request })),
];

for (const shell of ['bash', 'zsh'])
  test.each(requests)(`${shell} replays $name`, async ({ request }) => {
    await run(shell, ['-c', replayRequest(origin, request)]);
    expect(partsOf(received)).toEqual(partsOf(encodeRequest(request)));
  });

test('bytes are replayed as they are', async () => {
  const pieces = ['\x16\x03\x01', "GET '/ \xff", '\0\r\n'];
  await run('bash', ['-c', replayBytes(origin, pieces)]);
  expect(received).toBe(pieces.join(''));
});
