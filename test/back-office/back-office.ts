import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, type InlineConfig, preview } from 'vite';
import { createMock, type Mock } from '../../scripts/mock/create-mock.ts';

/** The back office as it is shipped, on an origin of its own, with a mock as its store. */
export interface BackOffice {
  readonly mock: Mock;
  /** With a slash at the end. */
  readonly url: string;
  /** What the mock has answered, a line for each request. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

export async function openBackOffice(): Promise<BackOffice> {
  const log: string[] = [];
  const mock = await createMock({ log: (text) => log.push(...stripVTControlCharacters(text).split('\n')) });
  const outDir = await mkdtemp(join(tmpdir(), 'back-office-'));
  const config: InlineConfig = {
    root: resolve('test/back-office/app'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'store-api-contract': resolve('scripts/client/index.ts') } },
    define: { 'import.meta.env.VITE_STORE_API': JSON.stringify(`${await mock.listen()}/api/v2`) },
    build: { outDir, emptyOutDir: true },
    preview: { host: '127.0.0.1', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  return {
    mock,
    url: server.resolvedUrls?.local[0] ?? '',
    log,
    async close() {
      await server.close();
      await mock.close();
      await rm(outDir, { recursive: true });
    },
  };
}
