import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';

/**
 * Joins the compiled modules that programs load, for a hundred small files take longer to find and to read than to
 * run. What is loaded on demand stays apart, and so does what other entry points need.
 *
 * @param dist path of the folder of the compiled modules
 * @param joined entry points whose modules are joined, by their paths in it
 * @param apart entry points whose modules stay as they are
 */
export async function joinModules(
  dist: string,
  joined: readonly string[],
  apart: readonly string[],
): Promise<void> {
  const stay = new Set((await chunksOf(dist, apart)).flatMap(({ moduleIds }) => moduleIds));
  const chunks = await chunksOf(dist, joined);
  const gone = chunks.flatMap(({ moduleIds }) => moduleIds).filter((file) => !stay.has(file));
  const compiled = gone.filter((file) => file.startsWith(resolve(dist)));
  await Promise.all(compiled.map((file) => rm(file)));
  await Promise.all(chunks.map(({ fileName, code }) => writeFile(join(dist, fileName), code)));
}

async function chunksOf(dist: string, entries: readonly string[]): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    input: Object.fromEntries(
      entries.map((entry) => [entry.replace(/\.js$/, ''), join(resolve(dist), entry)]),
    ),
    platform: 'node',
    // The packages, which stay what they are.
    external: /^[^./]/,
    onwarn({ message }) {
      throw new Error(`The compiled modules cannot be joined: ${message}`);
    },
  });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      entryFileNames: '[name].js',
      // As deep below the package as every module that looks for files by its own place.
      chunkFileNames: 'mock/[name]-[hash].js',
    });
    return output.filter((one) => one.type === 'chunk');
  } finally {
    await bundle.close();
  }
}
