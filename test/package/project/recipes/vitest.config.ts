import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { globalSetup: 'recipes/mock-set-up.ts' } });
