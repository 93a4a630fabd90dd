import { describe, expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { ErrorWriter } from '../../scripts/contract/error-writer.ts';
import { fillMessage } from '../../scripts/contract/fill-message.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';

const document = await loadDocument('generated/openapi.json');
const writer = new ErrorWriter(document);

test.each([
  {
    template: "The SKU '{value}' is in use.",
    facts: { value: '{field} $&' },
    want: "The SKU '{field} $&' is in use.",
  },
  { template: '{values}.', facts: { values: ['a', 1] }, want: 'a, 1.' },
  { template: '{toString} {none}', facts: { none: undefined }, want: '{toString} {none}' },
])('$template', ({ template, facts, want }) => {
  expect(fillMessage(template, facts)).toBe(want);
});

describe('every error of the document is what its template makes of its details', () => {
  const causes = listSharedResponses(document)
    .filter(({ status }) => status >= 400)
    .flatMap(({ status, response }) => listCauses(document, response).map((cause) => ({ status, cause })));

  test.each(causes)('$cause.name', ({ status, cause }) => {
    if (cause.mediaType === undefined) throw new Error('An error has a body.');
    const entries = cause.value as { readonly message: string; readonly details?: Record<string, unknown> }[];
    expect(writer.statusOf(cause.name)).toBe(status);
    for (const { message, details } of entries)
      expect(writer.entry(cause.name, details)).toEqual(
        details === undefined ? { message } : { message, details },
      );
  });
});

test('details hold what their schema knows, and what it requires', () => {
  const facts = { field: 'sku', value: 'X', conflicting_id: 9, colour: 'red' };
  expect(writer.entry('duplicate-sku', facts)).toEqual({
    message: "The SKU 'X' is in use already.",
    details: {
      field: 'sku',
      value: 'X',
      conflicting_id: 9,
      resolution: 'Choose another SKU, or update the product that has it.',
    },
  });
});

test('a cause that the document has not', () => {
  expect(writer.statusOf('no-such-cause')).toBeUndefined();
  expect(() => writer.entry('no-such-cause')).toThrow("no error with the cause 'no-such-cause'");
});

test.each([
  { word: 'minimum', facts: { value: 1 }, want: 'It must be 1 or more.' },
  { word: 'no-such-keyword', facts: {}, want: 'It has a value that it may not have.' },
])('the reason $word', ({ word, facts, want }) => {
  expect(writer.reason(word, facts)).toBe(want);
});

test('a document without reasons says the word', () => {
  expect(new ErrorWriter({ ...document, components: {} }).reason('minimum')).toBe('minimum');
});
