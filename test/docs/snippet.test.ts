import { expect, test, vi } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { snippetFor } from '../../scripts/docs/model/snippet.ts';
import { recipes } from '../recipes/contract-recipes.ts';
import { compileAlone } from '../samples/compile-alone.ts';

const document = await loadDocument('generated/openapi.json');

// The compiler takes its time.
vi.setConfig({ testTimeout: 60_000 });

test('the TypeScript of each code compiles against the package, with nothing around it', async () => {
  const texts = listSharedResponses(document).map((shared) => snippetFor(document, shared, recipes));
  const wrong = "import { nothing } from 'store-api-contract';";
  expect(await compileAlone([...texts, wrong])).toEqual([
    expect.stringContaining("has no exported member 'nothing'"),
  ]);
});
