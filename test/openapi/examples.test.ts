import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { type Action, type Collection, modelOf, operationOf } from '../../scripts/contract/model.ts';
import type { Response } from '../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../scripts/contract/resolve-reference.ts';

const document = await loadDocument('generated/openapi.json');
const { collections } = modelOf(document);

type Row = Readonly<Record<string, unknown>>;

/** The bodies that the document shows for the success of an operation; none where there is no such operation. */
function bodiesOf(collection: Collection, action: Action): readonly unknown[] {
  const responses = operationOf(collection, action)?.operation.responses ?? {};
  const success = responses['200'] ?? responses['201'];
  if (success === undefined) return [];
  return listCauses(document, resolveReference<Response>(document, success)).map((cause) =>
    cause.mediaType === undefined ? undefined : cause.value,
  );
}

test('there are collections to look at', () => {
  const paths = collections.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/products', '/categories', '/orders', '/customers']));
});

/** The examples tell one story: what is listed is what a GET of each finds, and so are what a POST and a PUT leave. */
test.each(collections)('the examples of $path agree with each other', (collection) => {
  // Further examples of a list show the same entries otherwise.
  const [listed = []] = bodiesOf(collection, 'list') as readonly (readonly Row[])[];
  const read = bodiesOf(collection, 'read') as readonly Row[];
  const entries = read.length > 0 ? read : listed;

  expect(listed.length).toBeGreaterThan(0);
  // Below parents a list shows the entries of one of them.
  expect(entries).toEqual(collection.parents.length > 0 ? expect.arrayContaining([...listed]) : listed);
  expect(new Set(entries.map((entry) => entry.id ?? JSON.stringify(entry))).size).toBe(entries.length);
  for (const action of ['create', 'update'] as const) {
    for (const left of bodiesOf(collection, action)) expect(entries).toContainEqual(left);
  }
});
