import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';
import { printFinding } from '../../scripts/fuzz/print-finding.ts';
import { type GeneratedRequest, requestsFor } from '../../scripts/fuzz/requests.ts';
import { bundledDocument, createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { credentials, statePath } from './client.ts';

const document = await loadDocument(bundledDocument);

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('requests of any kind are answered as the document says', async () => {
  // A clock of its own makes the answers the same on every machine.
  let time = Date.UTC(2026, 0);
  const now = () => {
    time += 100;
    return time;
  };
  const { statuses, finding } = await fuzz({ requests: 1_500, seed: 4, mock: { now } });
  expect(finding && printFinding(finding, 'http://127.0.0.1:4010')).toBeUndefined();
  // None of the codes is out of reach for the requests that are made up.
  const documented = listSharedResponses(document).map(({ status }) => status);
  expect([...statuses.keys()].toSorted()).toEqual(documented);
}, 300_000);

test('what was created and deleted, and what was refused, leaves nothing in memory', async () => {
  // Targets with a backslash can stand where `inject` sees another host.
  const sent = fc
    .sample(requestsFor(document), { numRuns: 700, seed: 1 })
    .filter(({ url }) => URL.canParse(url, 'http://127.0.0.1'));
  const quiet = await createMock({ deleteAllAfter: 1 });
  // What is made once and kept, such as validators, is there after the first round.
  const used: number[] = [];
  for (let round = 0; round < 3; round += 1) used.push(await heapAfter(quiet, sent));
  await quiet.close();
  const [, second = 0, third = 0] = used;
  // Megabytes; a leak of the customers alone would be twice as much.
  expect((third - second) / 1_000_000).toBeLessThan(1);
}, 300_000);

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

function injectable({ method, url, headers, payload }: GeneratedRequest): InjectOptions {
  const body = payload === undefined ? {} : { payload: Buffer.from(payload, 'latin1') };
  return { method: method as 'GET', url, headers, ...body };
}

async function control(target: Mock, method: 'PUT' | 'DELETE', changes?: object): Promise<void> {
  const headers = { host: '127.0.0.1' };
  await target.inject({ method, url: statePath, headers, ...(changes && { payload: changes }) });
}
