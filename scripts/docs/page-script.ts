import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import { startStateOf } from '../mock/start-state.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { compileAnswerChecks } from './answer-checks.ts';
import { expectAnswers } from './model/answer-expectations.ts';
import { mockOf } from './model/mock-server.ts';

const require = createRequire(import.meta.url);
const ENTRY = fileURLToPath(new URL('page/main.ts', import.meta.url));

/**
 * Bundles the script of the handbook with what it knows of the contract. The result is a classic script: browsers
 * load no modules from disk.
 */
export async function bundlePageScript(
  document: OpenApiDocument,
  recipes: readonly Recipe[],
): Promise<string> {
  const expectations = expectAnswers(document, recipes);
  const checks = compileAnswerChecks(document, Object.values(expectations));
  const facts = { recipes, expectations, mock: mockOf(document), defaultState: startStateOf(document) };
  const modules: Readonly<Record<string, string>> = {
    'contract:bodies': checks.bodies,
    'contract:headers': checks.headers,
    'contract:facts': `export default ${JSON.stringify(facts)};`,
  };
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    onwarn({ message }) {
      throw new Error(`The script of the handbook cannot be bundled: ${message}`);
    },
    plugins: [
      {
        name: 'contract',
        resolveId(id, importer) {
          if (modules[id] !== undefined) return { id, moduleSideEffects: false };
          // Those modules are in no folder, so what they import is looked for from here.
          return importer !== undefined && modules[importer] !== undefined ? require.resolve(id) : undefined;
        },
        load: (id) => modules[id],
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
