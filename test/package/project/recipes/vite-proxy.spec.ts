import { createServer } from 'vite';
import { expect, test } from 'vitest';

test('the development server hands on what is asked of the API', async () => {
  const server = await createServer({
    configFile: 'recipes/vite.config.ts',
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const { status } = await fetch(new URL('/api/v2/time', server.resolvedUrls?.local[0]));
  expect(status).toBe(401);
  await server.close();
});
