import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';

/** The smallest source in several files. */
export const SMALL_SOURCE: Readonly<Record<string, string>> = {
  'openapi/openapi.yaml': `openapi: 3.1.1
info:
  title: Small
  version: '1'
servers:
  - url: https://example.com
security:
  - Basic: []
paths:
  /shoes:
    $ref: paths/shoes.yaml
components:
  securitySchemes:
    Basic:
      type: http
      scheme: basic
`,
  'openapi/paths/shoes.yaml': `get:
  operationId: listShoes
  responses:
    '200':
      description: All shoes.
      content:
        application/json:
          schema:
            type: array
            items:
              type: string
          examples:
            some:
              summary: There are some
              value: [boot]
    '404':
      $ref: ../components/responses/NotFound.yaml
`,
  'openapi/components/responses/NotFound.yaml': `description: There are no shoes.
headers:
  X-Left:
    $ref: ../headers/X-Left.yaml
content:
  application/json:
    schema:
      type: array
      minItems: 1
      items:
        type: object
        required: [status]
        properties:
          status:
            const: 404
    examples:
      no-shoes:
        summary: There are none
        value:
          - status: 404
`,
  'openapi/components/headers/X-Left.yaml': `description: How many are left.
schema:
  type: integer
example: 3
`,
};

/**
 * Gives a test a folder of its own that holds files, and removes it afterwards.
 *
 * @param files texts by path; the folder `openapi` itself can be copied from the project, with all of its paths or, where
 *   time matters, with some
 */
export async function withSource<T>(
  files: Readonly<Record<string, string>> | 'the real source' | 'a part of the real source',
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'store-api-contract-')));
  try {
    if (typeof files === 'object') await writeFiles(folder, files);
    else await cp('openapi', join(folder, 'openapi'), { recursive: true });
    if (files === 'a part of the real source') await leaveOut(join(folder, 'openapi/openapi.yaml'));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What refers to nothing else, and leads to every cause. */
const PART = [
  'time',
  'store',
  'products',
  'categories',
  'brands',
  'option_sets',
  'customers',
  'customer_groups',
]
  .concat(['options', 'orders', 'order_statuses', 'tax_classes', 'coupons', 'currencies', 'redirects'])
  .join('|');
const PATHS = new RegExp(
  `^/(${PART})(/count|/\\{\\w+\\}(/(products|shipping_addresses|skus|options|values)(/\\{\\w+\\})?)?)?$`,
);

/** Takes the other paths out of a document. Text stays at its line as far as it stands before them. */
async function leaveOut(file: string): Promise<void> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const paths = Object.keys((document.toJS() as { readonly paths: object }).paths);
  for (const path of paths) if (!PATHS.test(path)) document.deleteIn(['paths', path]);
  await writeFile(file, document.toString({ lineWidth: 0 }));
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
