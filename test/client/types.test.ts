import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileModules } from '../compile-modules.ts';

const EXPECTED_ERROR = /^ *\/\/ @ts-expect-error .*$/;

test('a strict consumer compiles, and each mistake it expects is one that the compiler names without the comment', async () => {
  const consumer = readFileSync('test/client/consumer.ts', 'utf8');
  const lines = consumer.split('\n');
  const mistaken = lines.map((line) => line.replace(EXPECTED_ERROR, '')).join('\n');
  const mistakes = lines.flatMap((line, index) =>
    EXPECTED_ERROR.test(line) ? [`mistaken:${index + 2}`] : [],
  );
  expect(mistakes.length).toBeGreaterThan(0);
  const said = await compileModules({ consumer, mistaken });
  expect([...new Set(said.map((message) => message.split(' ')[0]))]).toEqual(mistakes);
});
