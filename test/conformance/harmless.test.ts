import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runConformance } from '../../scripts/conformance/run/run.ts';
import { send } from '../../scripts/conformance/server/send.ts';
import type { Subject } from '../../scripts/conformance/subject.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { type Fault, type Received, startSecondMake } from './second-make/server.ts';

const document = await loadDocument(bundledDocument);

let server: Awaited<ReturnType<typeof startSecondMake>>;
let received: Received[];
beforeAll(async () => {
  server = await startSecondMake(document);
});
beforeEach(() => {
  received = [];
});
afterAll(() => server.close());

/** Runs the kit on a server that notes what comes. */
function run(only: readonly (string | number)[], fault: Fault, changes: Partial<Subject> = {}) {
  server.begin((handle, one) => {
    received.push(one);
    return fault(handle, one);
  });
  const accounts = { write: 'demo:demo-token', read: 'viewer:viewer-token' };
  const subject = { server: server.url, accounts, allowWrites: true, timeout: 5_000, ...changes };
  return runConformance(document, subject, { only });
}

const right: Fault = (handle, one) => handle(one);
/** An answer that asks to wait, so often. */
const busy = (times: number, seconds: string): Fault => {
  let left = times;
  return (handle, one) => {
    if (left === 0) return handle(one);
    left -= 1;
    const headers = { 'Content-Type': 'application/json', 'Retry-After': seconds, 'X-Retry-After': seconds };
    return { status: 503, headers, body: [] };
  };
};

test('it deletes and changes what it has made, and nothing else', async () => {
  await run(['deleteBrand', 'updateBrand', 'getBrand', 'deleteOptionValue', 'updateOptionValue'], right);
  const changes = received.filter(({ method }) => ['PUT', 'DELETE'].includes(method));
  const made =
    /\/(brands\/(19|[2-9]\d)|options\/(19|[2-9]\d)(\/values\/\d+)?|brands\/(x|2147483647))(\?|$)|2147483647|\/x/;
  expect(changes.length).toBeGreaterThan(20);
  expect(changes.filter(({ target }) => !made.test(target) && !target.startsWith('/api/v1/'))).toEqual([]);
});

test('where it may not write it sends what is safe', async () => {
  const { outcomes } = await run(['getBrand', 'createBrand', 'deleteAllBrands'], right, {
    allowWrites: false,
  });
  const methods = new Set(received.map(({ method }) => method));
  expect({
    methods: [...methods].filter((method) => ['POST', 'PUT', 'DELETE'].includes(method)),
    tried: [...new Set(outcomes.flatMap((one) => (one.verdict === 'pass' ? one.operation.operationId : [])))],
  }).toEqual({ methods: [], tried: ['getBrand'] });
});

test('a server that asks to wait is asked again, and one that asks for too long is left alone', async () => {
  const patient = await run(['countBrands', 200], busy(2, '0'));
  const sent = received.length;
  const left = await run(['countBrands', 200], busy(1_000, '3600'));
  expect({
    findings: patient.findings,
    first: patient.interrupted,
    second: left.interrupted,
    requests: received.length - sent,
  }).toEqual({
    findings: [],
    first: undefined,
    second: expect.stringMatching(/^the server answers 503 and asks to wait 3600 s: [A-Z]+ http:\S+$/),
    requests: 1,
  });
});

test('what it cannot take away any more it names', async () => {
  const { interrupted, leftBehind } = await run(['getBrand'], (handle, one) =>
    received.length > 20 ? busy(1, '3600')(handle, one) : handle(one),
  );
  expect(interrupted).toMatch(/asks to wait 3600 s/);
  expect(leftBehind.length).toBeGreaterThan(0);
  expect(leftBehind.filter((path) => !/^\/brands\/\d+$/.test(path))).toEqual([]);
});

test('no redirect is followed', async () => {
  const elsewhere: string[] = [];
  const other = await startSecondMake(document);
  other.begin((handle, one) => {
    elsewhere.push(one.target);
    return handle(one);
  });
  try {
    const { findings } = await run(['countBrands', 'createBrand'], (handle, one) => {
      const reply = handle(one);
      if (reply.status >= 400) return reply;
      const headers = { ...reply.headers, Location: `${other.url}/brands/17` };
      return reply.status === 201 ? { ...reply, headers } : { status: 302, headers, body: undefined };
    });
    expect(elsewhere).toEqual([]);
    expect(findings.map(({ law }) => law.id)).toContain('no-redirect');
  } finally {
    await other.close();
  }
});

test('it sends no faster than it may', async () => {
  const rate = 200;
  const { requests, milliseconds } = await run(['getTime'], right, { rate });
  expect(requests).toBeGreaterThan(20);
  expect(milliseconds).toBeGreaterThanOrEqual(((requests - 1) * 1000) / rate - 1);
});

test('it reads so much of an answer that does not end, and no more', async () => {
  let written = 0;
  const endless = createServer((_request, response) => {
    const chunk = Buffer.alloc(65_536, ' ');
    const write = () => {
      do written += chunk.length;
      while (response.write(chunk));
    };
    response.on('drain', write);
    write();
  });
  await once(endless.listen(0, '127.0.0.1'), 'listening');
  const { port } = endless.address() as AddressInfo;
  const request = { method: 'GET', url: `http://127.0.0.1:${port}/`, headers: {}, body: undefined };
  await expect(send(request, { timeout: 60_000 })).rejects.toThrow('an answer of more than 8 MiB');
  // What lies between the two, in the buffers of both, comes on top.
  expect(written).toBeLessThan(64 * 1024 * 1024);
  endless.close();
  endless.closeAllConnections();
});
