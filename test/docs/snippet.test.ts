import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { listSharedResponses } from '../../scripts/contract/responses.ts';
import { snippetFor } from '../../scripts/docs/model/snippet.ts';
import { recipes } from '../recipes/contract-recipes.ts';
import { compileModules } from '../samples/compile-modules.ts';

const document = await loadDocument('generated/openapi.json');

const PACKAGES = { 'store-api-contract': [resolve('scripts/client/index.ts')] };

// The compiler takes its time.
vi.setConfig({ testTimeout: 60_000 });

test('the TypeScript of each code compiles against the package, with nothing around it', () => {
  const texts = listSharedResponses(document).map((shared) => snippetFor(document, shared, recipes));
  expect(compileModules(texts, PACKAGES)).toEqual([]);
  const wrong = "import { nothing } from 'store-api-contract';";
  expect(compileModules([wrong], PACKAGES).length).toBe(1);
});
