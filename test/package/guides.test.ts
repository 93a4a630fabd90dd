import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideTexts } from '../guides.ts';

const FOLDER = 'test/package/project/recipes';
const recipes = readdirSync(FOLDER).filter((file) => !/\.spec\.ts$|^vitest\.config/.test(file));

test.each(recipes)('the guides show %s as it is run', (file) => {
  expect(guideTexts).toContain(readFileSync(`${FOLDER}/${file}`, 'utf8').trim());
});
