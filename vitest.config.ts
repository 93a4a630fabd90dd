import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test changes what another one sees, so the linters and the document are loaded once for all of them.
    isolate: false,
    // Generous, for machines that do other things as well: nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
