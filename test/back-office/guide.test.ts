import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDERS = ['test/back-office', 'test/back-office/app'];

test('the guide shows code of the back office as it is', () => {
  const code = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => unindented(readFileSync(`${folder}/${file}`, 'utf8'))),
  );
  const blocks = [...readFileSync('guides/front-end.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)];
  const shown = blocks.map(([, text = '']) => unindented(text));
  expect(shown.length).toBeGreaterThan(6);
  expect(shown.filter((text) => !code.some((one) => one.includes(text)))).toEqual([]);
});

/** An excerpt begins at the margin. */
function unindented(text: string): string {
  return text.replaceAll(/^ +/gm, '').trim();
}
