import { expect, test } from 'vitest';
import { ChangingTypes } from '../../scripts/build/changing-types.ts';
import { generateTypes } from '../../scripts/build/types.ts';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { partOf, piecesOf } from '../../scripts/contract/pieces.ts';
import { bundledDocument } from '../../scripts/mock/load-served.ts';

const whole = await loadDocument(bundledDocument);
const PATHS = ['brands', 'brands~1{brand_id}', 'time'].map((path) => `#/paths/~1${path}`);
const document = partOf(whole, piecesOf(whole), PATHS, 1) ?? expect.fail('A part is as large as the whole.');

/** What stands at some keys, and what is put there; undefined takes it away. */
type Edit = readonly [keys: readonly string[], value: unknown];

const EDITS: readonly Edit[] = [
  [['info', 'title'], 'Another one'],
  [['components', 'schemas', 'Brand', 'properties', 'name', 'description'], 'Two\n\nparagraphs.'],
  [['components', 'schemas', 'Brand', 'properties', 'colour'], { type: 'string' }],
  [['components', 'schemas', 'Colour'], { enum: ['red', 'blue'] }],
  [['components', 'parameters', 'BrandId', 'name'], 'brand'],
  [['components', 'headers', 'Last-Modified', 'description'], 'When to come again.'],
  [['components', 'headers', 'Last-Modified', 'required'], true],
  [['components', 'responses', 'NotFound', 'description'], 'It is not there.'],
  [['paths', '/brands', 'get', 'summary'], 'Look at the brands'],
  [['paths', '/brands', 'post', 'requestBody', 'required'], false],
  [['paths', '/brands', 'get', 'operationId'], 'lookAtBrands'],
  [['paths', '/brands', 'delete'], undefined],
  [['paths', '/time'], undefined],
];

test('after each edit the types are those of the document, whatever is kept of those before', async () => {
  const types = new ChangingTypes(1);
  expect(await types.of(document)).toBe(await generateTypes(document));
  const edited = structuredClone(document);
  for (const edit of EDITS) {
    apply(edit, edited);
    const given = structuredClone(edited);
    expect({ edit, types: await types.of(given) }).toEqual({ edit, types: await generateTypes(given) });
  }
});

function apply([keys, value]: Edit, document: OpenApiDocument): void {
  const place = keys
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (object, key) => (object[key] as Record<string, unknown>) ?? expect.fail(`There is no ${keys}.`),
      document as unknown as Record<string, unknown>,
    );
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
}
