import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withScratchFolder } from '../../scripts/build/scratch-folder.ts';
import type { OpenApiDocument } from '../../scripts/contract/openapi-document.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { planLimitsOf } from '../../scripts/mock/plan-limits.ts';
import { contractDocument } from './store/contract-document.ts';

/** The contract with a plan that has room for so many categories, and none for products. */
function limited(maximum: number): OpenApiDocument {
  const document = structuredClone(contractDocument) as { paths: Record<string, { post: CreateOperation }> };
  const { '/products': products, '/categories': categories } = document.paths;
  if (products === undefined || categories === undefined) throw new Error('There is no such path.');
  delete products.post['x-limits'];
  categories.post['x-limits'] = [{ cause: 'plan-limit-reached', maximum }];
  categories.post.responses['507'] = { $ref: '#/components/responses/InsufficientStorage' };
  return document as unknown as OpenApiDocument;
}

interface CreateOperation {
  'x-limits'?: readonly object[];
  readonly responses: Record<string, object>;
}

test('the document says what the plan limits', () => {
  expect(planLimitsOf(contractDocument)).toEqual({ '/products': 500 });
  expect(planLimitsOf(limited(5))).toEqual({ '/categories': 5 });
});

test('any collection that it limits is full at its limit, or at that of the state', async () => {
  await withScratchFolder(join(tmpdir(), 'plan-limits'), async (folder) => {
    const document = join(folder, 'openapi.json');
    await writeFile(document, JSON.stringify(limited(5)));
    const mock = await createMock({ document });
    const create = async (name: string) => {
      const headers = { authorization: `Basic ${btoa('demo:demo-token')}` };
      const answer = await mock.inject({
        method: 'POST',
        url: '/api/v2/categories',
        headers,
        payload: { name },
      });
      return answer.statusCode;
    };
    try {
      expect([await create('Fifth'), await create('Sixth')]).toEqual([201, 507]);
      const changed = await mock.inject({
        method: 'PUT',
        url: '/_mock/state',
        payload: { planLimits: { '/categories': 6 } },
      });
      expect(changed.json()).toMatchObject({ planLimits: { '/categories': 6 } });
      expect([await create('Sixth'), await create('Seventh')]).toEqual([201, 507]);
    } finally {
      await mock.close();
    }
  });
});
