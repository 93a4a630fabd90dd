import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { loadPrism } from '../../scripts/mock/prism.ts';

test('what Prism need not load is still there for others in the process', () => {
  loadPrism();
  const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'));
  expect(Object.keys(require('@faker-js/faker'))).toContain('faker');
});
