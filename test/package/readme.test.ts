import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'test/package/project/recipes';
const recipes = readdirSync(FOLDER).filter((file) => !/\.spec\.ts$|^vitest\.config/.test(file));

test.each(recipes)('the README shows %s as it is run', (file) => {
  expect(readFileSync('README.md', 'utf8')).toContain(readFileSync(`${FOLDER}/${file}`, 'utf8').trim());
});
