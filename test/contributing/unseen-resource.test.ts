import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { bundleDocument } from '../../scripts/build/bundle.ts';
import { casesOf } from '../../scripts/cases/cases.ts';
import { parseOpenApi } from '../../scripts/contract/load-document.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { lintDocument } from '../../scripts/lint/document.ts';
import { withSource } from '../build/small-source.ts';
import { startCases } from '../mock/run-cases.ts';
import { apply, type Change, expandSnippet } from './changes.ts';

const FOLDER = 'openapi/resources/product-warranties';

const ENTITY = `description: A warranty of a product.
type: object
required: [id, product_id, name, months, registered_by, notes]
x-required-on-create: [name, months]
properties:
  id: {description: The id., type: integer, format: int32, minimum: 1, maximum: 2147483647, readOnly: true, example: 3}
  product_id: {description: The product., type: integer, format: int32, minimum: 1, maximum: 2147483647, readOnly: true, example: 32}
  name:
    description: What it is called, which no other warranty of the product is.
    type: string
    minLength: 1
    maxLength: 100
    example: Two years
    x-unique: {cause: duplicate-name, compare: ignoring-case}
  months: {description: How long it lasts., type: integer, format: int32, minimum: 1, maximum: 600, example: 24}
  registered_by:
    description: The customer, 0 for none.
    type: integer
    format: int32
    minimum: 0
    maximum: 2147483647
    default: 0
    example: 5
    x-references: {collection: /customers, none: 0, on-delete: clear}
  notes: {description: What it covers., type: string, maxLength: 1000, default: '', example: Parts}
`;

const EXAMPLES = `two-years:
  summary: Two years
  value: {id: 3, product_id: 32, name: Two years, months: 24, registered_by: 5, notes: Parts}
lifetime:
  summary: For ever, nearly
  value: {id: 4, product_id: 32, name: Lifetime, months: 600, registered_by: 0, notes: ''}
of-another-product:
  summary: Two years, of another product
  x-parameters: {product_id: 33}
  value: {id: 5, product_id: 33, name: Two years, months: 24, registered_by: 6, notes: ''}
`;

const PARAMETERS = `WarrantyId:
  name: warranty_id
  in: path
  required: true
  description: The id of the warranty.
  schema: {type: integer, format: int32, minimum: 1, maximum: 2147483647}
  example: 3
`;

/** The seven operations that the snippet writes, below a product, with a limit. */
async function operations(): Promise<string> {
  const text = (await expandSnippet('contract-resource'))
    .replaceAll('Vouchers', 'Warranties')
    .replaceAll('vouchers', 'warranties')
    .replaceAll('Voucher', 'Warranty')
    .replaceAll('voucher', 'warranty')
    .replaceAll('spring', 'two-years');
  const parsed = parse(text);
  const product = { $ref: '../products/parameters.yaml#/ProductId' };
  for (const item of Object.values(parsed) as { parameters?: object[] }[])
    item.parameters = [product, ...(item.parameters ?? [])];
  parsed.collection.post['x-limits'] = [{ cause: 'platform-limit', maximum: 4 }];
  const { examples } = parsed.entry.get.responses['200'].content['application/json'];
  for (const name of ['lifetime', 'of-another-product']) examples[name] = { $ref: `examples.yaml#/${name}` };
  return stringify(parsed);
}

async function changes(): Promise<readonly Change[]> {
  const file = (name: string, yaml: string): Change => ({
    file: `${FOLDER}/${name}`,
    place: undefined,
    yaml,
  });
  const paths = ['', '/count', '/{warranty_id}'].map((path, index) => {
    const item = ['collection', 'count', 'entry'][index];
    const value = { $ref: `resources/product-warranties/operations.yaml#/${item}` };
    return [`/products/{product_id}/warranties${path}`, value];
  });
  return [
    file('Warranty.yaml', ENTITY),
    file('examples.yaml', EXAMPLES),
    file('parameters.yaml', PARAMETERS),
    file('operations.yaml', await operations()),
    { file: 'openapi/openapi.yaml', place: ['paths'], yaml: stringify(Object.fromEntries(paths)) },
    {
      file: 'openapi/openapi.yaml',
      place: ['tags'],
      yaml: '- {name: Warranties, description: What is promised with a product.}',
    },
  ];
}

async function withUnseen(use: (document: OpenApiDocument, file: string) => Promise<void>): Promise<void> {
  await withSource('a part of the real source', async (folder) => {
    await apply(await changes(), folder);
    const root = join(folder, 'openapi/openapi.yaml');
    expect((await lintDocument(root, { hasBundle: true })).findings).toEqual([]);
    const { json } = await bundleDocument(root);
    const file = join(folder, 'openapi.json');
    await writeFile(file, json);
    await use(parseOpenApi(json, 'openapi.json'), file);
  });
}

test('a resource that nobody has seen, below a parent, with a unique field, a reference and a limit, is YAML alone', () =>
  withUnseen(async (document, file) => {
    const cases = casesOf(document).filter(({ operation }) => /Warrant(y|ies)$/.test(operation.operationId));
    const byName = ['routes-changed', 'found-elsewhere'];
    const reachable = cases.filter(
      ({ cause, operation }) =>
        !byName.includes(cause) && !(cause === 'missing-permission' && operation.method === 'get'),
    );
    expect(new Set(reachable.map(({ operation }) => operation.operationId)).size).toBe(7);
    const mocks = await startCases(file);
    const found = [];
    for (const one of reachable) found.push(await mocks.outcome(one));
    await mocks.close();
    expect(found).toEqual(reachable.map(({ status, cause }) => `${status} ${cause}`));
    expect(found.toSorted()).toEqual(expect.arrayContaining(['409 duplicate-name', '403 platform-limit']));
  }));
