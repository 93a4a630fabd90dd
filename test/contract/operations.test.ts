import { expect, test } from 'vitest';
import { listOperations } from '../../scripts/contract/operations.ts';
import { SMALL_DOCUMENT } from './small-document.ts';

test('operations come with the parameters of their path, save those that they replace', () => {
  const got = listOperations(SMALL_DOCUMENT).map(({ path, method, operationId, parameters }) => ({
    path,
    method,
    operationId,
    parameters: parameters.map(({ name, example }) => [name, example]),
  }));
  expect(got).toEqual([
    {
      path: '/shoes/{id}',
      method: 'get',
      operationId: 'getShoe',
      parameters: [
        ['id', 7],
        ['page', 2],
      ],
    },
    {
      path: '/shoes/{id}',
      method: 'delete',
      operationId: 'deleteShoe',
      parameters: [
        ['id', 7],
        ['page', 1],
      ],
    },
  ]);
});
