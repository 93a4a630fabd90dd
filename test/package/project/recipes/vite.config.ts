import { defineConfig } from 'vite';

/** `npx store-api mock` answers what the pages ask of `/api/v2`. */
const target = process.env.STORE_API ?? 'http://127.0.0.1:4010';

export default defineConfig({ server: { proxy: { '/api/v2': target } } });
