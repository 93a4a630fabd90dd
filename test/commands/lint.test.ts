import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BROKEN, CLEAN, withFiles } from '../lint/documents.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/commands/lint.ts', import.meta.url));
const JITI = new URL('../../node_modules/jiti/lib/jiti-register.mjs', import.meta.url).href;

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function lint(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> {
  return withFiles(files, (cwd) => {
    const child = spawn(process.execPath, ['--import', JITI, COMMAND, ...args], { cwd });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      output.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output.stderr += chunk;
    });
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => done({ code, ...output }));
    });
  });
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
      stdout: 'openapi/openapi.yaml, generated/openapi.yaml: 0 errors, 0 warnings\n',
      stderr: '',
    },
  },
  {
    name: 'no such file',
    given: { files: {}, args: ['nowhere.yaml'] },
    want: {
      code: 2,
      stdout: '',
      stderr: 'error: cannot read nowhere.yaml (ENOENT). Give the path of an OpenAPI document.\n',
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
  const { code, stdout, stderr } = await lint({ 'broken.yaml': 'openapi: [' }, 'broken.yaml');
  expect({ code, stderr, lines: stdout.trimEnd().split('\n') }).toEqual({
    code: 1,
    stderr: '',
    lines: [
      'broken.yaml:1:1 warning The provided document does not match any of the registered formats [OpenAPI 2.0 (Swagger), OpenAPI 3.x, OpenAPI 3.0.x, OpenAPI 3.1.x, OpenAPI 3.2.x] (spectral/unrecognized-format)',
      'broken.yaml:1:11 error unexpected end of the stream within a flow collection (redocly/parser)',
      'broken.yaml:2:1 error Unexpected end of the stream within a flow collection (spectral/parser)',
      'broken.yaml: 2 errors, 1 warning',
    ],
  });
});
