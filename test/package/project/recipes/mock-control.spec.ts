import { createMock } from 'store-api-contract/mock';
import { afterAll, expect, test } from 'vitest';

const mock = await createMock();
await mock.listen();
afterAll(() => mock.close());

/** What an application does, given the address of a store. */
const addBrand = (store: string, name: string) =>
  fetch(`${store}/api/v2/brands`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('demo:demo-token')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });

test('it sends what it should', async () => {
  const sandbox = mock.sandbox('brands');
  await addBrand(sandbox.url, 'Field & Thread 2');
  const [sent] = await sandbox.requests({ operation: 'createBrand', wait: '2s' });
  expect(sent).toMatchObject({ status: 201, request: { body: { name: 'Field & Thread 2' } } });
});

test('it meets a conflict with its own data', async () => {
  const sandbox = mock.sandbox('own-data');
  sandbox.putData({ '/brands': [{ id: 1, name: 'Taken' }] });
  expect((await addBrand(sandbox.url, 'Taken')).status).toBe(409);
});

test('it meets a store that is down, then one that is back', async () => {
  const sandbox = mock.sandbox('down');
  sandbox.putFaults([{ match: { operation: 'createBrand' }, times: 1, answer: { status: 503 } }]);
  const codes = [await addBrand(sandbox.url, 'A'), await addBrand(sandbox.url, 'A')];
  expect(codes.map(({ status }) => status)).toEqual([503, 201]);
});

test('its quota is back an hour later', async () => {
  const sandbox = mock.sandbox('quota');
  sandbox.changeState({ requestsPerHour: 1 });
  const before = [await addBrand(sandbox.url, 'A'), await addBrand(sandbox.url, 'B')];
  sandbox.changeClock({ advance: '1h' });
  const after = await addBrand(sandbox.url, 'B');
  expect([...before, after].map(({ status }) => status)).toEqual([201, 509, 201]);
});
