import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A document without operations, to which no linter objects. */
export const CLEAN = `openapi: 3.1.1
info:
  title: Clean
  description: Says nothing, and that correctly.
  version: 1.0.0
  contact: {name: Nobody, url: 'https://store.test/', email: nobody@store.test}
  license: {name: MIT, identifier: MIT}
servers:
  - url: https://store.test/api
security: []
tags:
  - name: Store
    description: The store.
paths: {}
`;

/** The clean document with a path, in a file of its own, whose one response nobody shares. */
export const BROKEN: Readonly<Record<string, string>> = {
  'openapi/openapi.yaml': CLEAN.replace('paths: {}', 'paths:\n  /time:\n    $ref: paths/time.yaml'),
  'openapi/paths/time.yaml': `head:
  operationId: checkTime
  tags: [Store]
  responses:
    '200': {description: The time.}
    '404': {description: No time.}
`,
};

/** Writes files to a folder of their own, lends it out, and removes it. */
export async function withFiles<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lint-')));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
