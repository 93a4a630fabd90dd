import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const CONSUMER = 'test/client/consumer.ts';
const EXPECTED_ERROR = /^ *\/\/ @ts-expect-error .*$/;

test('a strict consumer compiles, and each mistake it expects is one', () => {
  expect(compile(CONSUMER)).toEqual([]);
});

test('without the comments that expect them, the compiler names each mistake', () => {
  const lines = readFileSync(CONSUMER, 'utf8').split('\n');
  const mistakes = lines.flatMap((line, index) =>
    EXPECTED_ERROR.test(line) ? [`${CONSUMER}:${index + 2}`] : [],
  );
  const withoutComments = lines.map((line) => line.replace(EXPECTED_ERROR, '')).join('\n');
  const named = compile(CONSUMER, () => withoutComments).map((message) => message.split(' ')[0]);
  expect(mistakes.length).toBeGreaterThan(0);
  expect([...new Set(named)]).toEqual(mistakes);
});
