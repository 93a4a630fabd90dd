import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from '../../scripts/cases/cases.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { startCases } from './run-cases.ts';
import { contractDocument } from './store/contract-document.ts';

/** Nothing that a client does leads to these; they can be asked for by name. */
const BY_NAME_ONLY = ['routes-changed', 'found-elsewhere'];

const cases = casesOf(contractDocument);
const operationIds = [...new Set(cases.map(({ operation }) => operation.operationId))];

let mocks: Awaited<ReturnType<typeof startCases>>;
beforeAll(async () => {
  mocks = await startCases(bundledDocument);
});
afterAll(() => mocks.close());

describe('every cause that the document names for an operation is brought about by what a client does', () => {
  test.each(operationIds)('%s', async (operationId) => {
    // What only reads needs no permission that an account may lack.
    const reachable = cases.filter(
      ({ cause, operation }) =>
        operation.operationId === operationId &&
        !BY_NAME_ONLY.includes(cause) &&
        !(cause === 'missing-permission' && operation.method === 'get'),
    );
    const found = [];
    for (const one of reachable) found.push(`${one.status} ${one.cause}: ${await mocks.outcome(one)}`);
    expect(found).toEqual(reachable.map(({ status, cause }) => `${status} ${cause}: ${status} ${cause}`));
  });
});
