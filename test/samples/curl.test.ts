import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { mockOf } from '../../scripts/docs/model/mock-server.ts';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { curlCommands } from '../../scripts/samples/languages/curl.ts';
import { scripter } from '../../scripts/samples/script.ts';
import { recipes } from '../recipes/contract-recipes.ts';
import { paste, shells } from '../shells.ts';

// That the lines do what they promise is tried in the browser, with what its buttons copy.

const document = await loadDocument('generated/openapi.json');
const server = mockOf(document);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

test('no line sends what an earlier one has failed to get', () => {
  const scriptOf = scripter(document, server);
  const lines = recipes.flatMap((recipe) => curlCommands(scriptOf(recipe)).map(({ text }) => text));
  const used = lines.flatMap((text) => [...text.matchAll(/\$(?:\{\w+[^}]*\}|\w+)/g)].map(([name]) => name));
  expect(used.filter((name) => name.includes('category:?')).length).toBeGreaterThan(10);
  // `run` is set by the first line, and what is printed or cut may be empty.
  const unguarded = used.filter((name) => !/^\$\{\w+:\?\}$|^\$run$|^\$answer$|^\$\{\w+##\*\/\}$/.test(name));
  expect(unguarded).toEqual([]);
});

test.skipIf(!hasCurl).each(shells)(
  'where the set-up fails it says what came, and deletes nothing, in %s',
  async (shell) => {
    const recipe = recipes.find(({ name }) => name === '409-category-holds-products');
    if (recipe === undefined) throw new Error('There is no such recipe.');
    const mock = await createMock({ state: { maintenance: true } });
    try {
      const base = `${await mock.listen()}/api/v2`;
      const script = curlCommands(scripter(document, { ...server, base })(recipe)).map(({ text }) => text);
      const { stderr, stdout } = await paste(shell, script.join('\n'));
      expect(stdout).not.toContain('HTTP/1.1');
      expect(stderr).toContain('The requested URL returned error: 503');
      expect(stderr).toMatch(/category: parameter (null or )?not set/);
    } finally {
      await mock.close();
    }
  },
);
