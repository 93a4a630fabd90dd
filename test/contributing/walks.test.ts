import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import spectral, { type RuleDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundleDocument } from '../../scripts/build/bundle.ts';
import { checkDocument } from '../../scripts/build/check-document.ts';
import { parseOpenApi } from '../../scripts/contract/load-document.ts';
import { modelOf } from '../../scripts/contract/model.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { lintDocument } from '../../scripts/lint/document.ts';
import { type Finding, isFailure } from '../../scripts/lint/findings.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { withSource } from '../build/small-source.ts';
import { baseWith } from '../ruleset/base-document.ts';
import { readEntries } from '../ruleset/rule-entries.ts';
import { apply, blocksOf, type Change, changesOf, expandSnippet } from './changes.ts';

const [cause, code, resource] = await Promise.all(
  ['A cause', 'A code', 'A resource'].map((section) => changesOf(section)),
);

/** What the page says of a resource in words. */
const inWords: readonly Change[] = [
  {
    file: 'openapi/resources/vouchers/operations.yaml',
    place: undefined,
    yaml: await expandSnippet('contract-resource'),
  },
  {
    file: 'openapi/openapi.yaml',
    place: ['tags'],
    yaml: '- {name: Vouchers, description: What takes something off the price.}',
  },
];

/** One operation at a path of its own, as the snippet writes it. */
const operation: readonly Change[] = [
  {
    file: 'openapi/resources/brands/operations.yaml',
    place: ['flagship'],
    yaml: await expandSnippet('contract-operation'),
  },
  {
    file: 'openapi/openapi.yaml',
    place: ['paths'],
    yaml: '/flagship: {$ref: resources/brands/operations.yaml#/flagship}',
  },
];

/** The first three walks one after the other, in one copy: a build takes seconds. */
describe('a cause, a code and a resource', () => {
  let document: OpenApiDocument;
  let findings: readonly Finding[];
  let mock: Mock;

  beforeAll(async () => {
    await withSource('a part of the real source', async (folder) => {
      await apply([...(cause ?? []), ...(code ?? []), ...(resource ?? []), ...inWords, ...operation], folder);
      const root = join(folder, 'openapi/openapi.yaml');
      await checkDocument(root);
      ({ findings } = await lintDocument(root, { hasBundle: true }));
      const { json } = await bundleDocument(root);
      document = parseOpenApi(json, 'openapi.json');
      const file = join(folder, 'openapi.json');
      await writeFile(file, json);
      mock = await createMock({ document: file });
    });
  });
  afterAll(() => mock?.close());

  const ask = (method: 'GET' | 'POST', path: string, payload?: object, prefer?: string) =>
    mock.inject({
      method,
      url: `/api/v2${path}`,
      headers: { authorization: `Basic ${btoa('demo:demo-token')}`, ...(prefer && { prefer }) },
      ...(payload && { payload }),
    });

  test('the lint has nothing against them but that the code is new', () => {
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['response-code-in-contract']);
    expect(findings.some(isFailure)).toBe(true);
  });

  test('a cause is that of two operations, and the mock refuses with it', async () => {
    expect(cause?.map(({ file }) => file)).toEqual([
      'openapi/components/responses/4xx-client-error/Conflict.yaml',
      'openapi/resources/customers/Customer.yaml',
    ]);
    const having = operationsOf(document)
      .filter(([, { 'x-causes': causes }]) => JSON.stringify(causes).includes('duplicate-phone'))
      .map(([id]) => id);
    expect(having).toEqual(['createCustomer', 'updateCustomer']);
    const customer = { first_name: 'Kim', last_name: 'Lee', phone: '555-0177' };
    const [first, second] = [
      await ask('POST', '/customers', { ...customer, email: 'one@example.com' }),
      await ask('POST', '/customers', { ...customer, email: 'two@example.com' }),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([201, 409]);
    expect(second.json()).toEqual([
      {
        status: 409,
        message: "The telephone number '555-0177' is in use already.",
        details: expect.objectContaining({ field: 'phone', conflicting_id: first.json().id }),
      },
    ]);
  });

  test('a code is documented where the overlay says so, and the mock has its answer', async () => {
    const having = operationsOf(document).filter(([, { responses }]) => '410' in responses);
    expect(having.map(([id]) => id)).toEqual(expect.arrayContaining(['getCustomer', 'deleteVoucher']));
    expect(having.map(([id]) => id)).not.toContain('listCustomers');
    const answer = await ask('GET', '/products/32', undefined, 'code=410');
    expect([answer.statusCode, answer.statusMessage]).toEqual([410, 'Gone']);
    expect(answer.json()).toEqual([{ status: 410, message: 'The resource was deleted.' }]);
  });

  test('an operation has the codes of its shape', async () => {
    const answer = await ask('GET', '/flagship');
    expect([answer.statusCode, answer.json().name]).toEqual([200, 'Field & Thread']);
  });

  test('a resource has seven operations with their codes, and the mock serves it', async () => {
    expect(new Set([...(resource ?? []), ...inWords].map(({ file }) => file)).size).toBe(5);
    const { paths, collections } = modelOf(document);
    expect(collections.map(({ path }) => path)).toContain('/vouchers');
    expect(paths.filter(({ path }) => path.startsWith('/vouchers')).length).toBe(3);
    const codes = operationsOf(document).flatMap(([id, { responses }]) =>
      id.endsWith('Voucher')
        ? [
            [
              id,
              Object.keys(responses)
                .filter((one) => one < '500')
                .join(' '),
            ],
          ]
        : [],
    );
    expect(Object.fromEntries(codes)).toEqual({
      createVoucher: '201 301 302 400 401 403 406 409 413 415',
      getVoucher: '200 301 302 304 400 401 403 404 406 410',
      updateVoucher: '200 301 302 400 401 403 404 406 409 410 413 415',
      deleteVoucher: '204 301 302 400 401 403 404 406 410',
    });
    const voucher = { name: 'Summer sale', code: 'SUMMER', amount: '7.0000' };
    const created = await ask('POST', '/vouchers', voucher);
    expect([created.statusCode, created.json()]).toEqual([201, { ...voucher, id: 4, enabled: true }]);
    expect((await ask('GET', '/vouchers')).json().map(({ id }: { id: number }) => id)).toEqual([3, 4]);
    expect((await ask('POST', '/vouchers', voucher)).statusCode).toBe(409);
  });
});

function operationsOf(document: OpenApiDocument) {
  const all = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item as object));
  return all
    .filter((one) => typeof one === 'object' && 'operationId' in one)
    .map((one) => [one.operationId as string, one as { 'x-causes': object; responses: object }] as const);
}

test('a rule: its entry in RULES.md has a good document, and a bad one that it finds', async () => {
  const [rule = '', lines = ''] = await blocksOf('A rule', 'ts');
  const [entry = ''] = await blocksOf('A rule', 'markdown');
  const [{ id, sentence, good, bad } = { id: '', sentence: '', good: undefined, bad: undefined }] =
    readEntries(entry);
  const folder = await mkdtemp(join(tmpdir(), 'a-rule-'));
  try {
    await cp('scripts/ruleset', join(folder, 'scripts/ruleset'), { recursive: true });
    for (const name of ['scripts/contract', 'generated', 'node_modules'])
      await symlink(resolve(name), join(folder, name));
    await writeFile(join(folder, `scripts/ruleset/rules/${id}.ts`), rule);
    const index = join(folder, 'scripts/ruleset/index.ts');
    const [importing = '', listing = ''] = lines.split('\n');
    const changed = (await readFile(index, 'utf8')).replace(/^export const rules = \{$/m, `$&\n${listing}`);
    await writeFile(index, `${importing}\n${changed}`);
    const { default: ruleset } = (await import(/* @vite-ignore */ pathToFileURL(index).href)) as {
      readonly default: { readonly rules: Record<string, RuleDefinition> };
    };
    expect(ruleset.rules).toHaveProperty([id, 'description'], sentence);
    const linter = new spectral.Spectral();
    linter.setRuleset(new spectral.Ruleset(ruleset));
    const findings = async (patch: typeof good) => {
      const text = JSON.stringify(baseWith(patch ?? {}));
      const results = await linter.run(new spectral.Document(text, parsers.Yaml, '/contract/openapi.yaml'));
      return results.map(({ code: found, message }) => ({ code: found, message }));
    };
    expect(await findings(good)).toEqual([]);
    expect(await findings(bad)).toEqual([
      { code: id, message: 'A summary is a title: take the full stop away.' },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the snippet of a cause writes the one that the page adds', async () => {
  expect(parse(await expandSnippet('contract-cause'))).toEqual(parse(cause?.[0]?.yaml ?? ''));
});

test('the snippet of a response writes YAML', async () => {
  expect(parse(await expandSnippet('contract-response'))).toMatchObject({
    'x-status': 422,
    content: {
      'application/json': { examples: { 'name-of-cause': { 'x-details': 'DuplicateValueDetails' } } },
    },
  });
});
