import { expect, test } from 'vitest';
import type { AnswerExpectation } from '../../scripts/docs/model/answer-expectations.ts';
import { nearestAnswer } from '../../scripts/docs/page/nearest-answer.ts';

const common = { definition: '', component: 'Conflict', headers: [], mediaType: 'application/json' };
const name: AnswerExpectation = {
  ...common,
  status: 409,
  example: [{ status: 409, details: { field: 'name' } }],
};
const stock: AnswerExpectation = {
  ...common,
  status: 409,
  example: [{ status: 409, details: { errors: [] } }],
};
const gone: AnswerExpectation = { ...common, status: 404, example: [{ status: 404 }] };

test.each([
  { given: [409, '[{"status":409,"details":{"errors":[1]}}]'], want: stock },
  { given: [409, '[{"status":409,"details":{"field":"sku"}}]'], want: name },
  { given: [404, 'no JSON'], want: gone },
  { given: [500, '[]'], want: undefined },
] as const)(
  'an answer is compared with the example that is most like it: $given',
  ({ given: [status, body], want }) => {
    expect(nearestAnswer([name, stock, gone], status, body)).toBe(want);
  },
);
