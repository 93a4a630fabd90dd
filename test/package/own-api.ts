import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { basic } from '../mock/client.ts';
import type { ConsumerProject } from './consumer-project.ts';

const SPECTRAL = resolve('node_modules/@stoplight/spectral-cli/dist/index.js');
const REDOCLY = resolve('node_modules/@redocly/cli/bin/cli.js');
const OPENAPI_TYPESCRIPT = resolve('node_modules/openapi-typescript/bin/cli.js');

/** What a mock answers of the shoe that the document shows, and of another one. */
const SHOE = [
  { status: 200, body: { id: 7, name: 'Boot' } },
  { status: 404, body: [{ status: 404, message: 'The requested resource was not found.' }] },
];

/** Tests that an API whose responses are ours can be worked with, and what its authors hear when they break it. */
export function testOwnApi(project: () => ConsumerProject): void {
  const node = (...args: string[]) => project().run(process.execPath, ...args);
  const lint = async (file: string) => {
    const { exitCode, stdout } = await node(
      SPECTRAL,
      'lint',
      file,
      '--ruleset=api/.spectral.yaml',
      '--format=json',
      '--quiet',
    );
    const findings = JSON.parse(stdout) as { code: string; message: string }[];
    return { exitCode, findings: findings.map(({ code, message }) => `${code}: ${message}`) };
  };

  test('bundles; the bundle lints clean, has types and can be mocked', async () => {
    expect((await node(REDOCLY, 'bundle', 'api/openapi.yaml', '--output=api/bundle.yaml')).exitCode).toBe(0);
    const text = await readFile(join(project().folder, 'api/bundle.yaml'), 'utf8');
    expect(text).not.toContain('node_modules');
    expect(await lint('api/bundle.yaml')).toEqual({ exitCode: 0, findings: [] });

    expect((await node(OPENAPI_TYPESCRIPT, 'api/bundle.yaml', '--output=api/api.d.ts')).exitCode).toBe(0);
    expect(await readFile(join(project().folder, 'api/api.d.ts'), 'utf8')).toContain('status: 404;');

    const notFound = await mock(parse(text), '/shoes/7', 404);
    expect(notFound).toEqual({
      status: 404,
      body: [{ status: 404, message: 'The requested resource was not found.' }],
    });
    expect(await mock(parse(text), '/shoes/7')).toEqual({ status: 200, body: { id: 7, name: 'Boot' } });
  });

  test('broken, it says what to do', async () => {
    const broken = await breakApi([
      ["        '404':\n          $ref: '#/components/responses/NotFound'\n", ''],
      ['responses/BandwidthLimitExceeded', 'responses/ServiceUnavailable'],
      ['x-retry: never', 'x-retry: sometimes'],
      ['openapi.yaml#/components/responses/NotImplemented', 'openapi.yaml#/components/responses/Missing'],
    ]);
    expect(await lint(broken)).toEqual({
      exitCode: 1,
      findings: [
        expect.stringMatching(/^invalid-ref: .*Missing/),
        'operation-path-parameter-responses: A path parameter can name what does not exist: add 404, by $ref to the shared response.',
        "response-key-matches-status: A response answers with the code that its x-status names: 509 refers to the response for 503; refer to another, or use the key '503'.",
        'response-retry: A client decides by x-retry what to do next: set it to never, after-delay or backoff-if-idempotent.',
      ],
    });
  });

  test('is built, linted, watched and mocked by the package itself', async () => {
    const storeApi = (...args: string[]) => project().run('node_modules/.bin/store-api', ...args);
    const source = ['--document', 'api/openapi.yaml', '--out', 'built'];
    const build = await storeApi('build', ...source);
    expect([build.exitCode, build.stderr]).toEqual([0, '']);
    expect((await storeApi('build', ...source)).stdout).toMatch(
      /^built is what api\/openapi\.yaml builds; nothing to do /,
    );
    expect(await storeApi('lint', ...source)).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /^api\/openapi\.yaml:1:1 info The document has no 200 OK, .*\(mock\)\n.*info The document has no causes .*\napi\/openapi\.yaml, built\/openapi\.yaml: 0 errors, 0 warnings\n$/,
      ),
    });
    const [served, watched] = await Promise.all([
      serve('mock', '--document', 'built/openapi.json'),
      serve('dev', ...source, '--quiet'),
    ]);
    expect([served, watched]).toEqual([SHOE, SHOE]);
  });

  /** What the mock of a command answers of a shoe, and of one that is not there. */
  async function serve(...args: string[]) {
    const bin = join(project().folder, 'node_modules/.bin/store-api');
    const child = spawn(process.execPath, [bin, ...args, '--port', '0'], { cwd: project().folder });
    const authorization = basic('demo:demo-token');
    try {
      const url = await new Promise<string>((found, fail) => {
        let printed = '';
        child.stdout.on('data', (text) => {
          printed += text;
          const [address] = /http:\/\/127\.0\.0\.1:\d+\/api\/v2/.exec(printed) ?? [];
          if (address !== undefined) found(address);
        });
        child.once('exit', () => fail(new Error(`The mock has ended: ${printed}`)));
      });
      const ask = async (id: number) => {
        const answer = await fetch(`${url}/shoes/${id}`, { headers: { authorization } });
        return { status: answer.status, body: await answer.json() };
      };
      return [await ask(7), await ask(8)];
    } finally {
      const ended = once(child, 'exit');
      if (child.kill()) await ended;
    }
  }

  /** Replaces parts of the API's document, each of which has to be there. */
  async function breakApi(changes: readonly (readonly [part: string, other: string])[]): Promise<string> {
    let text = await readFile(join(project().folder, 'api/openapi.yaml'), 'utf8');
    for (const [part, other] of changes) {
      expect(text).toContain(part);
      text = text.replace(part, other);
    }
    await writeFile(join(project().folder, 'api/broken.yaml'), text);
    return 'api/broken.yaml';
  }
}

// Prism is CommonJS whose named exports Node cannot detect.
const require = createRequire(import.meta.url);

/** Asks Prism for the answer of a document to a GET. */
async function mock(document: object, path: string, code?: number) {
  const { createInstance, getHttpOperationsFromSpec } =
    require('@stoplight/prism-http') as typeof import('@stoplight/prism-http');
  const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core');
  const config = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...(code === undefined ? {} : { code }) },
  } as Parameters<typeof createInstance>[0];
  const prism = createInstance(config, { logger: createLogger('mock', { enabled: false }) });
  const request = { method: 'get', url: { path }, headers: { accept: 'application/json' } } as const;
  const result = await prism.request(request, await getHttpOperationsFromSpec(document))();
  if (result._tag === 'Left') throw result.left;
  const { statusCode, body } = result.right.output;
  return { status: statusCode, body };
}
