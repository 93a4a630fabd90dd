import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listOperations } from '../../scripts/contract/operations.ts';
import { operationData } from '../../scripts/docs/data/operation-data.ts';
import { checksOf } from '../../scripts/docs/page/checks.ts';

const document = await loadDocument('generated/openapi.json');

function dataOf(operationId: string) {
  const operation = listOperations(document).find((one) => one.operationId === operationId);
  if (operation === undefined) throw new Error(`There is no operation ${operationId}.`);
  return operationData(document, operation);
}

test('the examples of every operation keep its schemas', () => {
  const seen = new Set<string>();
  const broken = listOperations(document).flatMap((operation) => {
    const data = operationData(document, operation);
    // What operations share is checked once.
    const answers = data.answers.filter(({ component, example }) => {
      const key = `${component} ${JSON.stringify(example)}`;
      return !seen.has(key) && seen.add(key);
    });
    if (answers.length === 0) return [];
    const { bodies, headers } = checksOf(data.schemas);
    return answers.flatMap(({ status, component, example, headers: fields }) => {
      const check = bodies[component];
      const body = example === undefined || check?.(example) !== false ? [] : [check.errors];
      const field = fields.filter((one) => headers[one.component ?? '']?.({ value: one.example }) === false);
      return [...body, ...field].map((fault) => [operation.operationId, status, fault]);
    });
  });
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(200);
});

test.each([
  {
    name: 'a member that is missing',
    given: [{ status: 404 }],
    want: [{ instancePath: '/0', message: 'does not have required property "message"' }],
  },
  {
    name: 'a member of another type',
    given: [{ status: 404, message: 1 }],
    want: [{ instancePath: '/0/message', message: 'type "number" is invalid. Expected "string"' }],
  },
  {
    name: 'another code',
    given: [{ status: 400, message: 'x' }],
    want: [{ instancePath: '/0/status', message: 'does not match 404' }],
  },
])('$name is found, and said where it is', ({ given, want }) => {
  const check = checksOf(dataOf('getProduct').schemas).bodies.NotFound;
  expect(check?.(given)).toBe(false);
  expect(check?.errors).toEqual(want);
});

test.each([
  { given: '900', want: true },
  { given: '0', want: true },
  { given: '-1', want: false },
  { given: 'soon', want: false },
  { given: '', want: false },
])('a header field is text that stands for a number: $given', ({ given, want }) => {
  const { headers } = checksOf(dataOf('getProduct').schemas);
  expect(headers['X-Rate-Limit-Requests-Left']?.({ value: given })).toBe(want);
});
