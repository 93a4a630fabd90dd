import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { operationData } from '../../scripts/docs/data/operation-data.ts';
import { mockOf } from '../../scripts/docs/model/mock-server.ts';
import { checksOf } from '../../scripts/docs/page/checks.ts';
import { compareAnswer } from '../../scripts/docs/page/compare-answer.ts';
import { nearestAnswer } from '../../scripts/docs/page/nearest-answer.ts';
import { firstFilling, triedRequest } from '../../scripts/docs/page/tried-request.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';

const document = await loadDocument('generated/openapi.json');
const operations = listOperations(document);
let mock: Mock;

beforeAll(async () => {
  mock = await createMock({ deleteAllAfter: 1, log: () => undefined });
  await mock.listen();
});

afterAll(() => mock?.close());

test('the form of each operation, as it is filled first, gets an answer that the contract has', async () => {
  const { base, accounts } = mockOf(document);
  const server = { base: `${mock.url}${new URL(base).pathname}`, accounts };
  const found: unknown[] = [];
  const refused: string[] = [];
  for (const operation of operations) {
    await fetch(`${mock.url}/_mock/state`, { method: 'DELETE' });
    // As it comes to the page.
    const data = JSON.parse(JSON.stringify(operationData(document, operation))) as ReturnType<
      typeof operationData
    >;
    const { url, method, headers, body } = triedRequest(data, firstFilling(data), server);
    const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
    const expected = nearestAnswer(data.answers, answer.status, answer.body);
    const faults = expected && compareAnswer(expected, answer, checksOf(data.schemas)).faults;
    found.push([operation.operationId, faults]);
    if (!response.ok) refused.push(operation.operationId);
  }
  expect(found).toEqual(operations.map(({ operationId }) => [operationId, []]));
  // At its start the mock has products in all of its categories, which is a conflict.
  expect(refused).toEqual(['deleteAllCategories', 'deleteCategory']);
});
