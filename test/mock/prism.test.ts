import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createMock } from '../../scripts/mock/create-mock.ts';
import { loadPrism, type Prism } from '../../scripts/mock/prism.ts';
import { leftOut } from '../../scripts/prism/left-out.ts';

const require = createRequire(import.meta.url);

test('the part of Prism that the mock uses is of its public interface', () => {
  // The compiler holds our types of it against its own.
  const whole: Prism = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http');
  expect(Object.keys(whole)).toEqual(expect.arrayContaining(Object.keys(loadPrism())));
});

test('a mock changes nothing of what others in the process require', async () => {
  const before = { ...require.cache };
  const mock = await createMock();
  await mock.inject({ url: '/api/v2/products/32' });
  await mock.close();
  const changed = Object.keys(before).filter((file) => require.cache[file] !== before[file]);
  expect(changed).toEqual([]);
  // Prism asks for these, and so may others.
  const fromPrism = createRequire(require.resolve('@stoplight/prism-http'));
  for (const name of Object.keys(leftOut)) {
    const { loaded, exports } = loadedModule(fromPrism, name);
    expect({ name, loaded, isEmpty: Object.keys(exports).length === 0 }).toEqual({
      name,
      loaded: true,
      isEmpty: false,
    });
  }
  expect(fromPrism('@faker-js/faker').faker.name.firstName()).toEqual(expect.any(String));
});

function loadedModule(from: NodeJS.Require, name: string) {
  from(name);
  const { loaded, exports } = from.cache[from.resolve(name)] ?? { loaded: false, exports: {} };
  return { loaded, exports: exports as object };
}
