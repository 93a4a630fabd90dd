import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { withSource } from '../build/small-source.ts';
import { runScript, withServingScript } from './run-script.ts';

const authorization = `Basic ${Buffer.from('me:secret').toString('base64')}`;

test.concurrent.each(['SIGINT', 'SIGTERM'] as const)('it serves until %s', async (signal) => {
  let url = '';
  const args = ['--port', '0', '--account', 'me:secret:write', '--plan-limit', '/products=3'];
  const run = await withServingScript(
    'mock',
    args,
    '.',
    'Ctrl-C',
    async (stdout) => {
      url = /http:[^/]+\/\/[^/]+|http:\/\/[^/]+/.exec(stdout)?.[0] ?? '';
      const { status } = await fetch(`${url}/api/v2/products/32`, { headers: { authorization } });
      expect(status).toBe(200);
    },
    signal,
  );
  // Whether the docs have been built here makes no difference.
  const lines = run.stdout.split('\n').filter((line) => !line.startsWith('Docs '));
  expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(lines.slice(0, 7)).toEqual([
    `Mock      ${url}/api/v2 and ${url}/stores/{store_hash}/v2`,
    'Accounts  me:secret (write)',
    `Try       curl -i -u me:secret '${url}/api/v2/products?limit=1'`,
    `Try       curl -i -u me:secret -X DELETE ${url}/api/v2/categories/14`,
    `State     ${url}/_mock/state (and data, requests, faults, clock, sandboxes)`,
    '',
    'Ctrl-C ends it.',
  ]);
  expect(lines[8]).toMatch(/^GET {5}\/api\/v2\/products\/32 200 read \d+\.\d ms$/);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test.concurrent('it warns where other machines reach it, and says where', async () => {
  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  const args = ['--port', '0', '--host', '0.0.0.0', '--quiet'];
  const run = await withServingScript('mock', args, '.', 'Ctrl-C', async (stdout) => {
    const shown = stdout.match(/^Network .*$/gm) ?? [];
    const { port } = new URL(/http:\/\/[^/]+/.exec(stdout)?.[0] ?? '');
    expect(shown).toEqual(elsewhere.map((address) => `Network   http://${address}:${port}`));
    for (const address of elsewhere) {
      expect((await fetch(`http://${address}:${port}/api/v2/time`)).status).toBe(401);
      // This machine calls itself by that address.
      expect((await fetch(`http://${address}:${port}/_mock/state`)).status).toBe(200);
    }
  });
  const warning =
    'warning: Whoever reaches this machine over the network can use the mock. Its state is for this machine alone.';
  expect([run.exitCode, run.stderr.trim()]).toEqual([0, elsewhere.length > 0 ? warning : '']);
});

test.concurrent('it serves an edition, changed by an overlay', async () => {
  const overlay = `overlay: 1.0.0
actions:
  - target: $.components.responses.TooManyRequests.content['application/json'].examples[*].value[0]
    update: {message: Slow down.}
`;
  await withSource({ 'mine.overlay.yaml': overlay }, async (folder) => {
    const args = [
      '--port',
      '0',
      '--edition',
      '2026',
      '--overlay',
      'mine.overlay.yaml',
      '--requests-per-hour',
      '0',
    ];
    const { exitCode } = await withServingScript('mock', args, folder, 'Ctrl-C', async (stdout) => {
      const url = /http:\/\/[^/]+/.exec(stdout)?.[0];
      const headers = { authorization: `Basic ${btoa('demo:demo-token')}` };
      const answer = await fetch(`${url}/api/v2/time`, { headers });
      expect({ status: answer.status, body: await answer.json() }).toEqual({
        status: 429,
        body: [{ status: 429, message: 'Slow down.' }],
      });
    });
    expect(exitCode).toBe(0);
  });
});

test.concurrent('a port in use', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  try {
    expect(await runScript('mock', ['--port', `${port}`], '.')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `error: Port ${port} of 127.0.0.1 is in use. Choose another one with --port (after npm: -- --port).\n`,
    });
  } finally {
    server.close();
  }
});

test.concurrent('--plain serves Prism as it comes', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  const url = `http://127.0.0.1:${port}`;
  const responses = "{'200': {description: '', content: {application/json: {example: [boot]}}}}";
  const paths = `paths: {/shoes: {get: {responses: ${responses}}}}`;
  await withSource({ 'shoes.yaml': SMALL.replace('paths: {}', paths) }, async (folder) => {
    const args = ['--plain', '--document', 'shoes.yaml', '--port', `${port}`];
    const run = await withServingScript('mock', args, folder, 'is listening', async (stdout) => {
      expect(stdout).toContain(url);
      // It has no base, and its errors are not those of the contract.
      expect(await (await fetch(`${url}/shoes`)).json()).toEqual(['boot']);
      const { headers } = await fetch(`${url}/nothing`);
      expect(headers.get('content-type')).toContain('application/problem+json');
    });
    expect(run.exitCode).toBe(0);
  });
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

interface Case {
  readonly name: string;
  readonly given: { readonly files: Readonly<Record<string, string>>; readonly args: readonly string[] };
  readonly exitCode: number;
  readonly stderr: string;
}

const SMALL = 'openapi: 3.1.1\ninfo: {title: Small, version: "1"}\npaths: {}\n';

const cases: readonly Case[] = [
  {
    name: 'an option that does not exist',
    given: { files: {}, args: ['--dynamic'] },
    exitCode: 2,
    stderr: "error: unknown option '--dynamic'\n",
  },
  {
    name: 'plain Prism with what it does not have',
    given: { files: {}, args: ['--plain', '--delay', '200'] },
    exitCode: 2,
    stderr: "error: option '--plain' cannot be used with option '--delay <ms>'\n",
  },
  {
    name: 'plain Prism with a document that is not there',
    given: { files: {}, args: ['--plain', '--document', 'bundle.yaml', '--port', '0'] },
    exitCode: 1,
    stderr: 'error: There is no bundle.yaml.\n',
  },
  {
    name: 'a certificate without its key',
    given: { files: {}, args: ['--cert', 'cert.pem'] },
    exitCode: 2,
    stderr: 'error: The options --cert and --key need each other.\n',
  },
  {
    name: 'a document that is not there',
    given: { files: {}, args: ['--document', 'bundle.yaml'] },
    exitCode: 1,
    stderr: 'bundle.yaml error: does not exist\n',
  },
  {
    name: 'a document that is no OpenAPI',
    given: { files: { 'bundle.yaml': 'name: value\n' }, args: ['--document', 'bundle.yaml'] },
    exitCode: 1,
    stderr: 'bundle.yaml error: holds no OpenAPI document: it has no `openapi`\n',
  },
  {
    name: 'a document without the answers',
    given: { files: { 'bundle.yaml': SMALL }, args: ['--document', 'bundle.yaml'] },
    exitCode: 1,
    stderr:
      'error: The document has none of the shared error responses, so the mock has nothing to answer with.\n',
  },
];

test.concurrent.each(cases)('$name', async ({ given: { files, args }, exitCode, stderr }) => {
  await withSource(files, async (folder) => {
    expect(await runScript('mock', args, folder)).toEqual({ exitCode, stdout: '', stderr });
  });
});
