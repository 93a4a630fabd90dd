import { expect, test, vi } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { lintBundle } from '../../scripts/lint/bundle.ts';
import { changedPart } from '../../scripts/lint/changed-part.ts';
import { bundledDocument } from '../../scripts/mock/load-served.ts';

// The linters share the cores with other tests.
vi.setConfig({ testTimeout: 180_000 });

const ROOT = 'openapi/openapi.yaml';
const before = await loadDocument(bundledDocument);

/** The document in which what stands at some keys has other members as well. */
function edited(keys: readonly string[], members: object): OpenApiDocument {
  const after = structuredClone(before);
  let place: object = after;
  for (const key of keys)
    place = (place as Record<string, object>)[key] ?? expect.fail(`There is no ${keys}.`);
  Object.assign(place, members);
  return after;
}

const description = 'Edited, so that it is another one.';

/** What is edited, the paths that this can have brought a fault to, and what is found there. */
const ROWS = [
  {
    given: { keys: ['paths', '/brands', 'get'], members: { description } },
    want: { paths: ['/brands'], findings: [] },
  },
  {
    // What shows it cannot hold it any more.
    given: { keys: ['components', 'examples', 'enamel-mug', 'value'], members: { id: 'mug' } },
    want: { paths: [], findings: ['example-valid'] },
  },
  {
    // What a request shows may hold what it cannot any more.
    given: {
      keys: ['components', 'schemas', 'BrandCreate', 'properties', 'name'],
      members: { maxLength: 2 },
    },
    want: { paths: ['/brands'], findings: ['example-valid'] },
  },
];

test('of an edit the linters see first what it can have brought a fault to, and no fault of what is left out', async () => {
  for (const { given, want } of ROWS) {
    const after = edited(given.keys, given.members);
    const part = changedPart(before, after) ?? expect.fail(`${given.keys} is no change.`);
    const findings = await lintBundle(ROOT, JSON.stringify(after), part);
    const got = { paths: Object.keys(part.paths), findings: [...new Set(findings.map(({ rule }) => rule))] };
    expect({ given, want: got }).toEqual({ given, want });
  }
});

test('there is no part where nothing has changed, or nearly all', () => {
  expect(changedPart(before, structuredClone(before))).toBeUndefined();
  expect(changedPart({ ...before, paths: {} }, before)).toBeUndefined();
});
