import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkConformance } from '../../scripts/conformance/check-conformance.ts';
import { bundledDocument } from '../../scripts/mock/create-mock.ts';
import { recipes } from '../../scripts/recipes/recipes.ts';
import { document, tryMock, untouched } from './try-mock.ts';

const PRISM = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

test('the mock keeps the contract, and the kit leaves nothing behind', async () => {
  const outcomes = recipes.map((recipe) => ({ recipe, verdict: 'pass', notes: [] }));
  expect(await tryMock()).toEqual({ outcomes, ...untouched });
});

test('Prism alone does not', async () => {
  const outcomes = await withPrism((server) =>
    checkConformance(document, {
      server,
      accounts: { write: 'demo:demo-token', read: 'viewer:viewer-token' },
      allowWrites: true,
      timeout: 10_000,
    }),
  );
  expect(
    outcomes.map(({ recipe, verdict, notes }) => `${recipe.name}: ${verdict} ${notes.join('; ')}`.trim()),
  ).toMatchInlineSnapshot(`
    [
      "200-read: pass",
      "200-updated: pass",
      "201-created: fail not so: $response.header.Location matches ^.*/categories/\\d+$",
      "202-task-scheduled: fail await-no-customers: not so: $response.body#/count == 0",
      "204-deleted: pass",
      "204-empty-list: fail status 200, not 204",
      "204-nothing-to-delete: fail await-no-customers: not so: $response.body#/count == 0",
      "204-methods-in-allow: fail status 405, not 204",
      "301-insecure-request: fail status 401, not 301",
      "301-routes-changed: skipped no client can cause it; --control names a mock that can",
      "302-deprecated-version: skipped the base path of --server names no version",
      "302-found-elsewhere: skipped no client can cause it; --control names a mock that can",
      "304-not-modified-since: fail status 200, not 304",
      "400-malformed-syntax: fail not so: $response.header.X-BC-Store-Version != null; not so: $response.header.X-BC-ApiLimit-Remaining >= 0 || $response.header.X-Rate-Limit-Requests-Left >= 0; not so: $response.body#/0/status == 400; not so: $response.body#/0/message != ''; not so: $response.body#/0/details/location == 'body'; the body does not match its schema (TYPE must be array)",
      "400-missing-required-data: fail not so: $response.body#/0/details/location == 'body'; not so: $response.body#/0/details/field == 'name'",
      "400-invalid-field: fail not so: $response.body#/0/details/location == 'body'; not so: $response.body#/0/details/field == 'is_visible'",
      "400-unknown-field: fail not so: $response.body#/0/details/location == 'body'; not so: $response.body#/0/details/field == 'colour'",
      "400-read-only-field: fail not so: $response.body#/0/details/location == 'body'; not so: $response.body#/0/details/field == 'id'",
      "400-invalid-parameter: fail not so: $response.body#/0/details/location == 'query'; not so: $response.body#/0/details/field == 'page'",
      "401-missing-credentials: pass",
      "401-incorrect-credentials: fail status 200, not 401",
      "403-missing-permission: fail status 201, not 403",
      "403-platform-limit: fail status 201, not 403",
      "404-no-such-resource: fail status 200, not 404",
      "404-no-such-route: fail not so: $response.header.X-BC-Store-Version != null; not so: $response.header.Content-Type matches ^application/json\\b; not so: $response.body#/0/status == 404; not so: $response.body#/0/message != ''",
      "405-unsupported-by-resource: fail not so: $response.header.X-BC-Store-Version != null; not so: $response.header.Allow == 'GET, HEAD, OPTIONS, POST, DELETE'; not so: $response.header.Content-Type matches ^application/json\\b; not so: $response.body#/0/status == 405; not so: $response.body#/0/message != ''",
      "405-not-yet-implemented: fail not so: $response.header.X-BC-Store-Version != null; not so: $response.header.Allow == 'GET, HEAD, OPTIONS'; not so: $response.header.Content-Type matches ^application/json\\b; not so: $response.body#/0/status == 405; not so: $response.body#/0/message != ''",
      "406-unsupported-accept: fail not so: $response.header.X-BC-Store-Version != null; not so: $response.header.X-BC-ApiLimit-Remaining >= 0 || $response.header.X-Rate-Limit-Requests-Left >= 0; not so: $response.header.Content-Type matches ^application/json\\b; not so: $response.body#/0/status == 406; not so: $response.body#/0/message != ''; Content type application/problem+json for 406 response is not described in the schema.",
      "409-category-holds-products: fail status 204, not 409",
      "409-category-has-subcategories: fail status 204, not 409",
      "409-duplicate-name: fail status 201, not 409",
      "409-duplicate-sku: fail status 201, not 409",
      "409-duplicate-email: fail status 201, not 409",
      "409-quantity-unavailable: fail status 201, not 409",
      "413-limit-above-maximum: fail status 400, not 413",
      "413-body-too-large: fail status 400, not 413",
      "415-unsupported-content-type: pass",
      "415-missing-content-type: fail status 400, not 415",
      "500-internal-error: skipped no client can cause it; --control names a mock that can",
      "501-unsupported-method: fail status 405, not 501",
      "501-unsupported-method-trace: fail status 405, not 501",
      "503-down-for-maintenance: skipped no client can cause it; --control names a mock that can",
      "503-being-upgraded: skipped no client can cause it; --control names a mock that can",
      "507-plan-limit-reached: skipped no client can cause it; --control names a mock that can",
      "509-hourly-limit-reached: skipped no client can cause it; --control names a mock that can",
    ]
  `);
});

/** Prism as it comes, on the document. */
async function withPrism<T>(use: (server: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const args = [PRISM, 'mock', bundledDocument, `--port=${port}`, '--host=127.0.0.1'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  try {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    while (!output.includes('is listening')) {
      await Promise.race([once(child.stdout, 'data'), ended]);
      if (child.exitCode !== null) throw new Error(`Prism did not start: ${output}`);
    }
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
