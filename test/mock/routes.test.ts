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
async function start(path: string, item: object): Promise<Mock> {
  const folder = await mkdtemp(join(tmpdir(), 'routes-'));
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(
      file,
      JSON.stringify({ ...contractDocument, paths: { ...contractDocument.paths, [path]: item } }),
    );
    return await createMock({ document: file });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.each([
  { path: '/vouchers/{voucher_id}', item: { put: { ...create, parameters: [] } }, want: 'from its list' },
  { path: '/shops/{shop_id}/logo', item: { get: list }, want: 'There is no collection /shops' },
  { path: '/settings', item: { patch: create }, want: 'Nobody can tell what PATCH does' },
])('$path is refused when the mock starts, with the reason', async ({ path, item, want }) => {
  const message = await start(path, item).then(
    () => 'It started.',
    (error: Error) => error.message,
  );
  expect(message).toContain('The mock cannot serve /');
  expect(message).toContain(want);
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
