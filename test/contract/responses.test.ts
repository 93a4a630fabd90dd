import { expect, test } from 'vitest';
import { listOperations } from '../../scripts/contract/operations.ts';
import { listResponses, listSharedResponses } from '../../scripts/contract/responses.ts';
import { SMALL_DOCUMENT } from './small-document.ts';

test('the responses of an operation are those under a code, references followed', () => {
  const [getShoe] = listOperations(SMALL_DOCUMENT);
  const got = getShoe && listResponses(SMALL_DOCUMENT, getShoe.operation);
  expect(got?.map(({ status, component, response }) => [status, component, response.description])).toEqual([
    [200, 'ShoeOK', 'A shoe.'],
    [404, 'NotFound', 'There is no such shoe.'],
    [418, undefined, 'Inline.'],
  ]);
});

test('a shared response bears the name of its code; they come in the order of the codes', () => {
  const got = listSharedResponses(SMALL_DOCUMENT).map(({ component, status }) => [component, status]);
  expect(got).toEqual([
    ['NoContent', 204],
    ['NotFound', 404],
  ]);
});
