import { expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { colourFence } from '../../scripts/docs/colour-code.ts';
import { LOADED, sampleDataFile, sampleFiles } from '../../scripts/docs/data/sample-data.ts';
import { mockOf } from '../../scripts/docs/model/mock-server.ts';
import { sampler } from '../../scripts/samples/sampler.ts';
import { recipes } from '../recipes/contract-recipes.ts';

const document = await loadDocument('generated/openapi.json');

/** What a reader copies from coloured code. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
  };
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
}

test('what a page loads for a language is what the samples are, coloured, or why there is none', () => {
  const files = sampleFiles(document, recipes);
  const samplesOf = sampler(document, mockOf(document));
  const wrong = recipes.flatMap((recipe) =>
    samplesOf(recipe)
      .filter(({ language }) => LOADED.includes(language))
      .filter((want) => {
        const shown = files.get(sampleDataFile(recipe.status, want.language))?.()[recipe.name];
        if (shown === undefined) return true;
        return 'html' in shown
          ? textOf(shown.html) !== want.code?.trimEnd()
          : want.code !== undefined || shown.reason !== want.reason;
      })
      .map(({ language }) => `${recipe.name} ${language}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  {
    name: 'a token of several lines is one in each of them',
    given: ["echo 'a\nb' <&\n", 'sh{2}'],
    want: [
      '<pre><code><span class="hljs-built_in">echo</span> <span class="hljs-string">&#x27;a</span>',
      '<span class="highlighted"><span class="hljs-string">b&#x27;</span> &lt;&amp;</span></code></pre>',
    ],
  },
  {
    name: 'a language that is not known is left as it is',
    given: ['<b>&amp;\n', 'text'],
    want: ['<pre><code>&lt;b&gt;&amp;amp;</code></pre>'],
  },
])('in code $name', ({ given: [code = '', info = ''], want }) => {
  expect(colourFence(code, info)).toBe(want.join('\n'));
});
