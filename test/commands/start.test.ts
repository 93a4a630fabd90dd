import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { EDITION_PRODUCTS, PRODUCT_FILES } from '../../scripts/build/products.ts';
import { withSource } from '../build/small-source.ts';
import { paste, shells, statusLines } from '../shells.ts';
import { runScript, withServingScript } from './run-script.ts';

// It builds all there is, where other tests take the cores.
vi.setConfig({ testTimeout: 180_000 });

test('it builds, serves, and says all that a first request needs', async () => {
  await withSource({}, async (folder) => {
    const args = ['--port', '0', '--document', resolve('openapi/openapi.yaml'), '--quiet'];
    let url = '';
    const run = await withServingScript('start', args, folder, 'Ctrl-C', async (stdout) => {
      const [, credentials = '', target = ''] = /curl -i -u (\S+) '(http[^']+)'/.exec(stdout) ?? [];
      url = new URL(target).origin;
      const headers = { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
      const products = (await (await fetch(target, { headers })).json()) as { id: number }[];
      expect(products.map(({ id }) => id)).toEqual([32]);
      const tries = [...stdout.matchAll(/^Try +(.*)$/gm)].map(([, line]) => line).join('\n');
      for (const shell of shells) {
        expect(statusLines((await paste(shell, tries)).stdout)).toEqual([200, 409]);
      }
      // Nobody waits for the docs: the mock is there before them.
      const docs = await fetch(`${url}/_docs/`);
      expect([docs.status, await docs.text()]).toEqual([503, expect.stringContaining('being built')]);
    });
    const lines = run.stdout.split('\n');
    const built = lines.filter((line) => line.includes('→'));
    expect({ exitCode: run.exitCode, stderr: run.stderr, built: built.length }).toEqual({
      exitCode: 0,
      stderr: '',
      built: [...Object.values(PRODUCT_FILES), ...EDITION_PRODUCTS.map((one) => PRODUCT_FILES[one])].flat()
        .length,
    });
    expect(lines.slice(lines.indexOf('') + 1)).toEqual([
      `Mock      ${url}/api/v2 and ${url}/stores/{store_hash}/v2`,
      'Accounts  demo:demo-token (write), viewer:viewer-token (read)',
      `Try       curl -i -u demo:demo-token '${url}/api/v2/products?limit=1'`,
      `Try       curl -i -u demo:demo-token -X DELETE ${url}/api/v2/categories/14`,
      `State     ${url}/_mock/state (and data, requests, faults, clock, sandboxes)`,
      `Docs      ${url}/_docs/ (being built)`,
      '',
      'Ctrl-C ends it.',
      '',
      '',
    ]);
  });
});

test('it looks at the port before it builds', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    await withSource({}, async (folder) => {
      expect(await runScript('start', ['--port', `${port}`], folder)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `error: Port ${port} of 127.0.0.1 is in use. Choose another one with --port (after npm: -- --port).\n`,
      });
    });
  } finally {
    server.close();
  }
});
