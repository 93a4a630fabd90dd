import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { operationCauses } from '../../scripts/contract/operation-causes.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { listResponses, listSharedResponses } from '../../scripts/contract/responses.ts';

const document = await loadDocument('generated/openapi.json');
const operations = listOperations(document);

test('an operation has the causes that it names, and the only one of a code that has no more', () => {
  const deletion = operations.find(({ operationId }) => operationId === 'deleteCategory')?.operation;
  if (deletion === undefined) throw new Error('There is no deleteCategory.');
  const causes = operationCauses(document, deletion);
  expect([...causes.keys()]).toEqual([204, 301, 302, 400, 401, 403, 404, 406, 409, 500, 503, 509]);
  expect(causes.get(409)).toEqual(['category-holds-products', 'category-has-subcategories']);
  expect(causes.get(509)).toEqual(['hourly-limit-reached']);
});

test('each code that an operation documents has a cause, and all of them are those of the shared response', () => {
  const shared = new Map(
    listSharedResponses(document).map(({ status, response }) => [
      status,
      listCauses(document, response).map(({ name }) => name),
    ]),
  );
  for (const { operation } of operations) {
    const causes = operationCauses(document, operation);
    expect([...causes.keys()]).toEqual(listResponses(document, operation).map(({ status }) => status));
    for (const [status, names] of causes) {
      expect(names.length, `${operation.operationId} ${status}`).toBeGreaterThan(0);
      expect(shared.get(status)).toEqual(expect.arrayContaining([...names]));
    }
  }
});
