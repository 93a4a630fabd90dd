import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { bundledDocument, createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { credentials, statePath, toHeaders } from './client.ts';
import { contractCheck } from './contract-check.ts';
import { bodyLimit } from './robustness/bodies.ts';
import { type GeneratedRequest, requests, states } from './robustness/requests.ts';
import { wireRequests } from './robustness/wire-requests.ts';
import { talk } from './wire.ts';

const document = await loadDocument(bundledDocument);
const check = contractCheck(document);
const statuses = listSharedResponses(document).map(({ status }) => status);

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

let mock: Mock;
const log: string[] = [];
beforeAll(async () => {
  const state = { requestsPerHour: 1_000_000_000 };
  mock = await createMock({ bodyLimit, deleteAllAfter: 1, state, log: (text) => log.push(text) });
});
afterAll(() => mock.close());

test('10,000 requests of any kind are answered as the document says', async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      states,
      fc.array(requests, { minLength: 1, maxLength: 40, size: 'max' }),
      async (state, sequence) => {
        await control(mock, 'DELETE');
        await control(mock, 'PUT', state);
        for (const request of sequence) {
          const status = await answerOf(request, state);
          seen.set(status, (seen.get(status) ?? 0) + 1);
        }
      },
    ),
    { numRuns: 550 },
  );
  const count = [...seen.values()].reduce((sum, times) => sum + times, 0);
  expect(count).toBeGreaterThanOrEqual(10_000);
  // None of the codes is out of reach for the requests that were made up.
  expect([...seen.keys()].toSorted()).toEqual(statuses);
}, 60_000);

test('whatever goes over a connection, the mock answers and goes on', async () => {
  const url = await mock.listen();
  await control(mock, 'DELETE');
  await fc.assert(
    fc.asyncProperty(wireRequests, async (pieces) => {
      const { answers, rest, isOver } = await talk(url, { pieces });
      const faults = answers.flatMap((answer) => check.faults('', '', answer));
      const codes = answers.map(({ status }) => status);
      const isBlank = pieces.join('').trim() === '';
      expect({ faults, rest, isOver, isAnswered: isBlank || codes.length > 0 }).toEqual({
        faults: [],
        rest: '',
        isOver: true,
        isAnswered: true,
      });
      expect(codes).not.toContain(500);
    }),
    { numRuns: 400 },
  );
  const request = 'GET /api/v2/time HTTP/1.0\r\nAuthorization: Basic ZGVtbzpkZW1vLXRva2Vu\r\n\r\n';
  expect((await talk(url, { pieces: [request] })).answers.map(({ status }) => status)).toEqual([200]);
}, 60_000);

test('what was created and deleted, and what was refused, leaves nothing in memory', async () => {
  const sent = fc.sample(requests, { numRuns: 700, seed: 1 });
  const quiet = await createMock({ bodyLimit, deleteAllAfter: 1 });
  // What is made once and kept, such as validators, is there after the first round.
  const used: number[] = [];
  for (let round = 0; round < 3; round += 1) used.push(await heapAfter(quiet, sent));
  await quiet.close();
  const [, second = 0, third = 0] = used;
  // Megabytes; a leak of the customers alone would be twice as much.
  expect((third - second) / 1_000_000).toBeLessThan(1);
}, 60_000);

/** Bytes in use once requests of any kind were sent, 1,000 customers of two kilobytes created, and all of it taken back. */
async function heapAfter(quiet: Mock, sent: readonly GeneratedRequest[]): Promise<number> {
  for (const request of sent) await quiet.inject(injectable(request));
  for (let number = 0; number < 1_000; number += 1) {
    const answer = await quiet.inject({
      method: 'POST',
      url: '/api/v2/customers',
      headers: credentials.writer,
      payload: {
        first_name: 'Mia',
        last_name: 'Tan',
        email: `${number}@example.com`,
        notes: `${number}`.padEnd(2_000),
      },
    });
    expect(answer.statusCode).toBe(201);
  }
  await control(quiet, 'DELETE');
  for (let times = 0; times < 3; times += 1) {
    await new Promise((done) => setImmediate(done));
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

async function answerOf(request: GeneratedRequest, state: object): Promise<number> {
  const answer = await mock.inject(injectable(request));
  const target = normalised(request.url);
  const fields = toHeaders(answer.headers);
  const faults = check.faults(request.method, target, {
    status: answer.statusCode,
    headers: fields,
    body: answer.body,
  });
  if (fields.get('access-control-allow-origin') !== '*')
    faults.push('a page of another origin cannot read it');
  if (answer.statusCode === 500 && !isAskedFor(request, state))
    faults.push(`the mock is at fault: ${log.at(-1)}`);
  expect(faults).toEqual([]);
  return answer.statusCode;
}

/** Whether the answer may be one that was asked for by name. */
function isAskedFor({ url, headers }: GeneratedRequest, state: object): boolean {
  const isWish = headers.prefer !== undefined || url.includes('__code') || url.includes('__example');
  return isWish || 'failNext' in state;
}

/** What `inject` makes of a target before the mock sees it. */
function normalised(target: string): string {
  const url = new URL(target.startsWith('//') ? `http://127.0.0.1${target}` : target, 'http://127.0.0.1');
  return `${url.pathname}${url.search}`;
}

function injectable({ method, url, headers, payload }: GeneratedRequest): InjectOptions {
  const body = payload === undefined ? {} : { payload: Buffer.from(payload, 'latin1') };
  return { method: method as 'GET', url, headers, ...body };
}

async function control(target: Mock, method: 'PUT' | 'DELETE', changes?: object): Promise<void> {
  const headers = { host: '127.0.0.1' };
  await target.inject({ method, url: statePath, headers, ...(changes && { payload: changes }) });
}
