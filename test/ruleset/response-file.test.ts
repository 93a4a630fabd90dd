import { describe, expect, test } from 'vitest';
import { baseDocument } from './base-document.ts';
import { baseFiles } from './base-files.ts';
import { type Json, type JsonMap, mergePatch } from './merge-patch.ts';
import { readEntries } from './rule-entries.ts';
import { runRulesetOnFiles } from './run-ruleset.ts';

interface FileCase {
  readonly name: string;
  /** The key and the file of the response for 404; the file of the base is taken away. */
  readonly key: string;
  readonly file: string;
  readonly want: readonly { readonly error: string; readonly file: string }[];
}

const MESSAGE = 'A shared response is found by its class and name: ';
const BASE_FILE = 'components/responses/4xx-client-error/NotFound.yaml';

const cases: readonly FileCase[] = [
  {
    name: 'the folder of its class and the name of its component',
    key: 'NotFound',
    file: BASE_FILE,
    want: [],
  },
  {
    name: 'the folder of another class',
    key: 'NotFound',
    file: 'components/responses/5xx-server-error/NotFound.yaml',
    want: [
      {
        error: "it stands in '5xx-server-error'; move it to the folder 4xx-client-error.",
        file: 'components/responses/5xx-server-error/NotFound.yaml',
      },
    ],
  },
  {
    name: 'no folder of a class',
    key: 'NotFound',
    file: 'components/responses/NotFound.yaml',
    want: [
      {
        error: "it stands in 'responses'; move it to the folder 4xx-client-error.",
        file: 'components/responses/NotFound.yaml',
      },
    ],
  },
  {
    name: 'another name than its component',
    key: 'ResourceNotFound',
    file: BASE_FILE,
    want: [
      {
        error: "its component is 'ResourceNotFound' and its file 'NotFound'; give both one name.",
        file: BASE_FILE,
      },
    ],
  },
];

describe('response-file', () => {
  test.each(cases)('$name', async ({ key, file, want }) => {
    const results = await runRulesetOnFiles(movedNotFound(key, file));
    expect(results).toEqual(
      want.map(({ error, file }) => ({
        code: 'response-file',
        message: MESSAGE + error,
        at: '',
        severity: 0,
        file,
      })),
    );
  });

  test.each(['good', 'bad'] as const)('the %s example in RULES.md', async (example) => {
    const entry = readEntries().find(({ id }) => id === 'response-file')?.[example] as JsonMap;
    const { $ref } = dig(entry, 'components', 'responses', 'NotFound') as { $ref: string };
    const results = await runRulesetOnFiles(movedNotFound('NotFound', $ref));
    expect(results.map(({ code }) => code)).toEqual(example === 'good' ? [] : ['response-file']);
  });
});

function movedNotFound(key: string, file: string): Record<string, Json> {
  const files = baseFiles();
  const response = files[BASE_FILE] ?? null;
  delete files[BASE_FILE];
  const moved = JSON.parse(JSON.stringify(files).replaceAll(BASE_FILE, file)) as Record<string, Json>;
  const patch = { components: { responses: { NotFound: null, [key]: { $ref: file } } } };
  return { ...moved, 'openapi.yaml': mergePatch(moved['openapi.yaml'] ?? null, patch), [file]: response };
}

function dig(value: Json | undefined, ...keys: string[]): Json | undefined {
  return keys.reduce<Json | undefined>((at, key) => (at as JsonMap | undefined)?.[key], value);
}

test('the base of these tests has the code that the folders are about', () => {
  expect(dig(baseDocument, 'components', 'responses', 'NotFound', 'x-status')).toBe(404);
});
