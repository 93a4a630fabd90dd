import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/contract/load-document.ts';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';
import { recipesOf } from '../../scripts/recipes/recipes.ts';
import { type Sample, sampler } from '../../scripts/samples/sampler.ts';
import { scripter } from '../../scripts/samples/script.ts';
import { statusLines } from '../shells.ts';
import { compileAlone } from './compile-alone.ts';
import { interpreters, runSamples } from './interpreters.ts';

const document = await loadDocument('generated/openapi.json');
const recipes = recipesOf(document);
const serverAt = (origin: string) => ({
  base: `${origin}/api/v2`,
  accounts: { write: 'demo:demo-token', read: 'viewer:viewer-token' },
});
const samplesAt = (origin: string) => recipes.map(sampler(document, serverAt(origin)));

test('each recipe has a sample in each language, or the reason why not', () => {
  const missing = samplesAt('http://127.0.0.1:4010').flatMap((samples, place) =>
    samples.flatMap((one) =>
      one.code === undefined ? [`${recipes[place]?.name} ${one.label}: ${one.reason}`] : [],
    ),
  );
  const undescribed = 'The typed client sends only what an operation describes.';
  expect(missing).toEqual([
    `204-methods-in-allow TypeScript: ${undescribed}`,
    `302-deprecated-version TypeScript: ${undescribed}`,
    `404-no-such-route TypeScript: ${undescribed}`,
    `405-unsupported-by-resource TypeScript: ${undescribed}`,
    `405-not-yet-implemented TypeScript: ${undescribed}`,
    `501-unsupported-method TypeScript: ${undescribed}`,
    `501-unsupported-method-trace TypeScript: ${undescribed}`,
    '501-unsupported-method-trace JavaScript: fetch does not send TRACE.',
  ]);
});

test('what is TypeScript compiles', async () => {
  const texts = samplesAt('http://127.0.0.1:4010').flatMap((samples) => codeIn('typescript', samples) ?? []);
  expect(texts.length).toBeGreaterThan(40);
  expect(await compileAlone(texts)).toEqual([]);
});

describe('run one after the other', () => {
  let mock: Mock;
  let samples: readonly (readonly Sample[])[];
  const lines: string[] = [];
  /** The state that each sample has left behind, from the one before the first on. */
  const left: string[] = [];
  let start = '';

  beforeAll(async () => {
    mock = await createMock({
      deleteAllAfter: 1,
      log: (text) => lines.push(...stripVTControlCharacters(text).split('\n')),
      async extend(app) {
        app.addHook('onRequest', async ({ url }) => {
          if (!url.startsWith('/sample/')) return;
          left.push(await stateOf(mock.url));
          if (left.at(-1) !== start) await reset(mock.url);
        });
      },
    });
    await mock.listen();
    start = await stateOf(mock.url);
    samples = samplesAt(mock.url);
  });
  afterAll(() => mock.close());

  test.each(interpreters)(
    'what $name is given brings about each cause, says what comes next, and leaves nothing behind',
    async (interpreter) => {
      const given = recipes.flatMap((recipe, place) => {
        const code = codeIn(interpreter.language, samples[place] ?? []);
        return code === undefined ? [] : [{ recipe, name: recipe.name, code }];
      });
      await reset(mock.url);
      lines.length = 0;
      left.length = 0;
      const outputs = await runSamples(interpreter, mock.url, given);
      await fetch(`${mock.url}/sample/end`);
      while (!lines.some((line) => line.includes('/sample/end '))) await wait(5);
      const logs = lines.join('\n').split(/^.* \/sample\/.*$/m);
      const found = given.map(({ recipe: { name, empties } }, place) => {
        const printed = outputs[place] ?? '';
        const status = statusLines(printed)[0] ?? printed.slice(0, 3);
        const cause = new RegExp(` (${status} \\S+) [\\d.]+ ms$`, 'm').exec(logs[place + 1] ?? '')?.[1];
        const isLeft = empties === undefined && left[place + 1] !== start;
        return { name, cause, last: printed.split('\n').at(-1), isLeft };
      });
      const scriptOf = scripter(document, serverAt(mock.url));
      const want = given.map(({ recipe, name }) => ({
        name,
        cause: `${recipe.status} ${recipe.cause}`,
        last: `Next: ${scriptOf(recipe).outcome?.next}`,
        isLeft: false,
      }));
      expect(found).toEqual(want);
    },
  );
});

function codeIn(language: Sample['language'], samples: readonly Sample[]): string | undefined {
  return samples.find((one) => one.language === language)?.code;
}

async function stateOf(url: string): Promise<string> {
  return (await fetch(`${url}/_mock/state`)).text();
}

async function reset(url: string): Promise<void> {
  await fetch(`${url}/_mock/state`, { method: 'DELETE' });
}
