import { afterAll, expect, test } from 'vitest';
import { startClient } from './client.ts';

const CONNECTION = '/api/v2/shipping/carrier/connection';
const FEDEX = { key: '4711', password: 'not-to-be-seen', account_number: '510087', meter_number: '118' };

const client = await startClient();
afterAll(() => client.close());

const send = (method: string, body: object) => client.send({ method, target: CONNECTION, body });

test('a carrier is connected, changed and disconnected; no answer shows what it knows the store by', async () => {
  const created = await send('POST', { carrier_id: 'fedex', connection: FEDEX });
  expect([created.status, created.headers.get('location')]).toEqual([201, CONNECTION]);
  expect(created.json).toEqual({ carrier_id: 'fedex' });

  const updated = await send('PUT', { carrier_id: 'fedex', connection: { ...FEDEX, key: '4712' } });
  expect([updated.status, updated.json]).toEqual([200, { carrier_id: 'fedex' }]);

  expect((await send('DELETE', { carrier_id: 'fedex' })).status).toBe(204);
});

test.each([
  {
    method: 'POST',
    given: { carrier_id: 'fedex', connection: { key: '4711' } },
    want: 'connection.password',
  },
  {
    method: 'PUT',
    given: { carrier_id: 'auspost', connection: { auth_key: '1' } },
    want: 'connection.test_mode',
  },
  { method: 'PUT', given: { carrier_id: 'fedex' }, want: 'connection' },
  { method: 'DELETE', given: {}, want: 'carrier_id' },
])('a $method of $given lacks $want', async ({ method, given, want }) => {
  const { status, json } = await send(method, given);
  expect([status, json]).toMatchObject([400, [{ details: { field: want } }]]);
});

test('a carrier that needs nothing is told nothing', async () => {
  expect((await send('POST', { carrier_id: 'royalmail', connection: {} })).status).toBe(201);
  expect((await send('POST', { carrier_id: 'carrier_3', connection: { id: 'x' } })).status).toBe(201);
});
