import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What npm would publish. */
export interface Tarball {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** In bytes. */
  readonly unpackedSize: number;
  /** Paths in the package. */
  readonly files: readonly string[];
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Packs the package of the working directory as it stands.
 *
 * @param out path of the folder that gets the tarball; it has to exist
 * @throws if npm cannot be run or refuses
 */
export async function packPackage(out: string): Promise<Tarball> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json', `--pack-destination=${out}`]);
  const [report] = JSON.parse(stdout) as [PackReport];
  const { filename, size, unpackedSize, files } = report;
  return { file: join(out, filename), size, unpackedSize, files: files.map(({ path }) => path) };
}
