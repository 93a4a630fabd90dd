import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkDocument } from '../../scripts/build/check-document.ts';
import type { DocumentError } from '../../scripts/contract/document-error.ts';
import { SMALL_SOURCE, withSource } from './small-source.ts';

const ROOT = 'openapi/openapi.yaml';
const SHOES = 'openapi/paths/shoes.yaml';

function edited(file: string, from: string, to: string): Record<string, string> {
  const text = SMALL_SOURCE[file]?.replace(from, to) ?? '';
  if (text === SMALL_SOURCE[file]) throw new Error(`${file} does not hold ${from}.`);
  return { ...SMALL_SOURCE, [file]: text };
}

const cases = [
  { name: 'a valid source', given: SMALL_SOURCE, want: [] },
  { name: 'no file', given: {}, want: [`${ROOT} does not exist`] },
  {
    name: 'a root that is no YAML',
    given: edited(ROOT, 'title: Small', 'title: [Small'),
    want: [`${ROOT}:4:3 Flow sequence in block collection must be sufficiently indented and end with a ]`],
  },
  {
    name: 'a path that is no YAML',
    given: edited(SHOES, 'responses:', 'responses: {'),
    want: [
      `${SHOES}:5:18 Failed to parse: missed comma between flow collection entries in "${SHOES}" (5:18) (no-unresolved-refs)`,
    ],
  },
  {
    name: 'a reference to a file that is not there',
    given: edited(SHOES, 'NotFound.yaml', 'Missing.yaml'),
    want: [
      `${SHOES}:17:7 Can't resolve $ref: ENOENT: no such file or directory 'openapi/components/responses/Missing.yaml' (no-unresolved-refs)`,
    ],
  },
  {
    name: 'a field that OpenAPI does not have, another that it asks for',
    given: edited(SHOES, 'description: All shoes.', 'summary: All shoes.'),
    want: [
      `${SHOES}:4:5 The field \`description\` must be present on this level. (struct)`,
      `${SHOES}:5:7 Property \`summary\` is not expected here. (struct)`,
    ],
  },
];

test.concurrent.each(cases)('$name', async ({ given, want }) => {
  await withSource(given, async (folder) => {
    const place = relative('', folder);
    const got = await checkDocument(join(folder, ROOT)).then(
      () => [],
      (error: DocumentError) =>
        error.message.replaceAll(`${place}/`, '').replaceAll(`${folder}/`, '').split('\n'),
    );
    expect(got).toEqual(want);
  });
});
