import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenApiDocument, Response } from '../../scripts/contract/openapi-document.ts';
import { checkVersion } from '../../scripts/package/check-version.ts';

/** A document with one operation and one response; the changes are made to the response. */
function documentWith(changes: Partial<Response>, version = '1.0.0'): OpenApiDocument {
  const notFound: Response = {
    description: 'There is no such shoe.',
    'x-status': 404,
    'x-summary': 'Not Found',
    'x-retry': 'never',
    'x-causes': { 'no-shoe': { summary: 'No shoe has the id' } },
    ...changes,
  };
  const responses = { '404': { $ref: '#/components/responses/NotFound' } };
  return {
    openapi: '3.1.1',
    info: { title: 'Shoes', version },
    paths: { '/shoes': { get: { operationId: 'listShoes', responses } } },
    components: { responses: { NotFound: notFound } },
  };
}

const header = { 'X-Left': { schema: { type: 'integer' } } };
const causes = { 'no-shoe': { summary: 'No shoe has the id' }, 'no-route': { summary: 'No route' } };
const description = '#/paths/~1shoes/get/responses/404/description was modified.';

const cases = [
  { name: 'nothing', given: {}, impact: 'none', least: '1.0.0', isEnough: true, texts: [] },
  {
    name: 'a description',
    given: { description: 'Gone.' },
    impact: 'patch',
    least: '1.0.1',
    isEnough: true,
    texts: [description],
  },
  {
    name: 'a new header',
    given: { headers: header },
    impact: 'minor',
    least: '1.1.0',
    isEnough: false,
    texts: ['#/paths/~1shoes/get/responses/404/headers was added.'],
  },
  {
    name: 'a new cause',
    given: { 'x-causes': causes },
    impact: 'minor',
    least: '1.1.0',
    isEnough: false,
    texts: ['NotFound: the cause no-route was added.'],
  },
  {
    name: 'a cause less',
    given: { 'x-causes': {} },
    impact: 'major',
    least: '2.0.0',
    isEnough: false,
    texts: ['NotFound: the cause no-shoe was removed.'],
  },
  {
    name: 'another retry policy',
    given: { 'x-retry': 'after-delay' },
    impact: 'major',
    least: '2.0.0',
    isEnough: false,
    texts: ['NotFound: the retry policy never became after-delay.'],
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-version-'));
  await writeFile(join(folder, 'released.json'), JSON.stringify(documentWith({})));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(cases)('$name asks for $least', async ({ name, given, impact, least, isEnough, texts }) => {
  const current = join(folder, `${name}.json`);
  await writeFile(current, JSON.stringify(documentWith(given)));
  const check = await checkVersion(join(folder, 'released.json'), current, '1.0.1');
  expect({ ...check, changes: check.changes.map(({ text }) => text) }).toEqual({
    released: '1.0.0',
    impact,
    changes: texts,
    least,
    isEnough,
  });
});
