import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { BROKEN, CLEAN, withFiles } from '../lint/documents.ts';
import { runScript } from './run-script.ts';

// The processes share the cores.
vi.setConfig({ testTimeout: 180_000 });

async function lint(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { exitCode: code, ...rest } = await withFiles(files, (cwd) => runScript('lint', args, cwd));
  return { code, ...rest };
}

const STALE = CLEAN.replace(
  'paths: {}',
  "paths:\n  /time: {head: {responses: {default: {description: ''}}}}",
);

const cases = [
  {
    name: 'the source and its bundle, both clean',
    given: { files: { 'openapi/openapi.yaml': CLEAN, 'generated/openapi.yaml': CLEAN }, args: [] },
    want: {
      code: 0,
      stdout: [
        'openapi/openapi.yaml:1:1 info The document has none of the shared error responses, so the mock has nothing to answer with. (mock)',
        'openapi/openapi.yaml, generated/openapi.yaml: 0 errors, 0 warnings\n',
      ].join('\n'),
      stderr: '',
    },
  },
  {
    name: 'no such file',
    given: { files: {}, args: ['--document', 'nowhere.yaml'] },
    want: {
      code: 2,
      stdout: '',
      stderr:
        'error: cannot read nowhere.yaml (ENOENT). Give the path of an OpenAPI document as --document.\n',
    },
  },
  {
    name: 'an option that does not exist',
    given: { files: {}, args: ['--fix'] },
    want: { code: 2, stdout: '', stderr: "error: unknown option '--fix'\n" },
  },
];

test.concurrent.each(cases)('$name', async ({ given, want }) => {
  expect(await lint(given.files, ...given.args)).toEqual(want);
});

test.concurrent('a broken source: findings of all three rulesets, by file and line', async () => {
  const { code, stdout, stderr } = await lint(BROKEN);
  expect({ code, stderr, lines: stdout.trimEnd().split('\n') }).toEqual({
    code: 1,
    stderr: '',
    lines: [
      'openapi/paths/time.yaml:1:1 error Operation object should contain `summary` field. (redocly/operation-summary)',
      'openapi/paths/time.yaml:1:6 warning Operation "description" must be present and non-empty string. (spectral/operation-description)',
      'openapi/paths/time.yaml:4:13 error Any request can be answered so: add 301, 302, 401, 403, 406, 500, 503 and 509, by $ref to the shared response. (operation-common-responses)',
      'openapi/paths/time.yaml:4:13 error A response is defined once, for all operations: move 200 to a response component and put a $ref to it here. (response-by-reference)',
      'openapi/paths/time.yaml:4:13 error A response is defined once, for all operations: move 404 to a response component and put a $ref to it here. (response-by-reference)',
      'openapi/openapi.yaml: 4 errors, 1 warning',
    ],
  });
});

test.concurrent('a bundle with faults of its own, when the source is clean', async () => {
  const { code, stdout } = await lint({ 'openapi/openapi.yaml': CLEAN, 'generated/openapi.yaml': STALE });
  expect(code).toBe(1);
  expect(stdout).toContain('generated/openapi.yaml:15:');
});

test.concurrent('text that is no YAML', async () => {
  const { code, stdout, stderr } = await lint({ 'broken.yaml': 'openapi: [' }, '--document', 'broken.yaml');
  expect({ code, stderr, lines: stdout.trimEnd().split('\n') }).toEqual({
    code: 1,
    stderr: '',
    lines: [
      'broken.yaml:1:11 error Flow sequence in block collection must be sufficiently indented and end with a ] (source)',
      'broken.yaml: 1 error, 0 warnings',
    ],
  });
});

test.concurrent('one fault of an example and of a file is one line', async () => {
  const [file = '', text = ''] = Object.entries(BROKEN).find(([name]) => name.includes('paths/')) ?? [];
  const lines = async (files: Readonly<Record<string, string>>) => {
    const { stdout } = await lint({ ...BROKEN, ...files });
    return stdout.trimEnd().split('\n').slice(0, -1);
  };
  expect(await lines({ [file]: `\t${text}` })).toEqual([
    `${file}:1:1 error Tabs are not allowed as indentation (source)`,
  ]);
  const wrong = CLEAN.replace('paths: {}', WRONG_EXAMPLE);
  const { stdout } = await lint({ 'one.yaml': wrong }, '--document', 'one.yaml');
  expect(stdout.split('\n').filter((line) => /xample/.test(line))).toEqual([
    expect.stringMatching(/^one\.yaml:\d+:\d+ error .*must be integer.*\(example-valid\)$/),
  ]);
});

test.concurrent('what was found clean is looked at again once something of it is another', async () => {
  const files = {
    'openapi/openapi.yaml': CLEAN,
    'openapi/every-operation.overlay.yaml':
      'overlay: 1.0.0\ninfo: {title: None, version: 1.0.0}\nactions: [{target: $.info, update: {title: Clean}}]\n',
    'node_modules/.package-lock.json': '{}',
  };
  await withFiles(files, async (folder) => {
    const print = async () => (await runScript('lint', [], folder)).stdout;
    expect(await print()).toBe('openapi/openapi.yaml: 0 errors, 0 warnings\n');
    const remembered = join(folder, 'node_modules/.cache/store-api-lint/.built.json');
    expect(JSON.parse(await readFile(remembered, 'utf8'))).toMatchObject({
      inputs: { 'openapi/openapi.yaml': expect.any(String) },
    });
    await writeFile(join(folder, 'openapi/openapi.yaml'), 'openapi: [');
    expect(await print()).toMatch(/^openapi\/openapi\.yaml:1:11 error /);
  });
});

const WRONG_EXAMPLE = `paths: {}
components:
  responses:
    OK:
      description: All.
      content: {application/json: {schema: {type: integer}, examples: {read: {summary: One, value: one}}}}`;

test.concurrent('--help says what it does, and --code', async () => {
  const { code, stdout } = await lint({}, '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('--code');
});
