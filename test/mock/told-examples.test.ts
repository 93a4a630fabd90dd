import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../scripts/contract/model.ts';
import type { Example, Response } from '../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../scripts/contract/resolve-reference.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { contractDocument } from './store/contract-document.ts';

const headers = { authorization: `Basic ${btoa('demo:demo-token')}` };

/** The first example of an answer with a body. */
function exampleOf(response: Response): Example | undefined {
  const [example] = Object.values(response.content?.['application/json']?.examples ?? {});
  return example && resolveReference<Example>(contractDocument, example);
}

const told = modelOf(contractDocument).paths.flatMap(({ path, operations }) =>
  operations.flatMap(({ action, method, operationId, operation }) => {
    const answer = operation.responses[action === 'count' ? '200' : '202'];
    if ((action !== 'count' && action !== 'delete-all') || answer === undefined) return [];
    const want = exampleOf(resolveReference<Response>(contractDocument, answer));
    const ids = Object.values(want?.['x-parameters'] ?? {});
    const resource = String((want?.value as { resource?: string } | undefined)?.resource ?? '');
    const url = resource === '' ? ids.reduce((at, id) => at.replace(/\{\w+\}/, String(id)), path) : resource;
    return [{ operationId, given: { method, url }, want: want?.value }];
  }),
);

describe('what the examples of counts and of tasks tell is what there is', () => {
  test.each(told)('$operationId', async ({ given: { method, url }, want }) => {
    const mock = await createMock({ deleteAllAfter: 1 });
    // Categories stay while they hold products.
    if (url === '/categories') {
      await mock.inject({ method: 'DELETE', url: '/api/v2/products', headers });
      await wait(20);
    }
    const answer = await mock.inject({
      method: method === 'get' ? 'GET' : 'DELETE',
      url: `/api/v2${url}`,
      headers,
    });
    expect(answer.json()).toEqual(want);
    await mock.close();
  });
});
