import { expect, test } from 'vitest';
import { createStore } from './typed-client.ts';

test('a category that holds products stays', async () => {
  const store = createStore(`${process.env.STORE_API}/api/v2`, 'demo:demo-token');
  expect(await store.deleteCategory(14)).toMatch(/products/);
});
