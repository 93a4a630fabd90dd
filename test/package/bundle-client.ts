import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

export interface ClientBundle {
  /** Paths in the package. */
  readonly modules: readonly string[];
  /** What the bundle leaves to be loaded. */
  readonly imports: readonly string[];
  /** In bytes. */
  readonly gzipped: number;
}

/**
 * Bundles all that an entry point exports, as an application ships it.
 *
 * @param entry its path in the package
 */
export async function bundleClient(project: string, entry: string): Promise<ClientBundle> {
  const home = join(project, 'node_modules/store-api-contract');
  const { output } = (await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: { input: join(home, entry), preserveEntrySignatures: 'strict' },
    },
  })) as Rollup.RollupOutput;
  const [chunk] = output;
  return {
    modules: chunk.moduleIds.map((id) => relative(home, id)).toSorted(),
    imports: [...chunk.imports, ...chunk.dynamicImports],
    gzipped: gzipSync(chunk.code).length,
  };
}
