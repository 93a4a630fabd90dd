import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { bundledDocument, createMock } from '../../scripts/mock/create-mock.ts';
import { prismArguments } from '../../scripts/prism/plain-prism.ts';
import { recipes } from '../recipes/contract-recipes.ts';
import { checkRecipes } from './by-recipe/check-recipes.ts';
import { subjectOf } from './try-mock.ts';

const document = await loadDocument(bundledDocument);

test('the mock does what every recipe says', async () => {
  const mock = await createMock({ deleteAllAfter: 1 });
  try {
    const outcomes = recipes.map((recipe) => ({ recipe, verdict: 'pass', notes: [] }));
    expect(await checkRecipes(document, subjectOf(await mock.listen()))).toEqual(outcomes);
  } finally {
    await mock.close();
  }
});

test('Prism alone does not', async () => {
  const lines = await withPrism(async (server) => {
    const accounts = { write: 'demo:demo-token', read: 'viewer:viewer-token' };
    // It has no state that one could wait for.
    const outcomes = await checkRecipes(
      document,
      { server, accounts, allowWrites: true, timeout: 10_000 },
      2,
    );
    return outcomes.map(({ recipe, verdict, notes }) =>
      `${recipe.name}: ${verdict} ${notes.join('; ')}`.trim().replaceAll(server, '{server}'),
    );
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "200-read: pass",
      "200-updated: pass",
      "201-created: fail the header Location is /api/v2/categories/10 instead of /categories/10",
      "202-task-scheduled: fail GET {server}/customers/count did not come to what the recipe waits for",
      "204-deleted: pass",
      "204-empty-list: fail status 200, not 204",
      "204-nothing-to-delete: fail GET {server}/customers/count did not come to what the recipe waits for",
      "204-methods-in-allow: fail status 405, not 204",
      "301-insecure-request: fail status 401, not 301",
      "301-routes-changed: skipped no client can cause it; --control names a mock that can",
      "302-deprecated-version: skipped the base path of --server names no version",
      "302-found-elsewhere: skipped no client can cause it; --control names a mock that can",
      "304-not-modified-since: fail status 200, not 304",
      "400-malformed-syntax: fail the header X-BC-Store-Version is missing; the header X-BC-ApiLimit-Remaining is missing; the body must be array; the details have location missing instead of "body"",
      "400-missing-required-data: fail the details have location "header" instead of "body"; the details have field missing instead of "name"",
      "400-invalid-field: fail the details have location "header" instead of "body"; the details have field missing instead of "is_visible"",
      "400-unknown-field: fail the details have location "header" instead of "body"; the details have field missing instead of "colour"",
      "400-read-only-field: fail the details have location "header" instead of "body"; the details have field missing instead of "id"",
      "400-invalid-parameter: fail the details have location "header" instead of "query"; the details have field missing instead of "page"",
      "401-missing-credentials: pass",
      "401-incorrect-credentials: fail status 200, not 401",
      "403-missing-permission: fail status 201, not 403",
      "403-platform-limit: fail status 201, not 403",
      "404-no-such-resource: fail status 200, not 404",
      "404-no-such-route: fail the Content-Type is application/problem+json; the contract says application/json; the header X-BC-Store-Version is missing; the body must be array",
      "405-unsupported-by-resource: fail the Content-Type is application/problem+json; the contract says application/json; the header Allow is missing; the header X-BC-Store-Version is missing; the body must be array",
      "405-not-yet-implemented: fail the Content-Type is application/problem+json; the contract says application/json; the header Allow is missing; the header X-BC-Store-Version is missing; the body must be array",
      "406-unsupported-accept: fail the Content-Type is application/problem+json; the contract says application/json; the header X-BC-Store-Version is missing; the header X-BC-ApiLimit-Remaining is missing; the body must be array",
      "409-category-holds-products: fail status 204, not 409",
      "409-category-has-subcategories: fail status 204, not 409",
      "409-duplicate-name: fail status 201, not 409",
      "409-duplicate-sku: fail status 201, not 409",
      "409-duplicate-email: fail status 201, not 409",
      "409-duplicate-code: fail status 201, not 409",
      "409-duplicate-path: fail status 201, not 409",
      "409-default-currency: fail status 204, not 409",
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
  const args = prismArguments({ document: bundledDocument, port, host: '127.0.0.1' });
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
