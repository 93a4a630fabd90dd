import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { withSource } from '../build/small-source.ts';
import { runScript, withServingScript } from './run-script.ts';

// The processes share the cores.
vi.setConfig({ testTimeout: 60_000 });

const BUNDLED = `openapi: 3.1.1
info: {title: Small, version: '1'}
paths:
  /time:
    get:
      operationId: getTime
      responses:
        '200':
          description: The time.
          content: {application/json: {example: {time: 1}}}
`;

test.concurrent.each(['SIGINT', 'SIGTERM'] as const)('it serves until %s', async (signal) => {
  await withSource({ 'bundle.yaml': BUNDLED }, async (folder) => {
    let url = '';
    const run = await withServingScript(
      'mock',
      ['--document', 'bundle.yaml', '--port', '0'],
      folder,
      'Prism serves',
      async (stdout) => {
        url = /http:\S+/.exec(stdout)?.[0] ?? '';
        expect(await (await fetch(`${url}/time`)).json()).toEqual({ time: 1 });
      },
      signal,
    );
    expect(run).toEqual({ exitCode: 0, stdout: `Prism serves bundle.yaml on ${url}\n`, stderr: '' });
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});

test.concurrent('a port in use', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  try {
    await withSource({ 'bundle.yaml': BUNDLED }, async (folder) => {
      expect(await runScript('mock', ['--document', 'bundle.yaml', '--port', `${port}`], folder)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `error: Port ${port} of 127.0.0.1 is in use. Choose another one with --port (after npm: -- --port).\n`,
      });
    });
  } finally {
    server.close();
  }
});

test.concurrent.each([
  {
    name: 'a port that is no number',
    given: { files: {}, args: ['--port', 'http'] },
    exitCode: 2,
    stderr:
      "error: option '--port <number>' argument 'http' is invalid." +
      ' A port is a whole number from 0 (any free one) to 65535.\n',
  },
  {
    name: 'an option that does not exist',
    given: { files: {}, args: ['--dynamic'] },
    exitCode: 2,
    stderr: "error: unknown option '--dynamic'\n",
  },
  {
    name: 'no document',
    given: { files: {}, args: [] },
    exitCode: 1,
    stderr: 'error: generated/openapi.yaml does not exist. `npm run build` writes generated/openapi.yaml.\n',
  },
  {
    name: 'a document that is no OpenAPI',
    given: { files: { 'bundle.yaml': 'name: value\n' }, args: ['--document', 'bundle.yaml'] },
    exitCode: 1,
    stderr: 'bundle.yaml error: holds no OpenAPI document: it has no `openapi`\n',
  },
  {
    name: 'a document with a reference to nowhere',
    given: {
      files: {
        'bundle.yaml': BUNDLED.replace('example: {time: 1}', "schema: {$ref: '#/components/schemas/Time'}"),
      },
      args: ['--document', 'bundle.yaml'],
    },
    exitCode: 1,
    stderr: "bundle.yaml:10:48 error: Can't resolve $ref (no-unresolved-refs)\n",
  },
])('$name', async ({ given: { files, args }, exitCode, stderr }) => {
  await withSource(files, async (folder) => {
    expect(await runScript('mock', args, folder)).toEqual({ exitCode, stdout: '', stderr });
  });
});
