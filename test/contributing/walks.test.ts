import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundleDocument } from '../../scripts/build/bundle.ts';
import { checkDocument } from '../../scripts/build/check-document.ts';
import { parseOpenApi } from '../../scripts/contract/load-document.ts';
import { modelOf } from '../../scripts/contract/model.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { withSource } from '../build/small-source.ts';
import { runScript } from '../commands/run-script.ts';
import { apply, type Change, changesOf, expandSnippet } from './changes.ts';

/** What comes of a copy of the source with changes, once it is clean to the build and to the lint. */
async function walk(changes: readonly Change[]): Promise<OpenApiDocument> {
  return withSource('a part of the real source', async (folder) => {
    await apply(changes, folder);
    const root = join(folder, 'openapi/openapi.yaml');
    await checkDocument(root);
    const { exitCode, stdout, stderr } = await runScript('lint', [root], folder);
    expect({ exitCode, stdout: exitCode === 0 ? '' : stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
    const { json } = await bundleDocument(root, join(folder, 'bundle.yaml'));
    return parseOpenApi(json, 'openapi.json');
  });
}

function operationsOf(document: OpenApiDocument) {
  const all = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item as object));
  return new Map(
    all
      .filter((one) => typeof one === 'object' && 'operationId' in one)
      .map((one) => [one.operationId as string, one as { 'x-causes': object; responses: object }]),
  );
}

test('a cause: three files, and the operations that can have it say so', async () => {
  const changes = await changesOf('A cause');
  expect(changes.map(({ file }) => file)).toEqual([
    'openapi/components/responses/4xx-client-error/Conflict.yaml',
    'openapi/resources/customers/Customer.yaml',
  ]);
  const operations = operationsOf(await walk(changes));
  const having = [...operations]
    .filter(([, { 'x-causes': causes }]) => JSON.stringify(causes).includes('duplicate-phone'))
    .map(([id]) => id);
  expect(having).toEqual(['createCustomer', 'updateCustomer']);
});

test('a resource: five files of YAML, and seven operations with their codes', async () => {
  const changes = await changesOf('A resource');
  const operations = {
    file: 'openapi/resources/vouchers/operations.yaml',
    place: undefined,
    yaml: await expandSnippet('contract-resource'),
  };
  const tag = {
    file: 'openapi/openapi.yaml',
    place: ['tags'],
    yaml: '- {name: Vouchers, description: What takes something off the price.}',
  };
  const all = [...changes, operations, tag];
  expect([...new Set(all.map(({ file }) => file))].length).toBe(5);
  const document = await walk(all);
  const { paths, collections } = modelOf(document);
  expect(collections.map(({ path }) => path)).toContain('/vouchers');
  expect(paths.filter(({ path }) => path.startsWith('/vouchers')).length).toBe(3);
  const codes = [...operationsOf(document)].flatMap(([id, { responses }]) =>
    id.endsWith('Voucher')
      ? [
          [
            id,
            Object.keys(responses)
              .filter((code) => code < '500')
              .join(' '),
          ],
        ]
      : [],
  );
  expect(Object.fromEntries(codes)).toEqual({
    createVoucher: '201 301 302 400 401 403 406 409 413 415',
    getVoucher: '200 301 302 304 400 401 403 404 406',
    updateVoucher: '200 301 302 400 401 403 404 406 409 413 415',
    deleteVoucher: '204 301 302 400 401 403 404 406',
  });
});

test('the snippet of a response writes YAML', async () => {
  expect(parse(await expandSnippet('contract-response'))).toMatchObject({
    'x-status': 422,
    content: {
      'application/json': { examples: { 'name-of-cause': { 'x-details': 'DuplicateValueDetails' } } },
    },
  });
});
