import { expect, test } from 'vitest';
import { listCauses } from '../../scripts/contract/causes.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { Response } from '../../scripts/contract/openapi-document.ts';
import { resolveReference } from '../../scripts/contract/resolve-reference.ts';

const document = await loadDocument('generated/openapi.json');

function exampleOf(component: string): unknown {
  const entry = document.components?.responses?.[component];
  if (entry === undefined) throw new Error(`There is no response ${component}`);
  const [cause] = listCauses(document, resolveReference<Response>(document, entry));
  return cause?.mediaType === undefined ? undefined : cause.value;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** The examples tell one story: what is listed is what a GET of one finds, what a POST adds and a PUT changes. */
test.each(['Product', 'Category', 'Order', 'Customer'])(
  'the examples of %s agree with each other',
  (resource) => {
    const list = exampleOf(`${resource}ListOK`) as readonly Row[];
    const one = exampleOf(`${resource}OK`) as Row;
    const updated = exampleOf(`Updated${resource}OK`) as Row;
    const created = exampleOf(`${resource}Created`) as Row;
    const count = exampleOf(`${resource}CountOK`) as { readonly count: number };
    const accepted = exampleOf(`${resource}DeletionAccepted`) as { readonly count: number };
    const changed = Object.keys(one).filter(
      (key) => JSON.stringify(one[key]) !== JSON.stringify(updated[key]),
    );

    expect(list[0]).toEqual(one);
    expect(created.id).toBe(Math.max(...list.map(({ id }) => id)) + 1);
    expect(Object.keys(updated)).toEqual(Object.keys(one));
    expect(changed).not.toEqual([]);
    expect(changed.length).toBeLessThan(6);
    expect([count.count, accepted.count]).toEqual([list.length, list.length]);
  },
);
