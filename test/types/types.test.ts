import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileModules } from '../compile-modules.ts';

test('a strict consumer compiles, each mistake it expects is one, and a planted mistake does not compile', async () => {
  const [consumer, planted] = ['consumer', 'planted-mistake'].map((name) =>
    readFileSync(`test/types/${name}.ts`, 'utf8'),
  );
  expect(await compileModules({ consumer: consumer ?? '', planted: planted ?? '' })).toEqual([
    "planted:6 Type '409' is not assignable to type '404'.",
  ]);
});
