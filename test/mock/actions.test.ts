import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { casesOf } from '../../scripts/cases/cases.ts';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { listUndescribedRequests } from '../../scripts/contract/undescribed-requests.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { describedOperation } from '../../scripts/recipes/described-operation.ts';
import type { Want } from './actions/action.ts';
import { badRequests } from './actions/bad-requests.ts';
import { clientErrors } from './actions/client-errors.ts';
import { conflicts } from './actions/conflicts.ts';
import { bodyLimit, contents } from './actions/contents.ts';
import { redirections } from './actions/redirections.ts';
import { serverErrors } from './actions/server-errors.ts';
import { now, successes } from './actions/successes.ts';
import { type Client, type Outgoing, startClient } from './client.ts';

const tables = { successes, redirections, badRequests, clientErrors, contents, conflicts, serverErrors };
const actions = Object.values(tables).flat();

const bases = [
  { base: '/api/v2', old: '/api/v1' },
  { base: '/stores/abc123/v2', old: '/stores/abc123/v1' },
];

/** Nothing that a client can do brings these about. */
const unreachable = ['301 routes-changed', '302 found-elsewhere'];

const document = await loadDocument(bundledDocument);
const operations = listOperations(document);
const causes = listDocumentedCauses();
const logged: string[] = [];
/** What the log has to say, one entry for each request. */
const answered: string[] = [];

let client: Client;
beforeAll(async () => {
  const log = (text: string) => logged.push(...text.split('\n').filter((line) => line !== ''));
  client = await startClient({ bodyLimit, deleteAllAfter: 1, now: () => now, log });
});
beforeEach(() => client.reset());
afterAll(() => client.close());

describe.each(bases)('below $base', ({ base, old }) => {
  describe.each(Object.entries(tables))('%s', (_, table) => {
    test.each(table)('$name', async ({ state, before = [], request, want, afterwards }) => {
      const fill = (text: string) =>
        text.replaceAll('{base}', base).replaceAll('{old}', old).replaceAll('{host}', client.host);
      const send = async (outgoing: Outgoing, cause = '') => {
        const answer = await client.send({ ...outgoing, target: fill(outgoing.target) });
        answered.push(`${answer.status} ${cause}`);
        return answer;
      };
      if (state !== undefined) expect((await client.setState(state)).status).toBe(200);
      for (const one of before) expect((await send(one)).status).toBeLessThan(300);

      const answer = await send(request, want.cause);
      const limit = state?.requestsPerHour ?? 20_000;
      const remaining = isBeforeQuota(want) ? undefined : Math.max(0, limit - before.length - 1);
      const isGateway = fill(request.target).startsWith('/stores/');
      const headers = {
        ...(isGateway ? gatewayHeaders(limit, remaining) : legacyHeaders(remaining)),
        'x-bc-store-version': '7.6.0',
        ...want.headers,
      };
      expect({
        status: answer.status,
        headers: Object.fromEntries(Object.keys(headers).map((name) => [name, answer.headers.get(name)])),
        body: want.json === undefined ? answer.json : undefined,
      }).toEqual({
        status: want.status,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, value === null ? null : fill(value)]),
        ),
        body: want.json === undefined ? (wantedErrors(want) ?? answer.json) : undefined,
      });
      if (want.json !== undefined) expect(answer.json).toMatchObject(want.json);
      await afterwards?.(answer, send);
    });
  });
});

test('the log names the cause of each answer', async () => {
  await vi.waitFor(() => expect(logged.length).toBe(answered.length), 20_000);
  const lines = logged.map((line, index) => (line.includes(` ${answered[index]}`) ? answered[index] : line));
  expect(lines).toEqual(answered);
});

test('every cause of every code is brought about, here or from what the document says of its operations', () => {
  const reached = new Set([
    ...actions.map(({ want: { status, cause } }) => `${status} ${cause}`),
    ...casesOf(document).map(({ status, cause }) => `${status} ${cause}`),
    ...unreachable,
  ]);
  expect([...reached].toSorted()).toEqual([...causes.keys()].toSorted());
});

test('what is brought about are causes that the operations name', () => {
  const named = new Set(casesOf(document).map(({ operation, cause }) => `${operation.operationId} ${cause}`));
  const undescribed = listUndescribedRequests(document).map(({ cause }) => cause.name);
  const beyond = actions.flatMap(({ request: { method = 'GET', target }, want: { cause } }) => {
    if (!target.startsWith('{base}/') || undescribed.includes(cause)) return [];
    const operation = describedOperation({ method, path: target.slice('{base}'.length) }, operations);
    const pair = `${operation?.operationId} ${cause}`;
    return operation === undefined || named.has(pair) ? [] : [pair];
  });
  expect(beyond).toEqual([]);
});

/** Answers that come before the credentials are looked at. */
function isBeforeQuota({ status, cause, errors }: Want): boolean {
  return (
    [301, 302, 401, 405, 501, 503].includes(status) ||
    ['no-such-route', 'methods-in-allow'].includes(cause) ||
    (cause === 'malformed-syntax' && errors?.[0]?.details?.location === 'path')
  );
}

const legacyNames = ['x-bc-apilimit-remaining'];
const gatewayNames = ['requests-left', 'requests-quota', 'time-window-ms', 'time-reset-ms'].map(
  (name) => `x-rate-limit-${name}`,
);

const fields = (names: readonly string[], values: readonly (number | undefined)[]) =>
  Object.fromEntries(names.map((name, index) => [name, values[index]?.toString() ?? null]));

function legacyHeaders(remaining: number | undefined) {
  return { ...fields(legacyNames, [remaining]), ...fields(gatewayNames, []) };
}

/** The clock stands still, so that the first request leaves the hour an hour from now. */
function gatewayHeaders(limit: number, remaining: number | undefined) {
  const values = remaining === undefined ? [] : [remaining, limit, 3_600_000, 3_600_000];
  return { ...fields(legacyNames, []), ...fields(gatewayNames, values) };
}

function wantedErrors({ status, cause, errors }: Want): unknown {
  if (status < 400) return undefined;
  return errors?.map((error) => ({ status, ...error })) ?? causes.get(`${status} ${cause}`);
}

/** The bodies of the examples by code and cause; undefined where there is no body. */
function listDocumentedCauses(): ReadonlyMap<string, unknown> {
  return new Map(
    listSharedResponses(document).flatMap(({ status, response }) =>
      listCauses(document, response).map((cause) => [
        `${status} ${cause.name}`,
        cause.mediaType === undefined ? undefined : cause.value,
      ]),
    ),
  );
}
