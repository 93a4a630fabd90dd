import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handlers } from './msw-handlers.ts';
import { createStore } from './typed-client.ts';

const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('the code under test talks to the mock', async () => {
  const store = createStore('https://store-abc123.mybigcommerce.com/api/v2', 'demo:demo-token');
  expect([await store.deleteCategory(16), await store.deleteCategory(16)]).toEqual([
    'The category is gone.',
    'There is no such category.',
  ]);
});
