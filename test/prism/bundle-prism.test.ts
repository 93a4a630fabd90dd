import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlePrism, type PrismBundle } from '../../scripts/prism/bundle-prism.ts';
import { leftOut } from '../../scripts/prism/left-out.ts';

const FOLDER = 'generated/prism';

let made: PrismBundle;
beforeAll(async () => {
  made = await bundlePrism();
});

test('what is committed is what `npm run prism` makes of the installed Prism', async () => {
  const [code, licences] = await Promise.all(
    ['prism.cjs', 'LICENCES.txt'].map((file) => readFile(`${FOLDER}/${file}`, 'utf8')),
  );
  // Not compared as texts: of a megabyte in one line nobody wants to see the difference.
  expect(code === made.code, 'run `npm run prism` and commit what it writes').toBe(true);
  expect(licences).toBe(made.licences);
});

test('it requires nothing but Node and Ajv, with no path of a machine in it', () => {
  // Neither a method of that name nor a text that Ajv writes.
  const required = [...made.code.matchAll(/(?<![.`\w])require\([`'"]([^`'"]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(required).toContain('ajv');
  expect(required.filter((name) => !isBuiltin(name) && !/^ajv(\/|$)/.test(name))).toEqual([]);
  expect(made.code).not.toContain(process.cwd());
});

describe('the licences', () => {
  test.each([
    { name: '@stoplight/prism-http', text: /Apache License/ },
    { name: '@stoplight/http-spec', text: /Apache License/ },
    { name: 'lodash', text: /JS Foundation and other contributors/ },
  ])('have that of $name', ({ name, text }) => {
    const entry = made.licences.split(/\n(?=\S)/);
    const place = entry.findIndex((lines) => lines.startsWith(`${name} `));
    expect(place).toBeGreaterThan(0);
    expect(entry.slice(place).find((lines) => lines.includes('\n\n    '))).toMatch(text);
  });

  test('have none of what is left out', () => {
    for (const name of ['@faker-js/faker', 'json-schema-faker', 'node-fetch', 'postman-collection'])
      expect(made.licences).not.toContain(`\n${name} `);
  });
});

test.each(Object.entries(leftOut))('%s says that it is left out as soon as it is used', (name, code) => {
  const module = { exports: {} as Record<string, unknown> };
  new Function('module', code)(module);
  expect(() => module.exports.anything).toThrow(`${name} is left out of the bundled Prism`);
});
