import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PathItem } from '../../scripts/contract/openapi-document.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { basic } from './client.ts';
import { contractDocument } from './store/contract-document.ts';

const { '/categories': categories } = contractDocument.paths as Record<string, PathItem>;
const list = { ...categories?.get, operationId: 'listMore', parameters: [] };
const create = { ...categories?.post, operationId: 'createMore' };

/** A mock of the contract with a path more. */
async function start(path: string, item: object, log?: (text: string) => void): Promise<Mock> {
  const folder = await mkdtemp(join(tmpdir(), 'routes-'));
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(
      file,
      JSON.stringify({ ...contractDocument, paths: { ...contractDocument.paths, [path]: item } }),
    );
    return await createMock({ document: file, ...(log && { log }) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.each([
  {
    name: 'entries that nothing lists or reads',
    given: { path: '/vouchers/{voucher_id}', method: 'put', url: '/vouchers/7' },
    want: '/vouchers/{voucher_id}: Nothing lists or reads the entries of /vouchers.',
  },
  {
    name: 'a path below entries that are not there',
    given: { path: '/shops/{shop_id}/logo', method: 'get', url: '/shops/7/logo' },
    want: '/shops/{shop_id}/logo: There is no collection /shops',
  },
  {
    name: 'a method that says nothing of what it does',
    given: { path: '/settings', method: 'patch', url: '/settings' },
    want: 'PATCH /settings: Nobody can tell what PATCH does',
  },
] as const)('$name: answered with the example, and the log says so', async ({ given, want }) => {
  const operation = given.method === 'get' ? list : { ...create, parameters: [], requestBody: undefined };
  const lines: string[] = [];
  const mock = await start(given.path, { [given.method]: operation }, (text) => lines.push(text));
  const method = given.method.toUpperCase() as 'GET' | 'PUT' | 'PATCH';
  const answer = await mock.inject({
    method,
    url: `/api/v2${given.url}`,
    headers: { authorization: basic('demo:demo-token') },
  });
  await mock.close();
  expect([answer.statusCode, answer.body.length > 2]).toEqual([given.method === 'get' ? 200 : 201, true]);
  const said = lines.join('').split('\n');
  expect(said.filter((line) => line.endsWith('The mock answers with the example.'))).toEqual([
    expect.stringContaining(want),
  ]);
});

test('a list without a limit, and without paths of its entries, is one page of all of them', async () => {
  const mock = await start('/labels', { get: list });
  const headers = { authorization: basic('demo:demo-token') };
  const answer = await mock.inject({ url: '/api/v2/labels', headers });
  await mock.close();
  expect([answer.statusCode, answer.json()]).toMatchObject([
    200,
    [{ id: 10 }, { id: 14 }, { id: 15 }, { id: 16 }],
  ]);
});
