import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';

const run = promisify(execFile);
const readme = await readFile('README.md', 'utf8');

/** The rows that promise a code for a curl line: `| 409 | `curl …` … |` */
const promises = readme.split('\n').flatMap((line) => {
  const [, code, command] = /^\| (\d{3}) \| `(curl [^`]+)`/.exec(line) ?? [];
  return code === undefined || command === undefined ? [] : [{ code, command }];
});

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  await mock.listen();
});
afterAll(() => mock.close());

test('the README promises most codes', () => {
  expect(promises.length).toBeGreaterThan(10);
});

test.each(promises)('$code: $command', async ({ code, command }) => {
  const silent = command.replace(/^curl/, "curl -s -o /dev/null -w '%{http_code}'");
  const variables = { M: mock.url, U: '-u demo:demo-token' };
  const { stdout } = await run('sh', ['-c', silent], { env: { ...process.env, ...variables } });
  expect(stdout).toBe(code);
});
