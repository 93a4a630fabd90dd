import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { runScript } from '../commands/run-script.ts';

let mock: Mock;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-test-'));
  mock = await createMock();
  await mock.listen();
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true, force: true });
});

const reader = '--account=viewer:viewer-token:read';
const writer = '--account=demo:demo-token:write';

/** Runs the command to its end, in a folder that is not that of the project. */
function run(...args: string[]) {
  return runScript('conformance', args, folder);
}

test('without leave to write it reads, and says what it left out', async () => {
  const { exitCode, stdout } = await run(
    `--server=${mock.url}/api/v2`,
    reader,
    '--only=404',
    '--only=409',
    '--only=500',
    '--json=results.json',
    '--junit=results.xml',
  );
  const skipped = 'it may write; --allow-writes lets it';
  expect({ exitCode, lines: stdout.split('\n') }).toEqual({
    exitCode: 0,
    lines: [
      'code                       cause                       result   what differed, or what was done',
      '404 Not Found              no-such-resource            pass     Read a product that is not there',
      '404 Not Found              no-such-route               pass     Mistype a path',
      `409 Conflict               category-holds-products     skipped  ${skipped}`,
      `409 Conflict               category-has-subcategories  skipped  ${skipped}`,
      `409 Conflict               duplicate-name              skipped  ${skipped}`,
      `409 Conflict               duplicate-sku               skipped  ${skipped}`,
      `409 Conflict               duplicate-email             skipped  ${skipped}`,
      `409 Conflict               duplicate-code              skipped  ${skipped}`,
      `409 Conflict               duplicate-path              skipped  ${skipped}`,
      `409 Conflict               default-currency            skipped  ${skipped}`,
      `409 Conflict               quantity-unavailable        skipped  ${skipped}`,
      '500 Internal Server Error  internal-error              skipped  no client can cause it; --control names a mock that can',
      '',
      '2 passed, 0 failed, 10 skipped',
      expect.stringMatching(/^Tried: 1 codes, 2 causes, 1 of \d+ documented answers of operations\.$/),
      '',
    ],
  });
  const json = JSON.parse(await readFile(join(folder, 'results.json'), 'utf8'));
  expect(json.totals).toEqual({ pass: 2, fail: 0, skipped: 10 });
  const junit = await readFile(join(folder, 'results.xml'), 'utf8');
  expect(junit.split('\n').slice(0, 3)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuite name="conformance" tests="12" failures="0" skipped="10">',
    '  <testcase classname="404" name="404-no-such-resource: Read a product that is not there"/>',
  ]);
});

test('a failure is told and counted', async () => {
  const { exitCode, stdout } = await run(
    `--server=${mock.url}/api/v2`,
    '--account=demo:not-the-token:write',
    '--only=406',
  );
  expect({ exitCode, row: stdout.split('\n')[1] }).toEqual({
    exitCode: 1,
    row: '406 Not Acceptable  unsupported-accept  fail     status 401, not 406',
  });
});

test('it holds a server against an edition', async () => {
  const given = ['--edition=2026', '--only=429', `--control=${mock.url}/_mock/state`];
  const { exitCode, stdout } = await run(`--server=${mock.url}/api/v2`, reader, ...given);
  expect({ exitCode, lines: stdout.split('\n').slice(1, 2) }).toEqual({
    exitCode: 1,
    lines: [
      expect.stringMatching(/^429 Too Many Requests +hourly-limit-reached +fail +status 509, not 429$/),
    ],
  });
});

describe('one clear line', () => {
  const listening = async (answer: (socket: Socket) => void) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined).on('data', () => answer(socket));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
  };

  test('for a server that does not speak HTTP, one that never answers, and one that is not there', async () => {
    const other = await listening((socket) => socket.end('SSH-2.0-server\r\n'));
    const silent = await listening(() => undefined);
    const gone = await listening(() => undefined);
    gone.close();
    try {
      const results = await Promise.all(
        [other, silent, gone].map(({ url }) => run(`--server=${url}`, reader, '--timeout=1')),
      );
      expect(results).toEqual([
        fails(`error: --server ${other.url}: what answers does not speak HTTP.`),
        fails(`error: --server ${silent.url}: no answer within 1 s.`),
        fails(`error: --server ${gone.url}: nobody listens there.`),
      ]);
    } finally {
      other.close();
      silent.close();
    }
  });

  test('where nothing could be tried, or the control endpoint is none', async () => {
    const server = `--server=${mock.url}/api/v2`;
    const [nothing, control] = await Promise.all([
      run(server, writer, '--only=507'),
      run(server, writer, `--control=${mock.url}/api/v2/time`),
    ]);
    expect({ exitCode: nothing?.exitCode, stderr: nothing?.stderr }).toEqual({
      exitCode: 1,
      stderr: 'error: Nothing could be tried, so nothing is known about the server.\n',
    });
    expect(control).toEqual(
      fails(
        `error: --control ${mock.url}/api/v2/time: this is no control endpoint of the mock; it answers 401.`,
      ),
    );
  });

  test.each([
    {
      given: ['--server=http://h/v2'],
      want: "required option '--account <user:token:access>' not specified",
    },
    {
      given: ['--server=ftp://h/v2', reader],
      want: 'It must be a URL that begins with http:// or https://.',
    },
    { given: ['--server=http://h/v2', reader, '--only=418'], want: 'The codes of the contract are 200, ' },
    {
      given: ['--server=http://h/v2', reader, '--allow-writes'],
      want: '--allow-writes needs an --account that may write',
    },
  ])('for $given', async ({ given, want }) => {
    const { exitCode, stdout, stderr } = await run(...given);
    expect({ exitCode, stdout, lines: stderr.trim().split('\n') }).toEqual({
      exitCode: 2,
      stdout: '',
      lines: [expect.stringContaining(want)],
    });
  });
});

function fails(line: string) {
  return { exitCode: 1, stdout: '', stderr: `${line}\n` };
}
