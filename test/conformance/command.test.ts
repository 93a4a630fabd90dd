import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { JITI, runScript } from '../commands/run-script.ts';
import { guideTexts } from '../guides.ts';
import { basic } from '../mock/client.ts';

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

test('without leave to write it reads, and says in one line what it left out', async () => {
  const files = ['--json=results.json', '--junit=results.xml', '--report=results.html'];
  const given = ['--only=404', '--only=409', '--only=getBrand', '--only=createBrand'];
  const { exitCode, stdout } = await run(`--server=${mock.url}/api/v2`, reader, ...given, ...files);
  expect({ exitCode, lines: stdout.trim().split('\n') }).toEqual({
    exitCode: 0,
    lines: [
      'No law was broken.',
      expect.stringMatching(
        /^\d+ of \d+ documented answers of operations came as they should; \d+ laws; \d+ requests in \d+ s\.$/,
      ),
      '1 cause skipped: 1 as it writes; --allow-writes lets it',
    ],
  });
  const [json, junit, page] = await Promise.all(
    ['json', 'xml', 'html'].map((ending) => readFile(join(folder, `results.${ending}`), 'utf8')),
  );
  const { totals, findings } = JSON.parse(json ?? '');
  expect({ fail: totals.fail, findings }).toEqual({ fail: 0, findings: [] });
  expect(junit).toMatch(/<testsuite name="conformance" tests="\d+" failures="0" skipped="\d+">/);
  expect(page).toContain("default-src 'none'");
});

test('the line of the guide runs, here for one operation', async () => {
  const line = /^npx store-api conformance (.*)$/m.exec(guideTexts)?.[1] ?? '';
  const { exitCode, stdout } = await run(
    ...line.replace(/http:\/\/127\.0\.0\.1:\d+/, mock.url ?? '').split(' '),
    '--only=getBrand',
  );
  expect({ exitCode, verdict: stdout.split('\n')[0] }).toEqual({
    exitCode: 0,
    verdict: 'No law was broken.',
  });
});

test('a finding is told with its law and a line of curl, and a baseline accepts it', async () => {
  const given = [`--server=${mock.url}/api/v2`, reader, '--edition=2026', '--only=getTime', '--only=429'];
  const control = `--control=${mock.url}/_mock/state`;
  const first = await run(...given, control, '--json=baseline.json');
  const again = await run(...given, control, '--baseline=baseline.json');
  const other = await run(...given, '--baseline=none.json');
  expect({
    codes: [first, again, other].map(({ exitCode }) => exitCode),
    lines: first.stdout.split('\n').slice(0, 5),
    last: again.stdout.split('\n')[0],
    stderr: other.stderr,
  }).toEqual({
    codes: [1, 0, 1],
    lines: [
      '✗ An operation answers with the codes that the document has for it, and no others. documented-code, paths',
      '',
      `  curl -sSi -u USER:TOKEN ${mock.url}/api/v2/time`,
      '  came:   509 "The requests-per-hour limit has been reached."',
      '  wanted: 429 hourly-limit-reached',
    ],
    last: 'No law was broken, beside 1 finding of the baseline.',
    stderr: 'error: --baseline none.json: it cannot be read.\n',
  });
});

test('after Ctrl-C it has taken away what it had made', async () => {
  const headers = { authorization: basic('demo:demo-token') };
  const brands = async () => (await mock.inject({ url: '/api/v2/brands?limit=250', headers })).body;
  const before = await brands();
  const script = new URL('../../scripts/commands/conformance.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [JITI, script, `--server=${mock.url}/api/v2`, writer, '--allow-writes'],
    {
      stdio: 'ignore',
    },
  );
  const ended = once(child, 'close');
  // It has begun once a brand is there that was not.
  while (child.exitCode === null && (await brands()) === before) await wait(20);
  child.kill('SIGINT');
  expect({ ended: await ended, brands: await brands() }).toEqual({ ended: [130, null], brands: before });
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
        fails(1, `error: --server ${other.url}: what answers does not speak HTTP.`),
        fails(1, `error: --server ${silent.url}: no answer within 1 s.`),
        fails(1, `error: --server ${gone.url}: nobody listens there.`),
      ]);
    } finally {
      other.close();
      silent.close();
    }
  });

  test('for wrong credentials, another API, maintenance, and where nothing could be tried', async () => {
    const server = `--server=${mock.url}/api/v2`;
    const down = await createMock({ state: { maintenance: true } });
    try {
      const url = await down.listen();
      const results = await Promise.all([
        run(server, '--account=demo:not-the-token:write'),
        run(`--server=${mock.url}/api`, reader),
        run(`--server=${url}/api/v2`, reader),
        run(server, writer, '--only=507'),
        run(server, writer, `--control=${mock.url}/api/v2/time`),
      ]);
      expect(results.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual([
        { exitCode: 3, stderr: expect.stringMatching(/^error: --account demo: the server refuses .*\n$/) },
        { exitCode: 4, stderr: expect.stringMatching(/^error: --server \S+: this is another API, .*\n$/) },
        { exitCode: 5, stderr: expect.stringMatching(/^error: --server \S+: .* asks to wait \d+ s\. .*\n$/) },
        { exitCode: 1, stderr: 'error: Nothing could be tried, so nothing is known about the server.\n' },
        {
          exitCode: 1,
          stderr: expect.stringMatching(/^error: --control \S+: this is no control endpoint .*\n$/),
        },
      ]);
    } finally {
      await down.close();
    }
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
    { given: ['--server=http://h/v2', reader, '--only=getTea'], want: 'it has no getTea' },
    {
      given: ['--server=http://h/v2', reader, '--allow-writes'],
      want: '--allow-writes needs an --account that may write',
    },
    {
      given: ['--server=http://h/v2', writer, '--allow-delete-all'],
      want: '--allow-delete-all needs --allow-writes',
    },
    {
      given: ['--server=http://h/v2', reader, '--rate=0'],
      want: 'It must be a whole number from 1 to 10000.',
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

function fails(exitCode: number, line: string) {
  return { exitCode, stdout: '', stderr: `${line}\n` };
}
