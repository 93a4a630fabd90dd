import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listCauses } from '../../../scripts/contract/causes.ts';
import { listSharedResponses } from '../../../scripts/contract/responses.ts';
import { type Client, startClient } from '../client.ts';
import { contractDocument } from '../store/contract-document.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ connections: { silence: 200, check: 50 } });
});
beforeEach(() => client.reset());
afterAll(() => client.close());

const put = (rules: unknown) => client.sendUnchecked({ method: 'PUT', target: '/_mock/faults', body: rules });
const get = (target: string, headers = {}) => client.sendUnchecked({ target: `/api/v2${target}`, headers });
const codesOf = async (targets: readonly string[]) => {
  const codes = [];
  for (const target of targets) codes.push((await get(target)).status);
  return codes;
};

test('any code with any of its causes', async () => {
  const causes = listSharedResponses(contractDocument).flatMap(({ status, response }) =>
    listCauses(contractDocument, response).map(({ name }) => ({ status, cause: name })),
  );
  await put(causes.map((answer) => ({ match: { operation: 'getTime' }, times: 1, answer })));
  for (const { status, cause } of causes) {
    const answer = await get('/time');
    const [recorded] = await client.mock.requests({ limit: 1 });
    expect([answer.status, recorded?.cause]).toEqual([status, cause]);
  }
  expect((await get('/time')).status).toBe(200);
});

const broken = { status: 503 };
test.each([
  { given: { match: { method: 'get' } }, want: [503, 503, 503] },
  { given: { match: { path: '/brands' } }, want: [200, 503, 200] },
  { given: { match: { path: '/brands/*' } }, want: [200, 200, 503] },
  { given: { match: { path: '/**' } }, want: [503, 503, 503] },
  { given: { match: { path: '/b.*' } }, want: [200, 200, 200] },
  { given: { match: { operation: 'listBrands' } }, want: [200, 503, 200] },
  { given: { match: { nth: 2 } }, want: [200, 503, 200] },
  { given: { times: 2 }, want: [503, 503, 200] },
  { given: { match: { probability: 0 } }, want: [200, 200, 200] },
  { given: { match: { probability: 1 } }, want: [503, 503, 503] },
  { given: { match: { probability: 0.5, seed: 4 } }, want: [200, 503, 503] },
  { given: { match: { sandbox: 'other' } }, want: [200, 200, 200] },
  { given: { match: { sandbox: '*' } }, want: [503, 503, 503] },
])('$given', async ({ given, want }) => {
  const rule = { ...given, answer: broken };
  expect((await put([rule])).json).toEqual([rule]);
  expect(await codesOf(['/time', '/brands', '/brands/17'])).toEqual(want);
});

test('the rules of the mock are for a sandbox that they name, its own rules for it alone', async () => {
  await put([{ match: { sandbox: 'named' }, answer: broken }]);
  client.mock.sandbox('own').putFaults([{ answer: { status: 500 } }]);
  const codes = ['named', 'own', 'other', undefined].map(async (name) => {
    return (await get('/time', { 'x-mock-sandbox': name })).status;
  });
  expect(await Promise.all(codes)).toEqual([503, 500, 200, 200]);
});

test.each([
  { given: { connection: 'silent' }, want: { code: 'ECONNRESET' } },
  { given: { connection: 'reset' }, want: { code: 'ECONNRESET' } },
  { given: { connection: 'cut' }, want: { code: 'ECONNRESET' } },
])('$given', async ({ given, want }) => {
  await put([{ ...given, times: 1 }]);
  await expect(get('/brands')).rejects.toThrow(expect.objectContaining(want));
  expect((await get('/brands')).status).toBe(200);
});

test('what is outside the contract on purpose is marked; what is cut off was done', async () => {
  await put([
    { body: 'broken', times: 1 },
    { connection: 'cut', times: 1 },
  ]);
  const url = `${client.mock.url}/api/v2/brands`;
  const headers = { authorization: `Basic ${btoa('demo:demo-token')}`, 'content-type': 'application/json' };
  const answer = await fetch(url, { headers });
  expect(answer.headers.get('x-mock-fault')).toBe('broken');
  await expect(answer.json()).rejects.toThrow(SyntaxError);
  await expect(
    fetch(url, { method: 'POST', headers, body: '{"name":"Cut"}' }).then((cut) => cut.text()),
  ).rejects.toThrow();
  expect((await get('/brands?name=Cut')).status).toBe(200);
});

const anAnswer = 'It must be {"status": a code of the contract, "cause": one of its causes}.';
test.each([
  { given: {}, field: undefined, want: 'Send a list of rules.' },
  { given: [{}], field: '0', want: 'Say what happens: answer, delay, connection or body.' },
  { given: [{ answer: { status: 418 } }], field: '0.answer', want: anAnswer },
  { given: [{ answer: { status: 503, cause: 'duplicate-sku' } }], field: '0.answer', want: anAnswer },
  {
    given: [{ body: 'broken' }, { delay: 'long' }],
    field: '1.delay',
    want: 'It must be milliseconds as a string, "200" or "200-800".',
  },
  {
    given: [{ body: 'broken', match: { operation: 'listUnicorns' } }],
    field: '0.match.operation',
    want: 'It must be the id of an operation of the document.',
  },
  {
    given: [{ body: 'broken', match: { nth: 0 } }],
    field: '0.match.nth',
    want: 'It must be an integer, 1 or more.',
  },
])('$given is refused, and the rules stay', async ({ given, field, want }) => {
  await put([{ answer: broken, times: 9 }]);
  const { status, json } = await put(given);
  expect([status, json]).toEqual([
    400,
    [
      {
        status: 400,
        message: field === undefined ? 'What was sent is invalid.' : `The field '${field}' is invalid.`,
        details: { location: 'body', ...(field === undefined ? {} : { field }), invalid_reason: want },
      },
    ],
  ]);
  expect(client.mock.faults()).toEqual([{ answer: broken, times: 9 }]);
});

test('POST adds one, DELETE takes all away', async () => {
  const target = '/_mock/faults';
  await client.sendUnchecked({ method: 'POST', target, body: { body: 'broken' } });
  const two = await client.sendUnchecked({ method: 'POST', target, body: { delay: '1' } });
  expect(two.json).toEqual([{ body: 'broken' }, { delay: '1' }]);
  expect((await client.sendUnchecked({ method: 'DELETE', target })).json).toEqual([]);
});
