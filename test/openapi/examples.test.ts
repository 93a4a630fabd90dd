import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { type Action, type Collection, modelOf, operationOf } from '../../scripts/contract/model.ts';
import type { Response } from '../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../scripts/contract/resolve-reference.ts';

const document = await loadDocument('generated/openapi.json');
const { collections } = modelOf(document);

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** The bodies that the document shows for the success of an operation. */
function bodiesOf(collection: Collection, action: Action): readonly unknown[] {
  const responses = operationOf(collection, action)?.operation.responses ?? {};
  const success = responses['200'] ?? responses['201'];
  if (success === undefined) throw new Error(`${collection.path} has no ${action}`);
  return listCauses(document, resolveReference<Response>(document, success)).map((cause) =>
    cause.mediaType === undefined ? undefined : cause.value,
  );
}

test('there are collections to look at', () => {
  expect(collections.length).toBeGreaterThan(3);
});

/** The examples tell one story: what is listed is what a GET of each finds, and so are what a POST and a PUT leave. */
test.each(collections)('the examples of $path agree with each other', (collection) => {
  const [list = []] = bodiesOf(collection, 'list') as readonly (readonly Row[])[];
  const isRead = operationOf(collection, 'read') !== undefined;
  const entries = isRead ? (bodiesOf(collection, 'read') as readonly Row[]) : list;

  // Of what lies below several parents a list shows what lies below one.
  if (collection.parents.length === 0) expect(list).toEqual(entries);
  else expect(entries).toEqual(expect.arrayContaining([...list]));
  expect(entries.length).toBeGreaterThan(1);
  if (isRead) expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const action of ['create', 'update'] as const) {
    if (operationOf(collection, action) === undefined) continue;
    const [left] = bodiesOf(collection, action) as readonly Row[];
    expect(entries).toContainEqual(left);
  }
});
