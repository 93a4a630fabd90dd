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

const NOT_FOUND = 'openapi/components/responses/NotFound.yaml';

function added(file: string, text: string): Record<string, string> {
  return { ...SMALL_SOURCE, [file]: `${text}${SMALL_SOURCE[file] ?? ''}` };
}

const cases = [
  { name: 'a valid source', given: SMALL_SOURCE, want: [] },
  { name: 'no file', given: {}, want: [`${ROOT} does not exist`] },
  {
    name: 'a reference in an extension, as our bundle has them',
    given: added(NOT_FOUND, 'x-shared: {$ref: ../../openapi.yaml#/info}\n'),
    want: [],
  },
  {
    name: 'a reference where there is no place for one',
    given: edited(
      ROOT,
      'url: https://example.com',
      "$ref: '#/x-server'\nx-server: {url: https://example.com}",
    ),
    want: [`${ROOT}:6:5 Field $ref is not expected here. (spec-strict-refs)`],
  },
  {
    name: 'a root that is no YAML',
    given: edited(ROOT, 'title: Small', 'title: [Small'),
    want: [`${ROOT}:4:3 Flow sequence in block collection must be sufficiently indented and end with a ]`],
  },
  {
    name: 'a path that is no YAML',
    given: edited(SHOES, 'responses:', 'responses: {'),
    want: [`${SHOES}:5:7 Block collections are not allowed within flow collections`],
  },
  {
    name: 'a reference to a file that is not there',
    given: edited(SHOES, 'NotFound.yaml', 'Missing.yaml'),
    want: [`${SHOES}:17:13 refers to openapi/components/responses/Missing.yaml, which cannot be read`],
  },
  {
    name: 'a reference into a file that has no such thing',
    given: edited(SHOES, 'NotFound.yaml', 'NotFound.yaml#/nothing'),
    want: [`${SHOES}:17:7 Can't resolve $ref (no-unresolved-refs)`],
  },
  {
    name: 'a file that is not there, for two that refer to it',
    given: {
      ...edited(SHOES, 'NotFound.yaml', 'Missing.yaml'),
      [NOT_FOUND]: '$ref: Missing.yaml\n',
      ...{
        [ROOT]: `${SMALL_SOURCE[ROOT]}  responses:\n    NotFound:\n      $ref: components/responses/NotFound.yaml\n`,
      },
    },
    want: [
      `${SHOES}:17:13 refers to openapi/components/responses/Missing.yaml, which cannot be read; so do 1 more`,
    ],
  },
  {
    name: 'an empty path',
    given: { ...SMALL_SOURCE, [SHOES]: '' },
    want: [`${SHOES}:1:1 is empty; fill it, or take away what refers to it`],
  },
  {
    name: 'a path of comments',
    given: { ...SMALL_SOURCE, [SHOES]: '# To be written.\n' },
    want: [`${SHOES}:1:1 is empty; fill it, or take away what refers to it`],
  },
  {
    name: 'a path that is a text',
    given: { ...SMALL_SOURCE, [SHOES]: 'shoes\n' },
    want: [`${SHOES}:1:1 Expected type \`PathItem\` (object) but got \`string\` (struct)`],
  },
  {
    name: 'a tab',
    given: edited(NOT_FOUND, '\n  X-Left', '\n\tX-Left'),
    want: [`${NOT_FOUND}:3:1 Tabs are not allowed as indentation`],
  },
  {
    name: 'a key twice',
    given: added(NOT_FOUND, 'description: Again.\n'),
    want: [`${NOT_FOUND}:2:1 Map keys must be unique`],
  },
  {
    name: 'the marks of a merge',
    given: added(SHOES, '<<<<<<< HEAD\n'),
    want: [`${SHOES}:1:1 Implicit keys need to be on a single line`],
  },
  {
    name: 'a file that refers to itself',
    given: { ...SMALL_SOURCE, [NOT_FOUND]: '$ref: NotFound.yaml\n' },
    want: [`${NOT_FOUND}:1:7 this $ref leads back to its own file`],
  },
  {
    name: 'two files that refer to each other',
    given: {
      ...SMALL_SOURCE,
      [NOT_FOUND]: '$ref: Gone.yaml\n',
      'openapi/components/responses/Gone.yaml': '$ref: NotFound.yaml\n',
    },
    want: [`${NOT_FOUND}:1:7 this $ref leads back to its own file`],
  },
  {
    name: 'a retry policy that the document does not have',
    given: added(NOT_FOUND, 'x-retry: sometimes\n'),
    want: [
      `${NOT_FOUND}:1:10 x-retry is sometimes; x-retry-policies of the root file has none: describe it there`,
    ],
  },
  {
    name: 'the same in two places, where it has none',
    given: added(NOT_FOUND, 'x-retry: sometimes\nx-other: {x-retry: sometimes}\n'),
    want: [
      `${NOT_FOUND}:1:10 x-retry is sometimes; x-retry-policies of the root file has none: describe it there; so it is in 1 more`,
    ],
  },
  {
    name: 'the same in two places, beside one that it has',
    given: {
      ...added(NOT_FOUND, 'x-retry: sometimes\nx-other: {x-retry: sometimes}\nx-third: {x-retry: never}\n'),
      [ROOT]: `${SMALL_SOURCE[ROOT]}x-retry-policies: {never: It does not help.}\n`,
    },
    want: ['1:10', '2:20'].map(
      (place) =>
        `${NOT_FOUND}:${place} x-retry is sometimes; x-retry-policies of the root file has never: describe it there`,
    ),
  },
  {
    name: 'another status than that of the operations',
    given: added(NOT_FOUND, 'x-status: 499\n'),
    want: [`${NOT_FOUND}:1:11 x-status is 499; operations refer to it as their 404`],
  },
  {
    name: 'a status that is a word',
    given: added(NOT_FOUND, 'x-status: many\n'),
    want: [`${NOT_FOUND}:1:11 x-status is many; operations refer to it as their 404`],
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
