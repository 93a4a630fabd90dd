import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from '../../scripts/cases/cases.ts';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { bundledEdition } from '../../scripts/mock/load-served.ts';
import { startCases } from '../mock/run-cases.ts';

const base = await loadDocument(bundledDocument);
const edition = await loadDocument(bundledEdition('2026'));

/** Nothing that a client does leads to these; they can be asked for by name. */
const BY_NAME_ONLY = ['routes-changed', 'restricted-url', 'resource-locked', 'partial-failure', 'suspended'];

function causesOf(document: OpenApiDocument): readonly string[] {
  return listSharedResponses(document).flatMap(({ status, response }) =>
    listCauses(document, response).map(({ name }) => `${status} ${name}`),
  );
}

test('the edition of 2026 has the codes of the page of today', () => {
  expect(listSharedResponses(edition).map(({ status }) => status)).toEqual(
    [
      [200, 201, 202, 204, 207],
      [301, 304],
      [400, 401, 403, 404, 405, 406, 409, 413, 415],
    ]
      .concat([
        [422, 423, 429, 499],
        [500, 501, 503, 507],
      ])
      .flat(),
  );
});

test('it differs from the base in these causes alone', () => {
  const [before, after] = [causesOf(base), causesOf(edition)];
  expect({
    gone: before.filter((cause) => !after.includes(cause)),
    come: after.filter((cause) => !before.includes(cause)),
  }).toEqual({
    gone: [
      ...['302 deprecated-version', '302 found-elsewhere'],
      ...['400 missing-required-data', '400 invalid-field', '400 unknown-field', '400 read-only-field'],
      '509 hourly-limit-reached',
    ],
    come: [
      ...['207 partial-failure', '400 restricted-url'],
      ...['422 missing-required-data', '422 invalid-field', '422 unknown-field', '422 read-only-field'],
      ...['423 resource-locked', '429 hourly-limit-reached', '499 client-hung-up', '503 suspended'],
    ],
  });
});

describe('every cause that it names for an operation is brought about by what a client does', () => {
  const cases = casesOf(edition).filter(
    ({ cause, operation }) =>
      !BY_NAME_ONLY.includes(cause) && !(cause === 'missing-permission' && operation.method === 'get'),
  );
  // What the base answers in the same way is proven there.
  const moved = cases.filter(({ status, cause }) => !causesOf(base).includes(`${status} ${cause}`));
  const operationIds = [...new Set(moved.map(({ operation }) => operation.operationId))];
  let mocks: Awaited<ReturnType<typeof startCases>>;
  beforeAll(async () => {
    mocks = await startCases(bundledEdition('2026'));
  });
  afterAll(() => mocks.close());

  test.each(operationIds)('%s', async (operationId) => {
    const own = moved.filter(({ operation }) => operation.operationId === operationId);
    const found = [];
    for (const one of own) found.push(`${one.status} ${one.cause}: ${await mocks.outcome(one)}`);
    expect(found).toEqual(own.map(({ status, cause }) => `${status} ${cause}: ${status} ${cause}`));
  });
});
