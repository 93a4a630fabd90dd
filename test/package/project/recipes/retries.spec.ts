import { createMock } from 'store-api-contract/mock';
import { expect, test } from 'vitest';
import { fetchWithRetries } from './retries.ts';

test('a faulty store is asked again', async () => {
  const mock = await createMock({ state: { failNext: { status: 500, times: 1 } } });
  const url = `${await mock.listen()}/api/v2/time`;
  const headers = { Authorization: `Basic ${btoa('demo:demo-token')}` };
  expect((await fetchWithRetries(url, { headers })).status).toBe(200);
  await mock.close();
});
