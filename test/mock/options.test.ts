import { expect, test } from 'vitest';
import { createMock, type MockOptions } from '../../scripts/mock/create-mock.ts';

const names =
  'document, edition, overlay, port, host, https, httpPort, accounts, anyCredentials, state, seed, examples, dataFile, faults, clock, sandboxes, journal, bodyLimit, storeLimit, deleteAllAfter, connections, help, extend, log, now';
const jane = { user: 'jane', token: 'secret', access: 'read' };
const port = "The option 'port' must be a whole number from 0 to 65535, not";

test.each<{ given: unknown; want: string }>([
  { given: null, want: 'The options must be an object, not null.' },
  { given: [], want: 'The options must be an object, not an array.' },
  { given: 4010, want: 'The options must be an object, not 4010.' },
  { given: { prot: 4010 }, want: `There is no option 'prot'; what can be set is ${names}.` },
  { given: { port: '4010' }, want: `${port} '4010'.` },
  { given: { port: -1 }, want: `${port} -1.` },
  { given: { port: 65_536 }, want: `${port} 65536.` },
  { given: { port: null }, want: `${port} null.` },
  { given: { port: Number.NaN }, want: `${port} NaN.` },
  { given: { host: '' }, want: "The option 'host' must be a text that is not empty, not ''." },
  { given: { document: {} }, want: "The option 'document' must be a text that is not empty, not an object." },
  { given: { anyCredentials: 'yes' }, want: "The option 'anyCredentials' must be true or false, not 'yes'." },
  {
    given: { bodyLimit: 0 },
    want: "The option 'bodyLimit' must be a whole number from 1 to 1073741824, not 0.",
  },
  {
    given: { deleteAllAfter: 1.5 },
    want: "The option 'deleteAllAfter' must be a whole number from 0 to 2147483647, not 1.5.",
  },
  { given: { log: true }, want: "The option 'log' must be a function, not true." },
  { given: { now: 0 }, want: "The option 'now' must be a function, not 0." },
  {
    given: { help: '/_docs' },
    want: "The option 'help' must be a path or a URL with a slash at its end, not '/_docs'.",
  },
  { given: { extend: 'site' }, want: "The option 'extend' must be a function, not 'site'." },
  {
    given: { https: 'yes' },
    want: "The option 'https' must be true, false or a certificate with its key, not 'yes'.",
  },
  {
    given: { https: { cert: 'cert.pem' } },
    want: "The option 'https.key' must be a text that is not empty, not undefined.",
  },
  {
    given: { https: true, httpPort: 'http' },
    want: "The option 'httpPort' must be a whole number from 0 to 65535, not 'http'.",
  },
  { given: { httpPort: 4011 }, want: "The option 'httpPort' needs 'https'." },
  { given: { accounts: jane }, want: "The option 'accounts' must be an array of accounts, not an object." },
  { given: { accounts: ['jane'] }, want: "The option 'accounts[0]' must be an object, not 'jane'." },
  {
    given: { accounts: [jane, { user: 'mia', access: 'read' }] },
    want: "The option 'accounts[1].token' must be a text that is not empty, not undefined.",
  },
  {
    given: { accounts: [{ ...jane, access: 'admin' }] },
    want: "The option 'accounts[0].access' must be 'read' or 'write', not 'admin'.",
  },
  {
    given: { accounts: [{ ...jane, password: 'x' }] },
    want: "There is no option 'accounts[0].password'; what can be set is user, token, access.",
  },
  {
    given: { accounts: [jane, { ...jane, user: 'mia' }] },
    want: "The accounts 'jane' and 'mia' have the same token; give each one of its own",
  },
  { given: { state: [] }, want: "The option 'state' must be an object, not an array." },
  {
    given: { state: { speed: 1 } },
    want: "The option 'state.speed' is invalid. There is no 'speed'; what can be set is maintenance, planLimits, requestsPerHour, failNext, delay.",
  },
  {
    given: { state: { planLimits: { '/orders': 3 } } },
    want: "The option 'state.planLimits' is invalid. It must be an object of integers, 0 or more, under any of /products.",
  },
  {
    given: { state: { failNext: { status: 418, times: 1 } } },
    want: 'The option \'state.failNext\' is invalid. It must be {"status": an error code of the contract, "times": 0 or more}.',
  },
  {
    given: { state: { delay: '9-1' } },
    want: 'The option \'state.delay\' is invalid. It must be milliseconds as a string, "200" or "200-800".',
  },
])('$given', async ({ given, want }) => {
  await expect(createMock(given as MockOptions)).rejects.toThrow(new Error(want));
});

test('what is undefined is left out', async () => {
  const options = { port: undefined, accounts: undefined, state: { delay: '0' } } as unknown as MockOptions;
  await (await createMock(options)).close();
});

test('a failure that it starts with is for one request unless it says otherwise', async () => {
  const state = { failNext: { status: 500 } } as unknown as NonNullable<MockOptions['state']>;
  const mock = await createMock({ state, anyCredentials: true });
  const headers = { 'x-auth-token': 'any' };
  const statuses = [];
  for (let times = 0; times < 2; times += 1)
    statuses.push((await mock.inject({ url: '/api/v2/time', headers })).statusCode);
  await mock.close();
  expect(statuses).toEqual([500, 200]);
});
