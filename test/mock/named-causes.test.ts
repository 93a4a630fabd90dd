import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { basic } from './client.ts';
import { contractDocument } from './store/contract-document.ts';

const headers = { authorization: basic('demo:demo-token') };
const mocks: Mock[] = [];
afterEach(async () => {
  await Promise.all(mocks.splice(0).map((mock) => mock.close()));
});

/** A mock of the contract as it is after a change, and what it logs. */
async function start(change: (document: OpenApiDocument) => void) {
  const document = structuredClone(contractDocument);
  change(document);
  const folder = await mkdtemp(join(tmpdir(), 'named-causes-'));
  const lines: string[] = [];
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const mock = await createMock({ document: file, log: (text) => lines.push(text) });
    mocks.push(mock);
    return { mock, lines };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a cause that an operation does not name is never its answer', async () => {
  const { mock, lines } = await start(({ paths }) => {
    const { delete: operation } = paths['/categories/{category_id}'] as { delete: { 'x-causes': object } };
    operation['x-causes'] = { ...operation['x-causes'], 409: ['category-has-subcategories'] };
  });
  const remove = (id: number) => mock.inject({ method: 'DELETE', url: `/api/v2/categories/${id}`, headers });
  expect([(await remove(10)).statusCode, (await remove(14)).statusCode]).toEqual([409, 500]);
  await mock.close();
  expect(lines.join('')).toContain("does not name the cause 'category-holds-products' for deleteCategory");
});

test('a decision whose cause the document lacks is left out, and the log says so', async () => {
  const { mock, lines } = await start(({ components }) => {
    const responses = components?.responses as Record<string, { content: Record<string, object> }>;
    Object.assign(responses.NotAcceptable ?? {}, { content: { 'application/json': { examples: {} } } });
  });
  const answer = await mock.inject({ url: '/api/v2/time', headers: { ...headers, accept: 'text/html' } });
  expect(answer.statusCode).toBe(200);
  await mock.close();
  expect(lines.join('')).toContain('has no causes unsupported-accept,');
});
